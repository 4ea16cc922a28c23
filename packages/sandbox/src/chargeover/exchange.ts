import type { SandboxResponse } from '../runtime/provider.types.js'
import { missingParameter } from './errors.js'
import type { Context, Input } from './resource.types.js'

export const BASE_PATH = '/api/v3'

/** A request to one account, as a handler gets it. */
export interface Exchange extends Context {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: string
}

export type Handler = (exchange: Exchange) => SandboxResponse

export function readInput(exchange: Exchange): Input {
  const input = readOptionalInput(exchange)
  if (Object.keys(input).length === 0) throw missingParameter('No data')
  return input
}

/** A body that is not a JSON object counts as no data. */
export function readOptionalInput({ body }: Pick<Exchange, 'body'>): Input {
  try {
    const input: unknown = JSON.parse(body)
    return typeof input === 'object' && input !== null ? (input as Input) : {}
  } catch {
    return {}
  }
}

/** The part of a list that `limit` and `offset` name. */
export function pageOf<T>(rows: readonly T[], query: URLSearchParams): readonly T[] {
  const limit = Math.min(toCount(query.get('limit'), DEFAULT_LIMIT), MAX_LIMIT)
  const offset = toCount(query.get('offset'), 0)
  return rows.slice(offset, offset + limit)
}

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 500

function toCount(text: string | null, fallback: number): number {
  const count = Number.parseInt(text ?? '', 10)
  return count >= 0 ? count : fallback
}
