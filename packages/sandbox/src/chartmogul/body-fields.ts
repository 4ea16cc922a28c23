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
