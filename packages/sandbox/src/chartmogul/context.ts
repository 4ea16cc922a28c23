import type { SandboxResponse } from '../runtime/provider.types.js'
import type { Random } from '../runtime/random.js'
import { invalidJson, invalidParameter, missingParameter } from './errors.js'
import type { Store } from './store.js'

/** One request to one account, as a handler sees it. */
export interface Context {
  readonly store: Store
  readonly random: Random
  readonly now: number
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The text of the request's body. */
  readonly body: string
}

export type Handler = (context: Context) => SandboxResponse

export type Fields = Readonly<Record<string, unknown>>

export const ok = (body: unknown): SandboxResponse => ({ status: 200, body })
export const created = (body: unknown): SandboxResponse => ({ status: 201, body })
export const accepted = (body: unknown): SandboxResponse => ({ status: 202, body })
export const noContent = (): SandboxResponse => ({ status: 204 })

export function nextId(store: Store): number {
  store.lastId += 1
  return store.lastId
}

export function readBody({ body }: Context): Fields {
  try {
    const parsed: unknown = JSON.parse(body)
    if (isFields(parsed)) return parsed
  } catch {
    // Answered below like any other body that is no object.
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

export function requiredText(fields: Fields, name: string): string {
  const value = required(fields, name)
  if (typeof value !== 'string') throw invalidParameter(name)
  return value
}

export function optionalText(fields: Fields, name: string): string | null {
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

export const isOn = (query: URLSearchParams, flag: string): boolean => query.get(flag) === 'true'
