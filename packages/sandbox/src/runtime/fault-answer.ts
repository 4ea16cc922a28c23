import type { FaultRule } from './faults.types.js'
import type { ProviderName, SandboxResponse } from './provider.types.js'

/**
 * Whether the request must be carried out: because the rule says so, or because it only changes the real answer (other
 * headers, another body, half of it) instead of defining its own.
 */
export function needsAnswer(rule: FaultRule): boolean {
  if (rule.after) return true
  return !rule.reset && !rule.hang && statusOf(rule) === undefined
}

/** The answer a rule gives, made from the real one if the request was carried out. */
export function faultAnswer(
  provider: ProviderName,
  rule: FaultRule,
  real: SandboxResponse | undefined,
): SandboxResponse {
  const status = statusOf(rule) ?? real?.status ?? 200
  const retryAfter = rule.retryAfter === undefined ? {} : { 'retry-after': String(rule.retryAfter) }
  const extra = { ...retryAfter, ...rule.headers }
  if (rule.html) return { status, headers: { 'content-type': 'text/html', ...extra }, body: htmlPage(status) }
  if (rule.body !== undefined) return { status, headers: { ...real?.headers, ...extra }, body: rule.body }
  if (statusOf(rule) !== undefined) return { status, headers: extra, body: errorBody(provider, status) }
  return { status, headers: { ...real?.headers, ...extra }, body: real?.body }
}

function statusOf(rule: FaultRule): number | undefined {
  if (rule.status !== undefined) return rule.status
  if (rule.html) return 502
  return rule.retryAfter === undefined ? undefined : 429
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

function reasonOf(status: number): string {
  return REASONS[status] ?? (status >= 500 ? 'Server Error' : status >= 400 ? 'Client Error' : 'OK')
}

function htmlPage(status: number): string {
  const title = `${status} ${reasonOf(status)}`
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`
}

function errorBody(provider: ProviderName, status: number): unknown {
  const message = status === 429 ? 'Your request rate has exceeded our rate limit.' : `${reasonOf(status)}.`
  if (provider === 'chargeover') {
    const failed = status >= 400
    return {
      code: status,
      status: failed ? 'Error' : 'OK',
      message: failed ? message : '',
      details: {},
      response: !failed,
    }
  }
  if (provider === 'chartmogul') return { code: status, message, param: null }
  const type = status >= 500 ? 'api_error' : 'invalid_request_error'
  return { error: { type, message, ...(status === 429 ? { code: 'rate_limit' } : {}) } }
}
