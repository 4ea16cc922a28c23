import { invalidRequest } from '../http/errors.js'
import type { Metadata } from '../http/values.js'
import type { Clause, Query } from './parse-query.js'

/** What a field holds: a `string` can be searched for parts, a `token` only as a whole, a `number` compared. */
export interface SearchField<Row> {
  readonly type: 'string' | 'token' | 'number'
  readonly of: (row: Row) => string | number | boolean | null | undefined
}

export type SearchFields<Row> = Readonly<Record<string, SearchField<Row>>>

/** The shortest part that can be searched for. */
const SHORTEST = 3

/** Whether a row matches a query, which is checked first. */
export function matcherOf<Row extends { readonly metadata?: Metadata }>(
  { clauses, combination }: Query,
  fields: SearchFields<Row>,
  resource: string,
): (row: Row) => boolean {
  const conditions = clauses.map((clause) => {
    const condition = conditionOf(clause, fields, resource)
    return clause.isNegated ? (row: Row) => !condition(row) : condition
  })
  return combination === 'or'
    ? (row) => conditions.some((matches) => matches(row))
    : (row) => conditions.every((matches) => matches(row))
}

function conditionOf<Row extends { readonly metadata?: Metadata }>(
  { field: name, key, operator, value }: Clause,
  fields: SearchFields<Row>,
  resource: string,
): (row: Row) => boolean {
  if (key !== undefined) {
    if (value === null) return ({ metadata }) => metadata?.[key] !== undefined
    checkText(operator, value, 'string', name)
    return ({ metadata }) => compareText(metadata?.[key], operator, value)
  }
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!field) {
    throw invalidRequest(
      `Field \`${name}\` is an unsupported search field for resource \`${resource}\`. ` +
        `See http://stripe.com/docs/search#query-fields-for-${resource.replaceAll('_', '-')} for a list of supported fields.`,
    )
  }
  const { type, of } = field
  const wanted = value ?? ''
  if (type !== 'number') {
    checkText(operator, wanted, type, name)
    return (row) => compareText(text(of(row)), operator, wanted)
  }
  const number = Number(wanted)
  if (operator === '~' || wanted === '' || Number.isNaN(number)) throw unsupported(operator, name)
  return (row) => {
    const found = of(row)
    return typeof found === 'number' && COMPARE[operator](found, number)
  }
}

const COMPARE = {
  ':': (a: number, b: number) => a === b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
}

const text = (value: unknown): string | undefined => (value === null || value === undefined ? undefined : String(value))

function checkText(operator: Clause['operator'], wanted: string, type: 'string' | 'token', name: string): void {
  if (operator === ':') return
  if (operator !== '~' || type === 'token') throw unsupported(operator, name)
  if (wanted.length < SHORTEST) {
    throw invalidRequest(`A search for a part of \`${name}\` needs at least ${SHORTEST} characters.`)
  }
}

/** Case does not matter. */
function compareText(found: string | undefined, operator: Clause['operator'], wanted: string): boolean {
  if (found === undefined) return false
  const [a, b] = [found.toLowerCase(), wanted.toLowerCase()]
  return operator === '~' ? a.includes(b) : a === b
}

const unsupported = (operator: string, name: string) =>
  invalidRequest(`The operator \`${operator}\` is not supported for the field \`${name}\`.`)
