import { parseTime } from '../runtime/parse-time.js'
import { type Fields, isFields } from './body-fields.js'
import { toIso } from './dates.js'
import { invalidParameter } from './errors.js'
import type { Store } from './store.js'

const TYPES = ['String', 'Integer', 'Decimal', 'Timestamp', 'Boolean']
const MAX_TEXT = 255

/** Reads a list of typed values, or a map; `name` is what a refusal calls it. */
export function readCustom(value: unknown, name: string): Record<string, unknown> {
  if (isFields(value)) return value
  if (!Array.isArray(value)) throw invalidParameter(name)
  const custom: Record<string, unknown> = {}
  for (const attribute of value) {
    if (!isFields(attribute) || typeof attribute.key !== 'string') throw invalidParameter(name)
    custom[attribute.key] = typedValue(attribute, name)
  }
  return custom
}

function typedValue({ type, value }: Fields, name: string): unknown {
  if (typeof type !== 'string' || !TYPES.includes(type)) throw invalidParameter(name)
  if (typeof value === 'string' && value.length > MAX_TEXT) throw invalidParameter(name)
  if (type !== 'Timestamp') return value
  const time = parseTime(value)
  if (time === undefined) throw invalidParameter(name)
  return toIso(time)
}

/** Remembers which custom attributes the account has. */
export function noteCustomAttributes(store: Store, custom: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(custom)) store.customAttributes.add(key)
}

/** Reads new values of attributes that the account must have; what was a time stays one. */
export function readChangedCustom(store: Store, value: unknown): Record<string, unknown> {
  if (!isFields(value)) throw invalidParameter('custom')
  for (const [key, given] of Object.entries(value)) {
    if (!store.customAttributes.has(key)) throw invalidParameter(`custom.${key}`)
    if (typeof given === 'string' && given.length > MAX_TEXT) throw invalidParameter(`custom.${key}`)
  }
  return value
}
