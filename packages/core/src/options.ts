import { ConfigError } from './errors.js'
import { isHeader } from './headers.js'
import type { RequestOptions, Transport } from './types.js'

const isObject = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Object]'

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const

/** Throws the error for an option that cannot work. The value is not quoted, since it may be a secret. */
function check(option: string, isValid: boolean, must: string): void {
  if (!isValid) throw new ConfigError(`${option} must be ${must}`)
}

function checkNumber(option: string, value: unknown, minimum: number): void {
  // `NaN` is below nothing.
  const isValid = value === undefined || (typeof value === 'number' && value >= minimum)
  check(option, isValid, `a number, at least ${minimum}`)
}

function checkFunction(option: string, value: unknown): void {
  check(option, value === undefined || typeof value === 'function', 'a function')
}

/** Refuses an option that becomes a header, or part of one, and could not be sent. */
export function checkHeaderOption(option: string, value: unknown, header: string = option): void {
  const isValid = value === undefined || isHeader(header, value)
  check(option, isValid, 'a non-empty string in Latin-1 without line breaks')
}

/** Refuses options of one call that would fail, or be ignored, after the request was carried out. */
export function checkCallOptions({ maxRetries, timeoutMs, signal, onResponse }: Omit<RequestOptions, 'headers'>): void {
  checkNumber('maxRetries', maxRetries, 0)
  checkNumber('timeoutMs', timeoutMs, 1)
  check('signal', signal === undefined || !!Object(signal).addEventListener, 'an AbortSignal')
  checkFunction('onResponse', onResponse)
}

/** Refuses options of a client that would fail at each of its calls, or after they were carried out. */
export function checkClientOptions(options: Transport): void {
  const { baseUrl, allowHttp, fetch, maxResponseBytes, headers = {}, hooks = {}, limiter, validate, appInfo } = options
  checkCallOptions({ maxRetries: options.maxRetries, timeoutMs: options.timeoutMs })
  check('allowHttp', allowHttp === undefined || typeof allowHttp === 'boolean', 'true or false')
  checkAddress('baseUrl', baseUrl, allowHttp)
  checkFunction('fetch', fetch)
  checkNumber('maxResponseBytes', maxResponseBytes, 1)
  check('headers', isObject(headers), 'an object of names and values')
  check('hooks', isObject(hooks), 'an object of functions')
  for (const [name, value] of Object.entries(headers)) checkHeaderOption(`headers.${name}`, value, name)
  for (const name of HOOKS) checkFunction(`hooks.${name}`, hooks[name])
  if (limiter !== undefined)
    check('limiter', typeof Object(limiter).acquire === 'function', 'an object with a function acquire')
  checkFunction('validate', validate)
  if (appInfo !== undefined) {
    const { name = '', version } = Object(appInfo)
    checkHeaderOption('appInfo.name', name, 'user-agent')
    checkHeaderOption('appInfo.version', version, 'user-agent')
  }
}

/** Refuses an address that credentials must not be sent to. */
export function checkAddress(option: string, address: unknown, allowHttp = false): void {
  const [, scheme, authority = '', path = ''] = /^(https?):\/\/([^/\\?#\s]+)(.*)$/s.exec(String(address)) ?? []
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1])(:|$)/.test(authority)
  check(option, !!scheme, 'an absolute URL such as https://api.example.com')
  check(
    option,
    !/[@\s\\?#]/.test(authority + path),
    'a host and a path, without user name, password, query, fragment or white space',
  )
  check(option, scheme === 'https' || isLocal || allowHttp, 'https; in a network that you trust set allowHttp to true')
}
