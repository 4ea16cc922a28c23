import type { PaymentError } from './state/records.js'

/** A card of Stripe's test mode, by the name of its payment method: what it looks like and how it behaves. */
export interface TestCard {
  readonly brand: string
  readonly last4: string
  readonly funding: 'credit' | 'debit'
  readonly decline?: Decline
  /** Declines already when attached to a customer; the others can be stored and fail when charged. */
  readonly refusesAttachment?: true
  /** Asks for 3-D Secure: always, or only while the customer is present. */
  readonly authentication?: 'always' | 'on_session'
  /** Is disputed as soon as it has been charged. */
  readonly dispute?: { readonly reason: string; readonly isInquiry: boolean }
}

type Decline = Pick<PaymentError, 'code' | 'decline_code' | 'message' | 'param'>

const declined = (decline_code: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  decline_code,
  message,
})

const visa = (last4: string, more: Partial<TestCard> = {}): TestCard => ({
  brand: 'visa',
  last4,
  funding: 'credit',
  ...more,
})
const declining = (last4: string, decline: Decline): TestCard => visa(last4, { decline, refusesAttachment: true })

const CARDS: Readonly<Record<string, TestCard>> = {
  pm_card_visa: visa('4242'),
  pm_card_visa_debit: visa('5556', { funding: 'debit' }),
  pm_card_mastercard: { brand: 'mastercard', last4: '4444', funding: 'credit' },
  pm_card_mastercard_debit: { brand: 'mastercard', last4: '3222', funding: 'debit' },
  pm_card_amex: { brand: 'amex', last4: '8431', funding: 'credit' },
  pm_card_discover: { brand: 'discover', last4: '9424', funding: 'credit' },
  pm_card_chargeDeclined: declining('0002', declined('generic_decline')),
  pm_card_chargeDeclinedInsufficientFunds: declining(
    '9995',
    declined('insufficient_funds', 'Your card has insufficient funds.'),
  ),
  pm_card_chargeDeclinedLostCard: declining('9987', declined('lost_card')),
  pm_card_chargeDeclinedStolenCard: declining('9979', declined('stolen_card')),
  pm_card_chargeDeclinedFraudulent: declining('0019', declined('fraudulent')),
  pm_card_chargeDeclinedExpiredCard: declining('0069', {
    code: 'expired_card',
    decline_code: 'expired_card',
    message: 'Your card has expired.',
    param: 'exp_month',
  }),
  pm_card_chargeDeclinedIncorrectCvc: declining('0127', {
    code: 'incorrect_cvc',
    decline_code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
    param: 'cvc',
  }),
  pm_card_chargeDeclinedProcessingError: declining('0119', {
    code: 'processing_error',
    decline_code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  }),
  pm_card_createDispute: visa('0259', { dispute: { reason: 'fraudulent', isInquiry: false } }),
  pm_card_createDisputeProductNotReceived: visa('2685', {
    dispute: { reason: 'product_not_received', isInquiry: false },
  }),
  pm_card_createDisputeInquiry: visa('1976', { dispute: { reason: 'fraudulent', isInquiry: true } }),
  pm_card_chargeCustomerFail: visa('0341', { decline: declined('generic_decline') }),
  pm_card_authenticationRequired: visa('3184', { authentication: 'always' }),
  pm_card_threeDSecure2Required: visa('3220', { authentication: 'always' }),
  pm_card_threeDSecureRequired: visa('3063', { authentication: 'always' }),
  pm_card_authenticationRequiredOnSetup: visa('3155', { authentication: 'on_session' }),
}

/** The canonical name: Stripe spells the declining cards with and without `visa_`. */
export const cardName = (name: string): string => name.replace('pm_card_visa_chargeDeclined', 'pm_card_chargeDeclined')

export const isTestCard = (name: string): boolean => cardName(name) in CARDS

export function testCard(name: string): TestCard {
  const card = CARDS[cardName(name)]
  if (!card) throw new TypeError(`${name} is not a test card.`)
  return card
}

export type ChargeOutcome =
  | { readonly status: 'succeeded' }
  | { readonly status: 'requires_action' }
  | { readonly status: 'declined'; readonly decline: Decline }

const AUTHENTICATION_REQUIRED = {
  ...declined('authentication_required', 'Your card was declined. This transaction requires authentication.'),
  code: 'authentication_required',
}

/** How a charge to a card ends. Without the customer present, a card that asks for 3-D Secure is declined. */
export function chargeOutcome(name: string, { offSession }: { readonly offSession: boolean }): ChargeOutcome {
  const card = testCard(name)
  if (card.decline) return { status: 'declined', decline: card.decline }
  if (card.authentication === undefined || (card.authentication === 'on_session' && offSession)) {
    return { status: 'succeeded' }
  }
  return offSession ? { status: 'declined', decline: AUTHENTICATION_REQUIRED } : { status: 'requires_action' }
}
