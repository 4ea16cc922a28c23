import { ControlError } from '../../control/control-error.js'
import { type ControlRoute, controlRoute } from '../../control/control-route.js'
import type { KeyedAccount } from '../accounts.js'
import { atTestClock } from '../at-test-clock.js'
import { StripeError } from '../http/errors.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'
import { stripeControlRoutes } from './stripe-control-routes.js'

export interface ControlContext {
  /** Every account that has been opened. */
  accounts(): Iterable<KeyedAccount>
  /** Lets what is due in the account happen, and passes its events on. */
  settle(entry: KeyedAccount): void
}

/** The operations of the emulated Stripe, for the router of the control address. */
export const createControlRoutes = (context: ControlContext): readonly ControlRoute[] =>
  stripeControlRoutes.map((route) =>
    controlRoute('POST', route.path, route.parameters, ({ path, values }) => {
      const id = path.id ?? ''
      const entry = find(context, route, id)
      context.settle(entry)
      entry.account.cause = { id: null, idempotency_key: null }
      try {
        return atTestClock(entry.account, id, {}, () => route.run({ account: entry.account, id, values }))
      } catch (error) {
        if (error instanceof StripeError) throw refusal(error)
        throw error
      } finally {
        context.settle(entry)
      }
    }),
  )

function find({ accounts }: ControlContext, { collection }: StripeControlRoute, id: string): KeyedAccount {
  for (const entry of accounts()) {
    if (entry.account[collection].get(id)) return entry
  }
  throw new ControlError('not_found', `No account has an object with the id '${id}'.`, 'id')
}

const refusal = ({ status, fields: { code, decline_code, message, param } }: StripeError): ControlError =>
  new ControlError(status === 404 ? 'not_found' : 'invalid_request', message, param, { code, decline_code })
