import type { SandboxResponse } from '../runtime/provider.types.js'
import { succeed } from './envelope.js'
import { invalidParameter, missingParameter } from './errors.js'
import { BASE_PATH } from './exchange.js'
import { toList } from './fields.js'

export const BULK_PATH = `${BASE_PATH}/_bulk`
const MAX_REQUESTS = 25
const METHODS = ['GET', 'POST', 'PUT']

export interface BulkRequest {
  readonly method: string
  readonly url: URL
  readonly body: string
}

/** Carries out up to 25 requests, one after the other; each has an answer of its own. */
export function runBulk(body: string, origin: string, run: (request: BulkRequest) => SandboxResponse): SandboxResponse {
  const requests = toList(parse(body))
  if (requests.length === 0) throw missingParameter('No data')
  if (requests.length > MAX_REQUESTS) throw invalidParameter()
  const answers = requests.map(({ request_method, uri, payload }) => {
    if (!METHODS.includes(String(request_method)) || typeof uri !== 'string') throw invalidParameter()
    const url = new URL(uri, origin)
    if (!url.pathname.startsWith(`${BASE_PATH}/`) || url.pathname === BULK_PATH) throw invalidParameter()
    return run({ method: String(request_method), url, body: payload === undefined ? '' : JSON.stringify(payload) }).body
  })
  return succeed({ _bulk: answers })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
