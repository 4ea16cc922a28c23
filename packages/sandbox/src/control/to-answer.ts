import type { Answer } from '../runtime/dispatch.js'

/** An answer of the control address. Pages of other origins can neither embed nor run it. */
export function toAnswer(status: number, body: unknown, method: string, isCompact = false): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
    body: method === 'HEAD' ? null : `${isCompact ? JSON.stringify(body) : JSON.stringify(body, null, 2)}\n`,
    truncated: false,
  }
}
