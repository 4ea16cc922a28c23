import type { SandboxRequest, SandboxResponse } from '../../runtime/provider.types.js'
import { createRouter } from '../../runtime/router.js'
import { atTestClock } from '../at-test-clock.js'
import { existsAtStripe, isReserved, routes } from '../routes.js'
import type { Account } from '../state/account.js'
import { API_VERSION, type ApiVersion, apiVersion, requestedVersion } from '../versions/api-version.js'
import { checkParameters } from './check-parameters.js'
import { decodeForm } from './decode-form.js'
import { decodeJson } from './decode-json.js'
import type { Endpoint } from './endpoint.js'
import { errorBody, invalidRequest, notEmulated, StripeError } from './errors.js'
import { expand, planExpansion } from './expand.js'
import { canonical, checkKey, keepAnswer, keptAnswer } from './idempotency.js'
import { strings } from './values.js'

const router = createRouter<Endpoint>(routes)

/**
 * Answers an authenticated request: finds its route, replays a kept answer, rewrites it for the sandbox's API version, checks parameters, runs
 * the operation, expands the result and rewrites it for the version of the request.
 */
export function answer(account: Account, request: SandboxRequest, requestId: string): SandboxResponse {
  const key = request.headers.get('idempotency-key') || null
  const isWrite = request.method === 'POST'
  const headers: Record<string, string> = {
    ...(key === null ? {} : { 'idempotency-key': key }),
    ...(isWrite && key !== null ? { 'original-request': requestId } : {}),
    ...(isWrite ? { 'stripe-should-retry': 'false' } : {}),
  }
  account.cause = { id: requestId, idempotency_key: key }
  let version = apiVersion(API_VERSION)
  const refusal = (error: StripeError) =>
    version.present(account, errorBody(error, { account: account.id, request: requestId }))
  try {
    version = requestedVersion(account, request.headers)
    headers['stripe-version'] = version.name
    const { handler, params } = findRoute(request)
    refuseJson(request)
    const perform = () => run(account, request, version, handler, params)
    if (!isWrite || key === null) return { status: 200, headers, body: perform() }
    return runOnce(account, request, { requestId, key, headers, perform, refusal })
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return { status: error.status, headers, body: refusal(error) }
  }
}

function findRoute({ method, url }: SandboxRequest): { handler: Endpoint; params: Readonly<Record<string, string>> } {
  const match = isReserved(url.pathname) ? undefined : router.match(method, url.pathname)
  if (match && !match.methodNotAllowed) return match
  if (existsAtStripe(method, url.pathname)) throw notEmulated(`${method} ${url.pathname}`)
  const hint = url.pathname.endsWith('/')
    ? ' If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, ' +
      'make sure you passed a valid (non-empty) identifier in your code.'
    : ''
  throw new StripeError(404, {
    type: 'invalid_request_error',
    message:
      `Unrecognized request URL (${method}: ${url.pathname}).${hint} Please see https://stripe.com/docs ` +
      'or we can help at https://support.stripe.com/.',
  })
}

const takesJson = ({ pathname }: URL): boolean => pathname.startsWith('/v2/')

function refuseJson({ body, headers, url }: SandboxRequest): void {
  if (!takesJson(url) && body !== '' && headers.get('content-type')?.includes('json')) {
    throw invalidRequest(
      'Invalid request (check that your POST content type is application/x-www-form-urlencoded). ' +
        'If you have any questions, we can help at https://support.stripe.com/.',
    )
  }
}

function run(
  account: Account,
  { url, body }: SandboxRequest,
  version: ApiVersion,
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
): unknown {
  const sent = takesJson(url) ? decodeJson(body) : decodeForm(url.search.slice(1), body)
  const form = version.request(endpoint, sent)
  const values = checkParameters(form, endpoint.parameters)
  const plan = planExpansion(endpoint, strings(values, 'expand'), version.expandable)
  const id = params.id ?? ''
  const present = <Sent>(sent: Sent) => version.present(account, sent)
  return atTestClock(account, id, values, () => {
    const wire = endpoint.run({ account, id, path: url.pathname, origin: url.origin, version: version.name, values })
    return expand(account, present(wire), endpoint, plan, present)
  })
}

interface Once {
  readonly requestId: string
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly perform: () => unknown
  readonly refusal: (error: StripeError) => unknown
}

/** Runs a request once per idempotency key; a request with refused parameters does not count. */
function runOnce(
  account: Account,
  { method, url, body }: SandboxRequest,
  { requestId, key, headers, perform, refusal }: Once,
): SandboxResponse {
  checkKey(key)
  const asked = { method, path: url.pathname, parameters: canonical(url.search.slice(1), body) }
  const kept = keptAnswer(account, key, asked)
  if (kept) {
    const replayed = { ...headers, 'idempotent-replayed': 'true', 'original-request': kept.requestId }
    return { status: kept.status, headers: replayed, body: kept.body }
  }
  const keep = (status: number, answered: unknown): SandboxResponse => {
    keepAnswer(account, key, { ...asked, created: account.now(), requestId, status, body: answered })
    return { status, headers, body: answered }
  }
  try {
    return keep(200, perform())
  } catch (error) {
    if (!(error instanceof StripeError) || !error.executed) throw error
    return keep(error.status, refusal(error))
  }
}
