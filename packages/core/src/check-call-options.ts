import { checkFunction, checkNumber, checkOption } from './option-checks.js'
import type { RequestOptions } from './request-options.js'

/** Refuses options of one call that would fail, or be ignored, after the request was carried out. */
export function checkCallOptions({ maxRetries, timeoutMs, signal, onResponse }: Omit<RequestOptions, 'headers'>): void {
  checkNumber('maxRetries', maxRetries, 0)
  checkNumber('timeoutMs', timeoutMs, 1)
  checkOption('signal', signal === undefined || !!Object(signal).addEventListener, 'an AbortSignal')
  checkFunction('onResponse', onResponse)
}
