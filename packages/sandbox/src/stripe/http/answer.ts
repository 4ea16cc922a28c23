import type { SandboxRequest, SandboxResponse } from '../../runtime/provider.types.js'
import { createRouter } from '../../runtime/router.js'
import { atTestClock } from '../at-test-clock.js'
import { existsAtStripe, isReserved, routes } from '../routes.js'
import type { Account } from '../state/account.js'
import { checkParameters } from './check-parameters.js'
import { decodeForm } from './decode-form.js'
import type { Endpoint } from './endpoint.js'
import { errorBody, invalidRequest, notEmulated, StripeError } from './errors.js'
import { expand, planExpansion } from './expand.js'
import { canonical, checkKey, keepAnswer, keptAnswer } from './idempotency.js'
import { strings } from './values.js'

const router = createRouter<Endpoint>(routes)

/** Answers an authenticated request: finds its route, replays a kept answer, checks parameters, runs the operation and expands the result. */
export function answer(account: Account, request: SandboxRequest, requestId: string): SandboxResponse {
  const key = request.headers.get('idempotency-key') || null
  const isWrite = request.method === 'POST'
  const headers = {
    ...(key === null ? {} : { 'idempotency-key': key }),
    ...(isWrite && key !== null ? { 'original-request': requestId } : {}),
    ...(isWrite ? { 'stripe-should-retry': 'false' } : {}),
  }
  account.cause = { id: requestId, idempotency_key: key }
  try {
    checkVersion(request)
    const { handler, params } = findRoute(request)
    refuseJson(request)
    const perform = () => run(account, request, handler, params)
    if (!isWrite || key === null) return { status: 200, headers, body: perform() }
    return runOnce(account, request, requestId, key, headers, perform)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return { status: error.status, headers, body: errorBody(error, { account: account.id, request: requestId }) }
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

/** Versions are dates, since acacia with a release name. */
function checkVersion({ headers }: SandboxRequest): void {
  const version = headers.get('stripe-version')
  if (version === null || /^\d{4}-\d{2}-\d{2}(\.\w+)?$/.test(version)) return
  throw invalidRequest(`Invalid Stripe API version: ${version}`)
}

function refuseJson({ body, headers }: SandboxRequest): void {
  if (body !== '' && headers.get('content-type')?.includes('json')) {
    throw invalidRequest(
      'Invalid request (check that your POST content type is application/x-www-form-urlencoded). ' +
        'If you have any questions, we can help at https://support.stripe.com/.',
    )
  }
}

function run(
  account: Account,
  { url, body }: SandboxRequest,
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
): unknown {
  const values = checkParameters(decodeForm(url.search.slice(1), body), endpoint.parameters)
  const plan = planExpansion(endpoint, strings(values, 'expand'))
  const id = params.id ?? ''
  return atTestClock(account, id, values, () => {
    const wire = endpoint.run({ account, id, path: url.pathname, values })
    return expand(account, wire, endpoint, plan)
  })
}

/** Runs a request once per idempotency key; a request with refused parameters does not count. */
function runOnce(
  account: Account,
  { method, url, body }: SandboxRequest,
  requestId: string,
  key: string,
  headers: Readonly<Record<string, string>>,
  perform: () => unknown,
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
    return keep(error.status, errorBody(error, { account: account.id, request: requestId }))
  }
}
