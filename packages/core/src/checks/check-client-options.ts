import type { Transport } from '../client/transport.js'
import { checkAddress } from './check-address.js'
import { checkHeaderOption } from './check-header-option.js'
import { kindOf } from './kind-of.js'
import { checkFunction, checkNumber, checkOption } from './option-checks.js'

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const

/** Refuses options of a client that would fail at each of its calls, or after they were carried out. */
export function checkClientOptions(options: Transport): void {
  const { baseUrl, allowHttp, fetch, maxResponseBytes, headers = {}, hooks = {}, limiter, validate, appInfo } = options
  checkNumber('maxRetries', options.maxRetries, 0)
  checkNumber('timeoutMs', options.timeoutMs, 1)
  checkOption('allowHttp', allowHttp === undefined || typeof allowHttp === 'boolean', 'true or false')
  checkAddress('baseUrl', baseUrl, allowHttp)
  checkFunction('fetch', fetch)
  checkNumber('maxResponseBytes', maxResponseBytes, 1)
  checkOption('headers', kindOf(headers) === 'Object', 'an object of names and values')
  checkOption('hooks', kindOf(hooks) === 'Object', 'an object of functions')
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
