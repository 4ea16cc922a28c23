import type { Form } from './decode-form.js'
import { emptyParameter, invalidInteger, invalidRequest, missingParameter, notEmulated } from './errors.js'
import { MAX_METADATA_KEYS, tooManyKeys, type Value, type Values } from './values.js'

/**
 * What an operation accepts. A name ends in `!` when it is required and in `?` when it may be sent empty. A kind is one of
 * `string` (may be sent empty), `id`, `integer`, `decimal`, `boolean`, `metadata`, `range`, `anchor`, `any`, `unsupported`, or alternatives such as
 * `day|week` or `integer|now`; an object is nested parameters, a one-element array a list. In an object, `*` is the kind of every name that the
 * caller chooses.
 */
export interface Shape {
  readonly [name: string]: Kind
}
export type Kind = string | Shape | readonly [string | Shape]

type Read = (value: string | Form, path: string) => Value
interface Field {
  readonly emptyable: boolean
  readonly read: Read
}
interface CompiledShape {
  readonly fields: ReadonlyMap<string, Field>
  readonly required: readonly string[]
  /** For names that the caller chooses. */
  readonly others: Field | undefined
}

const compiled = new WeakMap<Shape, CompiledShape>()

/** Refuses unknown, missing and malformed parameters as Stripe does, and converts every value to its type. */
export function checkParameters(form: Form, shape: Shape, path = ''): Values {
  let fields = compiled.get(shape)
  if (!fields) {
    fields = compile(shape)
    compiled.set(shape, fields)
  }
  const nameOf = (name: string) => (path === '' ? name : `${path}[${name}]`)
  const names = Object.keys(form)
  const unknown = fields.others ? [] : names.filter((name) => !fields.fields.has(name))
  if (unknown.length > 0) throw unknownParameters(unknown.map(nameOf))
  const missing = fields.required.find((name) => !(name in form))
  if (missing !== undefined) throw missingParameter(nameOf(missing))

  const values: Record<string, Value> = {}
  for (const name of names) {
    const field = fields.fields.get(name) ?? fields.others
    const value = form[name]
    if (!field || value === undefined) continue
    if (value === '' && !field.emptyable) throw emptyParameter(nameOf(name))
    values[name] = value === '' ? null : field.read(value, nameOf(name))
  }
  return values
}

function compile(shape: Shape): CompiledShape {
  const fields = new Map<string, Field>()
  const required: string[] = []
  for (const [key, kind] of Object.entries(shape)) {
    const name = key.replace(/[!?]$/, '')
    if (key.endsWith('!')) required.push(name)
    const emptyable = key.endsWith('?') || kind === 'metadata' || (kind === 'string' && !key.endsWith('!'))
    fields.set(name, { emptyable, read: readerOf(kind) })
  }
  const others = fields.get('*')
  fields.delete('*')
  return { fields, required, others }
}

function readerOf(kind: Kind): Read {
  if (typeof kind === 'string') return SIMPLE[kind] ?? alternatives(kind.split('|'))
  if (isListKind(kind)) return listReader(kind[0])
  return (value, path) => {
    if (typeof value === 'string') throw invalidRequest('Invalid object', { param: path })
    return checkParameters(value, kind, path)
  }
}

const isListKind = (kind: Shape | readonly [string | Shape]): kind is readonly [string | Shape] => Array.isArray(kind)

function listReader(element: string | Shape): Read {
  const read = readerOf(element)
  return (value, path) => {
    if (typeof value === 'string') throw invalidRequest('Invalid array', { param: path })
    const indexes = Object.keys(value)
    if (!indexes.every(isIndex)) throw invalidRequest('Invalid array', { param: path })
    return indexes.sort((a, b) => Number(a) - Number(b)).map((index) => read(value[index] ?? '', `${path}[${index}]`))
  }
}

const isIndex = (key: string): boolean => /^\d+$/.test(key)

const leaf =
  (read: (value: string, path: string) => Value): Read =>
  (value, path) => {
    if (typeof value !== 'string') throw invalidRequest('Invalid string', { param: path })
    return read(value, path)
  }

