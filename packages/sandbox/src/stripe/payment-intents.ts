import { checkAmount } from './billing/check-amount.js'
import { addPaymentIntent, changeIntent } from './billing/payment-records.js'
import { referencedCustomer } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, unexpectedState } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, integer, mergeMetadata, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { cancel, capture, confirm, confirmNow, missingMethod, requireReturnUrl } from './payment-intent-actions.js'
import {
  CONFIRMABLE,
  captureMethod,
  chosenMethod,
  existingIntent,
  readAutomatic,
  readDetails,
} from './payment-intent-terms.js'
import { readCurrency } from './prices.js'
import type { Account } from './state/account.js'
import type { PaymentIntentRecord } from './state/records.js'
import { presentPaymentIntent } from './wire/payment-intent.js'

function create({ account, values }: Call): Wire {
  const amount = integer(values, 'amount') ?? 0
  const currency = readCurrency(values)
  if (!currency) throw missingParameter('currency')
  checkAmount(amount, currency)
  const customerId = given(values, 'customer')
  const customer = customerId === undefined ? null : referencedCustomer(account, customerId).id
  const method = chosenMethod(account, values, customer)
  const automatic = readAutomatic(values)
  const confirms = flag(values, 'confirm') ?? false
  if (!confirms) refuseConfirmationOnly(values)
  if (confirms) {
    if (!method) throw missingMethod()
    requireReturnUrl(automatic, given(values, 'return_url'))
  }
  const intent = addPaymentIntent(account, {
    amount,
    currency,
    customer,
    automatic_payment_methods: automatic,
    capture_method: given(values, 'capture_method') ?? 'automatic_async',
    confirmation_method: given(values, 'confirmation_method') ?? 'automatic',
    description: string(values, 'description') ?? null,
    metadata: mergeMetadata({}, values),
    payment_method: method?.id ?? null,
    setup_future_usage: given(values, 'setup_future_usage') ?? null,
    details: readDetails(values),
  })
  return confirms && method ? confirmNow(account, intent, method, values) : presentPaymentIntent(account, intent)
}

/** Parameters that only make sense when the same call confirms. */
function refuseConfirmationOnly(values: Values): void {
  for (const name of ['off_session', 'return_url', 'error_on_requires_action', 'mandate', 'mandate_data']) {
    if (values[name] !== undefined) {
      throw invalidRequest(
        `The parameter \`${name}\` cannot be passed when creating a PaymentIntent unless \`confirm\` is set to true.`,
        {
          param: name,
        },
      )
    }
  }
}

const MONEY = ['amount', 'currency', 'customer', 'payment_method', 'capture_method', 'setup_future_usage'] as const

function update(call: Call): Wire {
  const { account, values } = call
  const intent = existingIntent(call)
  const touched = MONEY.filter((name) => values[name] !== undefined)
  if (touched.length > 0) refuseUpdate(account, intent, touched)
  const amount = integer(values, 'amount') ?? intent.amount
  const currency = readCurrency(values) ?? intent.currency
  if (values.amount !== undefined || values.currency !== undefined) checkAmount(amount, currency)
  const customerId = given(values, 'customer')
  const customer = customerId === undefined ? intent.customer : referencedCustomer(account, customerId).id
  const method = chosenMethod(account, values, customer)
  const description = string(values, 'description')
  const changed = changeIntent(account, intent, {
    amount,
    currency,
    customer,
    capture_method: captureMethod(intent, values),
    description: description === undefined ? intent.description : description,
    metadata: mergeMetadata(intent.metadata, values),
    setup_future_usage:
      values.setup_future_usage === null ? null : (given(values, 'setup_future_usage') ?? intent.setup_future_usage),
    details: readDetails(values, intent.details),
    ...(method ? { payment_method: method.id, status: 'requires_confirmation', next_action: null } : {}),
  })
  return presentPaymentIntent(account, changed)
}

/** The terms of a confirmed intent can no longer change; those of an invoice's intent follow the invoice. */
function refuseUpdate(account: Account, intent: PaymentIntentRecord, touched: readonly string[]): void {
  if (!CONFIRMABLE.includes(intent.status)) {
    throw unexpectedState(
      `This PaymentIntent's ${touched[0]} could not be updated because it has a status of ${intent.status}. You may only update the ` +
        `${touched[0]} of a PaymentIntent with one of the following statuses: ${CONFIRMABLE.join(', ')}.`,
      presentPaymentIntent(account, intent),
    )
  }
  const fixed = touched.find((name) => name === 'amount' || name === 'currency' || name === 'customer')
  if (intent.invoice !== null && fixed !== undefined) {
    throw invalidRequest(`You cannot modify \`${fixed}\` on a PaymentIntent that was created by an Invoice.`, {
      param: fixed,
    })
  }
}

export const paymentIntentRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/payment_intents', PARAMETERS.createPaymentIntent, 'payment_intent', create),
  listRoute('/v1/payment_intents', PARAMETERS.listPaymentIntents, 'payment_intent', ({ account, path, values }) =>
    listPage({
      rows: account.paymentIntents,
      values,
      url: path,
      label: 'payment_intent',
      present: (intent) => presentPaymentIntent(account, intent),
      where: (intent) => matches(values, 'customer', intent.customer) && inRange(values, 'created', intent.created),
      keys: ['customer'],
    }),
  ),
  route('GET', '/v1/payment_intents/{id}', PARAMETERS.retrievePaymentIntent, 'payment_intent', (call) =>
    presentPaymentIntent(call.account, existingIntent(call)),
  ),
  route('POST', '/v1/payment_intents/{id}', PARAMETERS.updatePaymentIntent, 'payment_intent', update),
  route('POST', '/v1/payment_intents/{id}/confirm', PARAMETERS.confirmPaymentIntent, 'payment_intent', confirm),
  route('POST', '/v1/payment_intents/{id}/cancel', PARAMETERS.cancelPaymentIntent, 'payment_intent', cancel),
  route('POST', '/v1/payment_intents/{id}/capture', PARAMETERS.capturePaymentIntent, 'payment_intent', capture),
]
