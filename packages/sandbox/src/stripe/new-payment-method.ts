import { invalidRequest, missingParameter, noSuchReference, notEmulated, StripeError } from './http/errors.js'
import { given, integer, mergeMetadata, object, pick, type Values } from './http/values.js'
import type { Account } from './state/account.js'
import type { PaymentMethodRecord } from './state/records.js'
import { cardOfNumber, cardOfToken } from './test-cards.js'
import { filledBillingDetails } from './wire/payment-method.js'

type CardDetails = Pick<PaymentMethodRecord, 'card' | 'expiry'>

const refusedCard = (code: string, message: string, param: string): StripeError =>
  new StripeError(402, { type: 'card_error', code, message, param })

/** Whether the last digit of a card number fits the others (ISO/IEC 7812). */
function hasValidCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** Reads a card's numbers: those of Stripe's test cards, which the current time must not have outlived. */
export function readCardNumbers(account: Account, sent: Values): CardDetails {
  const number = (given(sent, 'number') ?? '').replaceAll(/[\s-]/g, '')
  if (!/^\d{12,19}$/.test(number) || !hasValidCheckDigit(number)) {
    throw refusedCard('incorrect_number', 'Your card number is incorrect.', 'number')
  }
  const card = cardOfNumber(number)
  if (!card) {
    throw new StripeError(402, {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'test_mode_live_card',
      message:
        'Your card was declined. Your request was in test mode, but used a non test card. ' +
        'For a list of valid test cards, visit: https://stripe.com/docs/testing.',
    })
  }
  const [month, short] = [integer(sent, 'exp_month'), integer(sent, 'exp_year')]
  if (month === undefined) throw missingParameter('card[exp_month]')
  if (short === undefined) throw missingParameter('card[exp_year]')
  if (month < 1 || month > 12) {
    throw refusedCard('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month')
  }
  const year = short < 100 ? 2000 + short : short
  const now = new Date(account.now() * 1000)
  if (year < now.getUTCFullYear() || year > now.getUTCFullYear() + 50) {
    throw refusedCard('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year')
  }
  if (year === now.getUTCFullYear() && month < now.getUTCMonth() + 1) {
    throw refusedCard('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month')
  }
  return { card, expiry: { month, year } }
}

/** The card of a token: one of Stripe's names such as `tok_visa`, or one that was created, which can be used once. */
function useToken(account: Account, id: string): CardDetails {
  const named = cardOfToken(id)
  if (named) return { card: named }
  const token = account.tokens.get(id)
  if (!token) throw noSuchReference('token', id, 'card[token]')
  if (token.used) {
    throw invalidRequest(`You cannot use a Stripe token more than once: ${id}.`, { code: 'token_already_used' })
  }
  account.tokens.replace({ ...token, used: true })
  return { card: token.card, ...(token.expiry ? { expiry: token.expiry } : {}) }
}

/** Stores a payment method from the parameters of `POST /v1/payment_methods`, or from the same under `payment_method_data`. */
export function addPaymentMethod(account: Account, values: Values): PaymentMethodRecord {
  const type = given(values, 'type') ?? (values.card === undefined ? undefined : 'card')
  if (type === undefined) throw missingParameter('type')
  if (type !== 'card') throw notEmulated(`payment methods of the type ${type}`)
  const sent = object(values, 'card')
  if (!sent) throw missingParameter('card')
  const token = given(sent, 'token')
  if (token === undefined && sent.number === undefined) throw missingParameter('card[number]')
  const details = token === undefined ? readCardNumbers(account, sent) : useToken(account, token)
  return storePaymentMethod(account, details, values)
}

/** Stores a payment method with a card, and the descriptive parameters that were sent with it. */
export function storePaymentMethod(account: Account, card: CardDetails, values: Values): PaymentMethodRecord {
  const billing = object(values, 'billing_details')
  return account.paymentMethods.add({
    id: account.newId('pm'),
    created: account.now(),
    customer: null,
    metadata: mergeMetadata({}, values),
    ...card,
    consumed: false,
    details: {
      ...pick(values, ['allow_redisplay']),
      ...(billing ? { billing_details: filledBillingDetails(billing) } : {}),
    },
  })
}
