import type { RequestOptions } from '../client/request-options.js'
import { invalid } from '../errors.js'
import { checkNames } from './check-names.js'
import { checkObject } from './check-object.js'
import { checkFunction, checkNumber, checkOption } from './option-checks.js'

/**
 * Refuses options of a call that are not among the `known` ones, or that would fail, or be ignored, after the request was carried out.
 */
export function checkCallOptions(options: RequestOptions, known: readonly string[]): void {
  const { maxRetries, timeoutMs, signal, headers, idempotencyKey, onResponse } = options
  if (idempotencyKey !== undefined && !known.includes('idempotencyKey')) {
    throw invalid('idempotencyKey', 'this provider has no idempotency keys; leave it out')
  }
  checkNames(options, known, 'option')
  checkNumber('maxRetries', maxRetries, 0)
  checkNumber('timeoutMs', timeoutMs, 1)
  checkOption('signal', signal === undefined || !!Object(signal).addEventListener, 'an AbortSignal')
  checkObject('headers', headers)
  checkFunction('onResponse', onResponse)
  // An empty one must not be replaced by a fresh one: the caller relies on its protection.
  const isKey = typeof idempotencyKey === 'string' && /^[!-~]([ -~]{0,253}[!-~])?$/.test(idempotencyKey)
  if (idempotencyKey !== undefined && !isKey) {
    throw invalid('idempotencyKey', 'must be a string of 1 to 255 ASCII characters, without white space around it')
  }
}
