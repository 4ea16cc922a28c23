import { invalidRequest } from './errors.js'

/** Checked parameters: a form whose values have the types of a parameter table. `null` for one that was sent empty. */
export type Value = string | number | boolean | null | readonly Value[] | Values
export interface Values {
  readonly [name: string]: Value | undefined
}

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `undefined`: not sent. `null`: sent empty. */
export function string(values: Values, name: string): string | null | undefined {
  const value = values[name]
  return typeof value === 'string' || value === null ? value : undefined
}

/** A string that was sent and is not empty. */
export const given = (values: Values, name: string): string | undefined => string(values, name) ?? undefined

export function integer(values: Values, name: string): number | undefined {
  const value = values[name]
  return typeof value === 'number' ? value : undefined
}

export function flag(values: Values, name: string): boolean | undefined {
  const value = values[name]
  return typeof value === 'boolean' ? value : undefined
}

export function object(values: Values, name: string): Values | undefined {
  const value = values[name]
  return isValues(value) ? value : undefined
}

function list(values: Values, name: string): readonly Value[] | undefined {
  const value = values[name]
  return Array.isArray(value) ? value : undefined
}

export const objects = (values: Values, name: string): readonly Values[] => list(values, name)?.filter(isValues) ?? []

export const strings = (values: Values, name: string): readonly string[] =>
  list(values, name)?.filter((value) => typeof value === 'string') ?? []

export type Metadata = Readonly<Record<string, string>>

export const MAX_METADATA_KEYS = 50

export const tooManyKeys = (path = 'metadata') =>
  invalidRequest(`Metadata can have up to ${MAX_METADATA_KEYS} keys.`, { param: path })

/** Adds and replaces keys, drops those sent empty; metadata sent empty as a whole drops all. */
export function mergeMetadata(current: Metadata, values: Values): Metadata {
  const sent = values.metadata
  if (sent === null) return {}
  if (!isValues(sent)) return current
  const merged: Record<string, string> = { ...current }
  for (const [key, value] of Object.entries(sent)) {
    if (typeof value === 'string') merged[key] = value
    else delete merged[key]
  }
  if (Object.keys(merged).length > MAX_METADATA_KEYS) throw tooManyKeys()
  return merged
}

/** The named parameters that were sent, to merge into an object with the same keys. */
export function pick<Name extends string>(values: Values, names: readonly Name[]): Partial<Record<Name, Value>> {
  const picked: Partial<Record<Name, Value>> = {}
  for (const name of names) {
    const value = values[name]
    if (value !== undefined) picked[name] = value
  }
  return picked
}
