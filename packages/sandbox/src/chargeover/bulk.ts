import type { SandboxResponse } from '../runtime/provider.types.js'
import { succeed } from './envelope.js'
import { invalidParameter, missingParameter } from './errors.js'
import { BASE_PATH } from './exchange.js'
import { toList } from './fields.js'
import type { Input } from './resource.types.js'

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
  // All are read before the first is carried out: a mistake in one leaves nothing half done.
  const read = requests.map((request) => readRequest(request, origin))
  return succeed({ _bulk: read.map((request) => run(request).body) })
}

function readRequest({ request_method, uri, payload }: Input, origin: string): BulkRequest {
  if (!METHODS.includes(String(request_method)) || typeof uri !== 'string') throw invalidParameter()
  if (!URL.canParse(uri, origin)) throw invalidParameter()
  const url = new URL(uri, origin)
  if (!url.pathname.startsWith(`${BASE_PATH}/`) || url.pathname === BULK_PATH) throw invalidParameter()
  return { method: String(request_method), url, body: payload === undefined ? '' : JSON.stringify(payload) }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
