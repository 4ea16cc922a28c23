import { answerChallenge } from '../billing/answer-challenge.js'
import { sessionItems } from '../billing/paid-invoice.js'
import { startSubscription } from '../billing/start-subscription.js'
import type { Values } from '../http/values.js'
import { attach } from '../payment-methods.js'
import type { Account } from '../state/account.js'
import type {
  CheckoutSessionRecord,
  CustomerRecord,
  PaymentMethodRecord,
  SubscriptionItem,
  SubscriptionRecord,
} from '../state/records.js'
import type { CheckoutInput } from './customer-input.js'
import { namedDiscounts } from './named-discounts.js'
import { sessionTotal } from './session-amounts.js'

/** Starts the subscription of a session. One-time lines are on its first invoice. */
export function completeSubscription(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord,
  method: PaymentMethodRecord | undefined,
  input: CheckoutInput,
): Partial<CheckoutSessionRecord> {
  if (method) attach(account, method, customer)
  sessionItems(account, session, customer, null)
  const { trial_end, ...data } = session.plans.subscription_data
  const values: Values = {
    ...data,
    ...(trial_end === undefined ? {} : { trial_end }),
    ...(session.discounts ? { discounts: namedDiscounts(account, session) } : {}),
    ...(method ? { default_payment_method: method.id } : {}),
    payment_settings: {
      payment_method_options: null,
      payment_method_types: ['card'],
      save_default_payment_method: 'off',
    },
  }
  const items = recurringItems(account, session)
  const started = startSubscription(account, account.customers.get(customer.id) ?? customer, items, values)
  const subscription = authenticated(account, started, input)
  return {
    subscription: subscription.id,
    invoice: subscription.latest_invoice,
    payment_status: sessionTotal(account, session) === 0 ? 'no_payment_required' : 'paid',
  }
}

/** The recurring lines of a session or a quote. */
export const recurringItems = (account: Account, session: Pick<CheckoutSessionRecord, 'lines'>): SubscriptionItem[] =>
  session.lines
    .filter((line) => account.prices.get(line.price)?.recurring)
    .map(
      (line): SubscriptionItem => ({
        id: account.newId('si'),
        created: account.now(),
        metadata: line.metadata,
        price: line.price,
        quantity: line.quantity,
        ...(line.quantity === 0 ? { usage_from: account.now() } : {}),
        ...(line.tax_rates ? { tax_rates: line.tax_rates } : {}),
      }),
    )

/** The customer is on the page, so that a 3-D Secure challenge is answered there. */
function authenticated(account: Account, started: SubscriptionRecord, input: CheckoutInput): SubscriptionRecord {
  const intent = account.invoices.get(started.latest_invoice ?? '')?.payments.at(-1)?.payment_intent
  if (account.paymentIntents.get(intent ?? '')?.status !== 'requires_action') return started
  answerChallenge(account, intent ?? '', input.authenticate ?? 'succeed')
  return account.subscriptions.get(started.id) ?? started
}
