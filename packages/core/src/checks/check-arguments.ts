import type { BillingClient } from '../client/billing-client.js'
import { invalid } from '../errors.js'
import { checkInherited } from './check-inherited.js'
import { checkObject } from './check-object.js'
import { describeArgument } from './describe-argument.js'

/**
 * Refuses arguments in the wrong place, before they fail somewhere further on or are ignored: no client, that of another provider or a
 * promise of one; an id instead of an object; an option among the parameters.
 */
export function checkArguments(client: BillingClient, provider: string, params?: object, options?: object): void {
  const wanted = `a client of ${provider}`
  const given = describeArgument(client)
  if (given !== wanted) throw invalid('client', `must be ${wanted} and come first, not ${given}`)
  checkObject('params', params, ", such as { id: 'x1' },")
  if (params) checkInherited(params)
  checkObject('options', options)
  for (const name of [...client.optionNames, 'idempotencyKey']) {
    if (Object(params)[name] !== undefined) throw invalid(name, 'is an option; pass it last')
  }
}
