import type { PaymentError } from './state/records.js'

/** A card of Stripe's test mode, by the name of its payment method: what it looks like and how it behaves. */
export interface TestCard {
  readonly brand: string
  readonly last4: string
  readonly funding: 'credit' | 'debit'
  /** Where the card was issued; without it in the United States. */
  readonly country?: string
  readonly decline?: Decline
  /** Declines already when attached to a customer; the others can be stored and fail when charged. */
  readonly refusesAttachment?: true
  /** Asks for 3-D Secure: always, or only while the customer is present. */
  readonly authentication?: 'always' | 'on_session'
  /** Is disputed as soon as it has been charged. */
  readonly dispute?: { readonly reason: string; readonly isInquiry: boolean }
}

type Decline = Pick<
  PaymentError,
  'advice_code' | 'code' | 'decline_code' | 'message' | 'network_decline_code' | 'param'
>

/** What the issuer says about a decline: whether to try again, and the response code of ISO 8583. */
const ADVICE: Readonly<Record<string, Pick<Decline, 'advice_code' | 'network_decline_code'>>> = {
  generic_decline: { advice_code: 'try_again_later', network_decline_code: '01' },
  insufficient_funds: { advice_code: 'try_again_later', network_decline_code: '51' },
  lost_card: { advice_code: 'do_not_try_again', network_decline_code: '41' },
  stolen_card: { advice_code: 'do_not_try_again', network_decline_code: '43' },
  fraudulent: { advice_code: 'do_not_try_again', network_decline_code: '59' },
  expired_card: { advice_code: 'confirm_card_data', network_decline_code: '54' },
  incorrect_cvc: { advice_code: 'confirm_card_data', network_decline_code: '82' },
  processing_error: { advice_code: 'try_again_later', network_decline_code: '96' },
}

const declined = (
  decline_code: string,
  message = 'Your card was declined.',
  more: Pick<Decline, 'code'> & Partial<Decline> = { code: 'card_declined' },
): Decline => ({ ...ADVICE[decline_code], decline_code, message, ...more })

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
  pm_card_chargeDeclinedExpiredCard: declining(
    '0069',
    declined('expired_card', 'Your card has expired.', { code: 'expired_card', param: 'exp_month' }),
  ),
  pm_card_chargeDeclinedIncorrectCvc: declining(
    '0127',
    declined('incorrect_cvc', "Your card's security code is incorrect.", { code: 'incorrect_cvc', param: 'cvc' }),
  ),
  pm_card_chargeDeclinedProcessingError: declining(
    '0119',
    declined('processing_error', 'An error occurred while processing your card. Try again in a little bit.', {
      code: 'processing_error',
    }),
  ),
  pm_card_createDispute: visa('0259', { dispute: { reason: 'fraudulent', isInquiry: false } }),
  pm_card_createDisputeProductNotReceived: visa('2685', {
    dispute: { reason: 'product_not_received', isInquiry: false },
  }),
  pm_card_createDisputeInquiry: visa('1976', { dispute: { reason: 'fraudulent', isInquiry: true } }),
  pm_card_chargeCustomerFail: visa('0341', { decline: declined('generic_decline') }),
  pm_card_authenticationRequired: visa('3184', { country: 'DE', authentication: 'always' }),
  pm_card_threeDSecure2Required: visa('3220', { authentication: 'always' }),
  pm_card_threeDSecureRequired: visa('3063', { authentication: 'always' }),
  pm_card_authenticationRequiredOnSetup: visa('3155', { country: 'FR', authentication: 'on_session' }),
}

/** Test numbers whose payment methods have no name of their own. */
const OTHER_NUMBERS: Readonly<Record<string, TestCard>> = {
  '378282246310005': { brand: 'amex', last4: '0005', funding: 'credit' },
  '6011111111111117': { brand: 'discover', last4: '1117', funding: 'credit' },
  '5200828282828210': { brand: 'mastercard', last4: '8210', funding: 'debit' },
}

/** The numbers of Stripe's documentation, and the names of the cards that have them. */
const NUMBERS: Readonly<Record<string, string>> = {
  '4242424242424242': 'pm_card_visa',
  '4000056655665556': 'pm_card_visa_debit',
  '5555555555554444': 'pm_card_mastercard',
  '2223003122003222': 'pm_card_mastercard_debit',
  '371449635398431': 'pm_card_amex',
  '6011000990139424': 'pm_card_discover',
  '4000000000000002': 'pm_card_chargeDeclined',
  '4000000000009995': 'pm_card_chargeDeclinedInsufficientFunds',
  '4000000000009987': 'pm_card_chargeDeclinedLostCard',
  '4000000000009979': 'pm_card_chargeDeclinedStolenCard',
  '4100000000000019': 'pm_card_chargeDeclinedFraudulent',
  '4000000000000069': 'pm_card_chargeDeclinedExpiredCard',
  '4000000000000127': 'pm_card_chargeDeclinedIncorrectCvc',
  '4000000000000119': 'pm_card_chargeDeclinedProcessingError',
  '4000000000000341': 'pm_card_chargeCustomerFail',
  '4000002760003184': 'pm_card_authenticationRequired',
  '4000000000003220': 'pm_card_threeDSecure2Required',
  '4000000000003063': 'pm_card_threeDSecureRequired',
  '4000002500003155': 'pm_card_authenticationRequiredOnSetup',
}

/** The test card with a number, by the name under which it is kept. */
export const cardOfNumber = (number: string): string | undefined =>
  NUMBERS[number] ?? (number in OTHER_NUMBERS ? number : undefined)

/** The test card that a token such as `tok_visa` stands for. */
export function cardOfToken(token: string): string | undefined {
  const name = cardName(token.replace(/^tok_/, 'pm_card_'))
  return token.startsWith('tok_') && name in CARDS ? name : undefined
}

/** The canonical name: Stripe spells the declining cards with and without `visa_`. */
export const cardName = (name: string): string => name.replace('pm_card_visa_chargeDeclined', 'pm_card_chargeDeclined')

export const isTestCard = (name: string): boolean => cardName(name) in CARDS

export function testCard(name: string): TestCard {
  const card = CARDS[cardName(name)] ?? OTHER_NUMBERS[name]
  if (!card) throw new TypeError(`${name} is not a test card.`)
  return card
}

export type ChargeOutcome =
  | { readonly status: 'succeeded' }
  | { readonly status: 'requires_action' }
  | { readonly status: 'declined'; readonly decline: Decline }

const AUTHENTICATION_REQUIRED = declined(
  'authentication_required',
  'Your card was declined. This transaction requires authentication.',
  { code: 'authentication_required' },
)

/** How saving a card for later ends. With the customer present, a card that asks for 3-D Secure does so here already. */
export function setupOutcome(name: string): ChargeOutcome {
  const { decline, refusesAttachment, authentication } = testCard(name)
  if (decline && refusesAttachment) return { status: 'declined', decline }
  return { status: authentication === undefined ? 'succeeded' : 'requires_action' }
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
