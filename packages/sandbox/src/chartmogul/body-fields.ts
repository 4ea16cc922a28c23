import { parseTime } from '../runtime/parse-time.js'
import type { Context } from './context.js'
import { invalidJson, invalidParameter, missingParameter } from './errors.js'

/** A JSON object of a request body. */
export type Fields = Readonly<Record<string, unknown>>

export function readBody({ body }: Context): Fields {
  try {
    const parsed: unknown = JSON.parse(body)
    if (isFields(parsed)) return parsed
  } catch {
    // Refused below, as any other body that is not an object.
  }
  throw invalidJson()
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function required(fields: Fields, name: string): unknown {
  const value = fields[name]
  if (value === undefined || value === null) throw missingParameter(name)
  return value
}

export function requiredString(fields: Fields, name: string): string {
  const value = required(fields, name)
  if (typeof value !== 'string') throw invalidParameter(name)
  return value
}

export function optionalString(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null
  if (value !== null && typeof value !== 'string') throw invalidParameter(name)
  return value
}

export function optionalInteger<T extends number | null>(fields: Fields, name: string, absent: T): number | T {
  const value = fields[name] ?? null
  if (value === null) return absent
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidParameter(name)
  return value
}

/** A time in any of the formats that clients send. */
export function requiredTime(fields: Fields, name: string): number {
  const time = parseTime(required(fields, name))
  if (time === undefined) throw invalidParameter(name)
  return time
}

export function optionalTime(fields: Fields, name: string): number | null {
  return (fields[name] ?? null) === null ? null : requiredTime(fields, name)
}

export function readCurrency(fields: Fields, name: string): string {
  const currency = required(fields, name)
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency)) throw invalidParameter(name)
  return currency.toUpperCase()
}

export function requiredChoice<T extends string>(fields: Fields, name: string, choices: readonly T[]): T {
  const value = required(fields, name)
  const choice = choices.find((known) => known === value)
  if (choice === undefined) throw invalidParameter(name)
  return choice
}

/** A list of JSON objects. */
export function readRecords(value: unknown, name: string): readonly Fields[] {
  if (!Array.isArray(value) || !value.every(isFields)) throw invalidParameter(name)
  return value
}

export function readStrings(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw invalidParameter(name)
  return value
}

/** The fields that `body` has, each read by its reader. */
export function readChanges<T extends object>(
  body: Fields,
  readers: { readonly [K in keyof T]?: (fields: Fields, name: string) => T[K] },
): Partial<T> {
  const changes: Partial<T> = {}
  for (const name in readers) {
    if (body[name] !== undefined) changes[name] = readers[name]?.(body, name) as T[typeof name]
  }
  return changes
}
