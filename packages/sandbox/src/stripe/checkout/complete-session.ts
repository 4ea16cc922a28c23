import { answerChallenge } from '../billing/answer-challenge.js'
import { redeemNew } from '../billing/discount-records.js'
import { attemptSetup } from '../billing/setups.js'
import { invalidRequest, notEmulated, StripeError } from '../http/errors.js'
import { isValues, object, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, CustomerRecord, PaymentMethodRecord } from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import { type ChargeOutcome, chargeOutcome, setupOutcome } from '../test-cards.js'
import { changeSession } from './change-session.js'
import { withChosenAmount } from './chosen-amount.js'
import { chargeSession, paidOutcome } from './complete-payment.js'
import { completeSubscription } from './complete-subscription.js'
import { readCustomFields, readQuantities } from './customer-choices.js'
import { type CheckoutInput, chosenCard, enteredMethod, type FilledInput, fillInput } from './customer-input.js'
import { customerOfSession } from './customer-of-session.js'
import { withPromotionCode } from './promotion-code.js'
import { sessionTotal } from './session-amounts.js'

/** What becomes of a session when its page is submitted. */
export interface Completion {
  readonly outcome: 'complete' | 'declined' | 'requires_action'
  readonly session: CheckoutSessionRecord
  /** Why the card was declined, as the page shows it. */
  readonly error?: StripeError
}

const AUTHENTICATION_FAILED = {
  code: 'payment_intent_authentication_failure',
  decline_code: 'authentication_required',
  message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
} as const

/** Submits the page of a session on behalf of the customer. After a decline the session stays open for another card. */
export function completeSession(account: Account, id: string, input: CheckoutInput): Completion {
  const open = account.checkoutSessions.get(id)
  if (open?.status !== 'open') {
    throw invalidRequest(
      `The Checkout Session ${id} must have the status open, got ${open?.status ?? 'no such session'}.`,
    )
  }
  const lines = withChosenAmount(account, { ...open, lines: readQuantities(open, input) }, input)
  const filledOut = { ...open, lines, custom_fields: readCustomFields(open, input) }
  const session = withPromotionCode(account, filledOut, input.promotion_code)
  const chosen = chosenCard(account, session, input)
  const filled = fillInput(account, session, input)
  if (testBankAccount(chosen.card)) checkDebit(session)
  const isCharged = sessionTotal(account, session) > 0
  const needsMethod = isCharged || session.mode === 'setup' || session.payment_method_collection === 'always'
  const outcome = needsMethod ? cardOutcome(session, chosen.card, isCharged) : ({ status: 'succeeded' } as const)
  if (outcome.status === 'requires_action' && input.authenticate === undefined) {
    return { outcome: 'requires_action', session: open }
  }
  if (outcome.status === 'declined' || (outcome.status === 'requires_action' && input.authenticate === 'fail')) {
    return decline(account, session, chosen, input, filled, outcome)
  }
  const customer = customerOfSession(account, session, filled)
  const method = needsMethod ? enteredMethod(account, chosen, filled) : undefined
  const result = settle(account, session, customer, method, input, filled)
  // A subscription has redeemed them itself.
  if (session.mode === 'payment') redeemNew(account, session.discounts)
  const changes = {
    ...result,
    ...enteredDetails(session, filled),
    customer: customer?.id ?? null,
    status: 'complete',
  } as const
  return { outcome: 'complete', session: changeSession(account, session, changes, 'checkout.session.completed') }
}

/** Bank accounts are emulated for one-time payments in dollars. */
function checkDebit({ mode, currency, plans }: CheckoutSessionRecord): void {
  if (mode !== 'payment') throw notEmulated(`bank accounts in ${mode} mode`)
  if (plans.invoice_creation?.enabled === true) throw notEmulated('invoice_creation for bank accounts')
  if (plans.payment_intent_data.setup_future_usage !== undefined) throw notEmulated('saving bank accounts')
  if (currency !== 'usd') {
    throw invalidRequest('A bank account in the United States pays in usd only.', { param: 'payment_method' })
  }
}

const cardOutcome = ({ mode }: CheckoutSessionRecord, card: string, isCharged: boolean): ChargeOutcome =>
  testBankAccount(card)
    ? { status: 'succeeded' }
    : mode === 'setup' || !isCharged
      ? setupOutcome(card)
      : chargeOutcome(card, { offSession: false })

/** Makes what the session is for: a payment, a subscription or a saved payment method. */
function settle(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord | undefined,
  method: PaymentMethodRecord | undefined,
  input: CheckoutInput,
  filled: FilledInput,
): Partial<CheckoutSessionRecord> {
  if (session.mode === 'subscription' && customer)
    return completeSubscription(account, session, customer, method, input)
  if (session.mode === 'setup' && method) return saveMethod(account, session, customer, method, input)
  if (!method) return { payment_status: 'no_payment_required' }
  const intent = chargeSession(account, session, customer, method, input, filled)
  return paidOutcome(account, session, customer, intent)
}

function saveMethod(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord | undefined,
  method: PaymentMethodRecord,
  input: CheckoutInput,
): Partial<CheckoutSessionRecord> {
  const intent = account.setupIntents.get(session.setup_intent ?? '')
  if (!intent) return {}
  const tried = attemptSetup(account, { ...intent, customer: customer?.id ?? session.customer }, method, undefined)
  if (tried.status === 'requires_action') answerChallenge(account, tried.id, input.authenticate ?? 'succeed')
  return {}
}

/** A declined payment shows in its intent, a declined setup in its own; a subscription is not even started. */
function decline(
  account: Account,
  session: CheckoutSessionRecord,
  chosen: ReturnType<typeof chosenCard>,
  input: CheckoutInput,
  filled: FilledInput,
  outcome: ChargeOutcome,
): Completion {
  const fields = outcome.status === 'declined' ? outcome.decline : AUTHENTICATION_FAILED
  const error = new StripeError(402, { type: 'card_error', ...fields })
  if (session.mode === 'subscription') return { outcome: 'declined', session, error }
  const method = enteredMethod(account, chosen, filled)
  if (session.mode === 'setup') {
    saveMethod(account, session, undefined, method, input)
    return { outcome: 'declined', session, error }
  }
  const intent = chargeSession(account, session, undefined, method, input, filled)
  return { outcome: 'declined', session: changeSession(account, session, { payment_intent: intent.id }), error }
}

/** What the customer entered, as the session shows it. */
function enteredDetails(session: CheckoutSessionRecord, filled: FilledInput): Partial<CheckoutSessionRecord> {
  const { email, name, phone, address, shipping } = filled
  const agreement: Values = object(session.details, 'consent_collection') ?? {}
  const consent =
    agreement.terms_of_service === 'required' || agreement.promotions === 'auto'
      ? {
          promotions: agreement.promotions === 'auto' ? 'opt_out' : null,
          terms_of_service: agreement.terms_of_service === 'required' ? 'accepted' : null,
        }
      : null
  const known = isValues(session.collected_information) ? session.collected_information : {}
  const noDetails = { business_name: null, individual_name: null, shipping_details: null }
  return {
    customer_details: {
      address,
      business_name: null,
      email,
      individual_name: null,
      name,
      phone,
      tax_exempt: 'none',
      tax_ids: [],
    },
    collected_information: {
      ...noDetails,
      ...known,
      ...(shipping ? { shipping_details: { address: shipping, name } } : {}),
    },
    consent,
  }
}
