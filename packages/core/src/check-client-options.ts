import { checkAddress } from './check-address.js'
import { checkCallOptions } from './check-call-options.js'
import { checkHeaderOption } from './check-header-option.js'
import { checkFunction, checkNumber, checkOption } from './option-checks.js'
import type { Transport } from './transport.js'

const isObject = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Object]'

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const

/** Refuses options of a client that would fail at each of its calls, or after they were carried out. */
export function checkClientOptions(options: Transport): void {
  const { baseUrl, allowHttp, fetch, maxResponseBytes, headers = {}, hooks = {}, limiter, validate, appInfo } = options
  checkCallOptions({ maxRetries: options.maxRetries, timeoutMs: options.timeoutMs })
  checkOption('allowHttp', allowHttp === undefined || typeof allowHttp === 'boolean', 'true or false')
  checkAddress('baseUrl', baseUrl, allowHttp)
  checkFunction('fetch', fetch)
  checkNumber('maxResponseBytes', maxResponseBytes, 1)
  checkOption('headers', isObject(headers), 'an object of names and values')
  checkOption('hooks', isObject(hooks), 'an object of functions')
  for (const [name, value] of Object.entries(headers)) checkHeaderOption(`headers.${name}`, value, name)
  for (const name of HOOKS) checkFunction(`hooks.${name}`, hooks[name])
  if (limiter !== undefined)
    checkOption('limiter', typeof Object(limiter).acquire === 'function', 'an object with a function acquire')
  checkFunction('validate', validate)
  if (appInfo !== undefined) {
    const { name = '', version } = Object(appInfo)
    checkHeaderOption('appInfo.name', name, 'user-agent')
    checkHeaderOption('appInfo.version', version, 'user-agent')
  }
}
