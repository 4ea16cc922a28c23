import { ControlError, invalidParameter } from './control-error.js'

interface Types {
  /** Any text. */
  readonly string: string
  /** Any number. */
  readonly number: number
  /** A whole number. */
  readonly integer: number
  /** True or false. */
  readonly boolean: boolean
  /** A list of texts. */
  readonly strings: readonly string[]
  /** Any JSON value: the operation checks it itself. */
  readonly json: unknown
}

type TypeName = keyof Types

/** The parameters of an operation by name. A question mark after the type means that it may be left out. */
export type Parameters = Readonly<Record<string, TypeName | `${TypeName}?`>>

/** The values that an operation gets for its parameters. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends `${infer T extends TypeName}?`
    ? Types[T] | undefined
    : P[Name] extends TypeName
      ? Types[P[Name]]
      : never
}

const MEANINGS: Readonly<Record<TypeName, readonly [description: string, is: (value: unknown) => boolean]>> = {
  string: ['a string', (value) => typeof value === 'string'],
  number: ['a number', (value) => typeof value === 'number'],
  integer: ['an integer', Number.isSafeInteger],
  boolean: ['true or false', (value) => typeof value === 'boolean'],
  strings: ['a list of strings', (value) => Array.isArray(value) && value.every((one) => typeof one === 'string')],
  json: ['any value', () => true],
}

/** Checks values against a table. What the table does not name, and what has another type, is refused by name. */
export function checkValues(values: Readonly<Record<string, unknown>>, table: Parameters): Record<string, unknown> {
  const names = Object.keys(table)
  for (const name of Object.keys(values)) {
    if (Object.hasOwn(table, name)) continue
    const known = names.length ? `Known are ${names.join(', ')}.` : 'There are none here.'
    throw invalidParameter(name, `There is no parameter ${name}. ${known}`)
  }
  const checked: Record<string, unknown> = {}
  for (const [name, declared] of Object.entries(table)) {
    const type = declared.replace('?', '') as TypeName
    const value = values[name] ?? undefined
    const [description, is] = MEANINGS[type]
    if (value === undefined) {
      if (declared.endsWith('?')) continue
      throw invalidParameter(name, `${name} is required: ${description}.`)
    }
    if (!is(value)) throw invalidParameter(name, `${name} must be ${description}, got ${JSON.stringify(value)}.`)
    checked[name] = value
  }
  return checked
}

/** The parameters of a query, with numbers and booleans read from their text. */
export function readQuery(query: URLSearchParams, table: Parameters): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, text] of query) {
    const type = Object.hasOwn(table, name) ? table[name]?.replace('?', '') : undefined
    if (type === 'number' || type === 'integer') values[name] = text.trim() === '' ? text : numberOr(text)
    else if (type === 'boolean') values[name] = text === 'true' ? true : text === 'false' ? false : text
    else values[name] = text
  }
  return values
}

/** The parameters of a JSON body. An empty body has none. */
export function readBody(body: string): Record<string, unknown> {
  if (body.trim() === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    parsed = undefined
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>
  throw new ControlError(
    'invalid_request',
    'The body must be a JSON object, such as {"duration": "1 month"}; with curl: -d \'{"duration": "1 month"}\'.',
  )
}

function numberOr(text: string): number | string {
  const number = Number(text)
  return Number.isNaN(number) ? text : number
}
