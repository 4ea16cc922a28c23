import { succeed } from './envelope.js'
import { invalidParameter, missingParameter, unsupportedObject } from './errors.js'
import { BASE_PATH, type Exchange, type Handler, readInput } from './exchange.js'
import { toStringOrNull } from './fields.js'
import type { Resource } from './resource.types.js'
import { resources } from './resources.js'
import type { Stored } from './state.types.js'
import { compileWhere, parseWhere } from './where.js'

/** What can be calculated of the values of a field. */
const FUNCTIONS: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  COUNT: (values) => values.filter((value) => value !== null).length,
  SUM: (values) => round(numbers(values).reduce((sum, value) => sum + value, 0)),
  AVG: (values) => {
    const counted = numbers(values)
    return counted.length === 0 ? null : round(counted.reduce((sum, value) => sum + value, 0) / counted.length)
  },
  MIN: (values) => least(values, 1),
  MAX: (values) => least(values, -1),
}

interface Field {
  /** As it is named in the request, and in the answer. */
  readonly text: string
  readonly name: string
  readonly calculate: ((values: readonly unknown[]) => unknown) | undefined
}

/**
 * Sums, counts and the like of the objects of one kind: a row for each group, or one. The real answer is not documented; here it
 * is a list of objects with the requested fields.
 */
const aggregate: Handler = (exchange) => {
  const input = readInput(exchange)
  const object = toStringOrNull(input['object'])
  if (object === null) throw missingParameter('object')
  const name = object === 'billing_package' ? 'package' : object
  const resource = resources.find((each) => each.name === name) as unknown as Resource<Stored> | undefined
  if (!resource) throw unsupportedObject('aggregate', object)
  const fields = texts(input['fields']).map((text) => readField(text, resource))
  if (fields.length === 0) throw missingParameter('fields')
  const group = texts(input['group']).map((text) => readField(text, resource))
  const rows = matching(resource, texts(input['where']), exchange)
  const groups = new Map<string, Stored[]>(group.length === 0 ? [['', []]] : [])
  for (const row of rows) {
    const key = JSON.stringify(group.map(({ name: field }) => fieldOf(resource, row, field, exchange)))
    const members = groups.get(group.length === 0 ? '' : key)
    if (members) members.push(row)
    else groups.set(key, [row])
  }
  const answer = [...groups.values()].map((members) =>
    Object.fromEntries(
      [...group, ...fields].map(({ text, name: field, calculate }) => {
        const values = members.map((row) => fieldOf(resource, row, field, exchange))
        return [text, calculate ? calculate(values) : (values[0] ?? null)]
      }),
    ),
  )
  return succeed(answer)
}

export const aggregateRoutes = [{ method: 'POST', path: `${BASE_PATH}/_aggregate`, handler: aggregate }]

function texts(given: unknown): string[] {
  if (given === undefined || given === '') return []
  const list = Array.isArray(given) ? given : [given]
  if (!list.every((text) => typeof text === 'string')) throw invalidParameter()
  return list
}

/** `SUM(total)`, or the name of a field alone. */
function readField(text: string, resource: Resource<Stored>): Field {
  const [, called, inner] = /^(\w+)\(([\w.]+)\)$/.exec(text) ?? []
  const name = inner ?? text
  const calculate = called === undefined ? undefined : FUNCTIONS[called.toUpperCase()]
  if ((called !== undefined && !calculate) || !(columnOf(resource, name) in resource.columns)) throw invalidParameter()
  return { text, name, calculate }
}

const columnOf = (resource: Resource<Stored>, name: string): string => resource.aliases[name] ?? name

const fieldOf = (resource: Resource<Stored>, row: Stored, name: string, exchange: Exchange): unknown =>
  resource.columns[columnOf(resource, name)]?.(row, exchange) ?? null

function matching(resource: Resource<Stored>, where: readonly string[], exchange: Exchange): Stored[] {
  const matches = compileWhere(parseWhere(where.join(',')), resource)
  return [...resource.table(exchange.account).all()].filter((row) => matches(row, exchange))
}

/** As in SQL, null counts for nothing. */
const numbers = (values: readonly unknown[]): number[] =>
  values
    .filter((value) => value !== null)
    .map(Number)
    .filter(Number.isFinite)

const round = (value: number): number => Math.round(value * 100) / 100

/** The first value in ascending (1) or descending (-1) order. */
function least(values: readonly unknown[], sign: 1 | -1): unknown {
  const present = values.filter((value) => value !== null) as (string | number)[]
  return present.reduce<string | number | null>(
    (best, value) => (best === null || (value < best ? 1 : -1) === sign ? value : best),
    null,
  )
}
