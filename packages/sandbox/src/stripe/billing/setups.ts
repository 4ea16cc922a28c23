import { announce } from '../events.js'
import { StripeError } from '../http/errors.js'
import { attach } from '../payment-methods.js'
import type { Account } from '../state/account.js'
import type { PaymentError, PaymentMethodRecord, SetupIntentRecord } from '../state/records.js'
import { setupOutcome } from '../test-cards.js'
import { presentPaymentMethod } from '../wire/payment-method.js'
import { presentSetupIntent } from '../wire/setup-intent.js'
import { authenticationAction } from './authentication-action.js'

type NewSetupIntent = Partial<SetupIntentRecord>

/** Stores a setup intent with default values. */
export function addSetupIntent(account: Account, intent: NewSetupIntent): SetupIntentRecord {
  const id = account.newId('seti')
  const added = account.setupIntents.add({
    id,
    created: account.now(),
    automatic_payment_methods: null,
    cancellation_reason: null,
    checkout_session: null,
    client_secret: `${id}_secret_${account.token(31)}`,
    customer: null,
    description: null,
    last_setup_error: null,
    latest_attempt: null,
    metadata: {},
    next_action: null,
    payment_method: null,
    status: intent.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    usage: 'off_session',
    details: {},
    ...intent,
  })
  announce(account, 'setup_intent.created', presentSetupIntent(account, added))
  return added
}

export function changeSetupIntent(
  account: Account,
  intent: SetupIntentRecord,
  changes: Partial<SetupIntentRecord>,
  event?: string,
): SetupIntentRecord {
  const changed = account.setupIntents.replace({ ...intent, ...changes })
  if (event) announce(account, event, presentSetupIntent(account, changed))
  return changed
}

/** Tries to save the payment method. A decline or a 3-D Secure challenge shows in the returned intent; nothing is thrown. */
export function attemptSetup(
  account: Account,
  intent: SetupIntentRecord,
  method: PaymentMethodRecord,
  returnUrl: string | undefined,
): SetupIntentRecord {
  const outcome = setupOutcome(method.card)
  const tried: SetupIntentRecord = {
    ...intent,
    last_setup_error: null,
    latest_attempt: `setatt_1${account.token(23)}`,
    next_action: null,
    payment_method: method.id,
  }
  switch (outcome.status) {
    case 'succeeded':
      return completeSetup(account, tried, method)
    case 'requires_action': {
      const next_action = authenticationAction(account, intent, 'setup_intent', returnUrl)
      return changeSetupIntent(
        account,
        tried,
        { status: 'requires_action', next_action },
        'setup_intent.requires_action',
      )
    }
    case 'declined':
      return declineSetup(account, tried, { ...outcome.decline, payment_method: method.id })
  }
}

/** A saved payment method: it belongs to the customer, where there is one. */
export function completeSetup(
  account: Account,
  intent: SetupIntentRecord,
  method: PaymentMethodRecord,
): SetupIntentRecord {
  const customer = account.customers.get(intent.customer ?? '')
  if (customer) attach(account, method, customer)
  const changes = { status: 'succeeded', last_setup_error: null, next_action: null } as const
  return changeSetupIntent(account, intent, changes, 'setup_intent.succeeded')
}

/** A declined setup: the intent waits for another payment method. */
export const declineSetup = (account: Account, intent: SetupIntentRecord, error: PaymentError): SetupIntentRecord =>
  changeSetupIntent(
    account,
    intent,
    { status: 'requires_payment_method', last_setup_error: error, next_action: null, payment_method: null },
    'setup_intent.setup_failed',
  )

export const cancelSetup = (account: Account, intent: SetupIntentRecord, reason: string | null): SetupIntentRecord =>
  changeSetupIntent(
    account,
    intent,
    { status: 'canceled', cancellation_reason: reason, next_action: null },
    'setup_intent.canceled',
  )

/** The 402 of a declined setup. */
export function setupError(account: Account, intent: SetupIntentRecord, error: PaymentError): StripeError {
  const { payment_method, ...fields } = error
  const method = account.paymentMethods.get(payment_method)
  return new StripeError(402, {
    type: 'card_error',
    ...fields,
    setup_intent: presentSetupIntent(account, intent),
    ...(method ? { payment_method: presentPaymentMethod(method) } : {}),
  })
}