const readString = leaf((value, path) => {
  if (value.length > 5000) {
    throw invalidRequest(`Invalid string: ${value.slice(0, 4)}…${value.slice(-3)}; must be at most 5000 characters`, {
      param: path,
    })
  }
  return value
})

const readInteger = leaf((value, path) => {
  if (!/^-?\d{1,15}$/.test(value)) throw invalidInteger(`Invalid integer: ${value}`, path)
  return Number(value)
})

const readBoolean = leaf((value, path) => {
  if (value !== 'true' && value !== 'false') throw invalidRequest(`Invalid boolean: ${value}`, { param: path })
  return value === 'true'
})

const readDecimal = leaf((value, path) => {
  if (!/^-?\d+(\.\d{1,12})?$/.test(value)) throw invalidRequest(`Invalid decimal: ${value}`, { param: path })
  return value
})

const RANGE: Shape = { gt: 'integer', gte: 'integer', lt: 'integer', lte: 'integer' }

const SIMPLE: Readonly<Record<string, Read>> = {
  string: readString,
  id: readString,
  integer: readInteger,
  boolean: readBoolean,
  decimal: readDecimal,
  metadata: readMetadata,
  any: readAny,
  anchor: readAnchorChange,
  range: (value, path) => (typeof value === 'string' ? readInteger(value, path) : checkParameters(value, RANGE, path)),
  unsupported: (_, path) => {
    throw notEmulated(`the parameter ${path}`)
  },
}

/** `integer|now` takes a number or the word; `a|b` one of the words. */
function alternatives(words: readonly string[]): Read {
  const typed = words[0] === 'integer' || words[0] === 'boolean' ? words[0] : undefined
  const literals = typed ? words.slice(1) : words
  return leaf((value, path) => {
    if (literals.includes(value)) return value
    if (typed === 'boolean') return readBoolean(value, path)
    if (typed === 'integer') return readInteger(value, path)
    throw invalidRequest(`Invalid ${path}: must be ${oneOf(literals)}`, { param: path })
  })
}

/** `billing_cycle_anchor[type]=now`, or `billing_cycle_anchor=now` as before 2026-09-30.endive. */
function readAnchorChange(value: string | Form, path: string): Value {
  const words = ['now', 'unchanged']
  if (typeof value === 'string') return alternatives(words)(value, path)
  return checkParameters(value, { 'type!': words.join('|') }, path).type ?? null
}

const oneOf = (words: readonly string[]): string => {
  if (words.length === 1) return `${words[0]}`
  if (words.length === 2) return `one of ${words[0]} or ${words[1]}`
  return `one of ${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
}

function readMetadata(value: string | Form, path: string): Value {
  if (typeof value === 'string') throw invalidRequest('Invalid object', { param: path })
  const entries = Object.entries(value)
  if (entries.length > MAX_METADATA_KEYS) throw tooManyKeys(path)
  const metadata: Record<string, Value> = {}
  for (const [key, item] of entries) {
    if (typeof item !== 'string') throw invalidRequest('Invalid string', { param: `${path}[${key}]` })
    if (key.length > 40) {
      throw tooLong('keys', 40, `key that is ${key.length} characters. Invalid key: ${key}`, path)
    }
    if (item.length > 500) {
      throw tooLong('values', 500, `value that is ${item.length} characters. Invalid value: ${item}`, path)
    }
    metadata[key] = item === '' ? null : item
  }
  return metadata
}

const tooLong = (what: string, limit: number, found: string, param: string) =>
  invalidRequest(`Metadata ${what} can have up to ${limit} characters, but you passed in a ${found}`, { param })

/** Parameters that are only stored: kept as sent, with lists as arrays. */
function readAny(value: string | Form): Value {
  if (typeof value === 'string') return value === '' ? null : value
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => isIndex(key))) return entries.map(([, item]) => readAny(item))
  return Object.fromEntries(entries.map(([key, item]) => [key, readAny(item)]))
}

const unknownParameters = (names: readonly string[]) =>
  invalidRequest(`Received unknown parameter${names.length === 1 ? '' : 's'}: ${names.join(', ')}`, {
    code: 'parameter_unknown',
    param: names[0],
  })
