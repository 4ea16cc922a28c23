import type { SandboxResponse } from '../runtime/provider.types.js'
import type { Refusal } from './errors.js'

/** What every answer is wrapped in. */
export function succeed(
  response: unknown,
  code: 200 | 201 | 202 = 200,
  headers: Record<string, string> = {},
): SandboxResponse {
  return { status: code, headers, body: { code, status: 'OK', message: '', details: {}, response } }
}

/** A missing object is `null`, any other failure `false`. */
export function fail({ status: code, message }: Refusal): SandboxResponse {
  const response = code === 404 ? null : false
  return { status: code, body: { code, status: 'Error', message, details: {}, response } }
}
