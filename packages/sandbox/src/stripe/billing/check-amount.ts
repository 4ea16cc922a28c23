import { invalidInteger, invalidRequest, type StripeError } from '../http/errors.js'
import { formatAmount, MAXIMUM_AMOUNT, minimumAmount, smallestStep } from '../state/money.js'

const BELOW_MINIMUM =
  'The amount must be greater than or equal to the minimum charge amount allowed for your account and the currency set ' +
  '(https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).  If you want to save a Payment Method for future use ' +
  'without an immediate payment, use a Setup Intent instead: https://docs.stripe.com/payments/setup-intents'

/** Refuses an amount that no card can be charged. */
export function checkAmount(amount: number, currency: string): void {
  const error = amountError(amount, currency)
  if (error) throw error
}

function amountError(amount: number, currency: string): StripeError | undefined {
  if (amount < 0) return notAnAmount(amount, 'amount')
  if (amount < 1) return invalidInteger(BELOW_MINIMUM, 'amount')
  checkStep(amount, currency, 'amount')
  const minimum = minimumAmount(currency)
  if (amount < minimum) {
    return invalidRequest(`Amount must be at least ${formatAmount(minimum, currency)} ${currency}`, {
      code: 'amount_too_small',
      param: 'amount',
    })
  }
  if (amount > MAXIMUM_AMOUNT) {
    return invalidRequest(`Amount must be no more than ${formatAmount(MAXIMUM_AMOUNT, currency)}`, {
      code: 'amount_too_large',
      param: 'amount',
    })
  }
  return undefined
}

export const notAnAmount = (amount: number | string, param: string): StripeError =>
  invalidInteger(`Invalid integer: ${amount}`, param)

/** Refuses an amount with a fraction that the currency does not have. */
export function checkStep(amount: number, currency: string, param: string): void {
  const step = smallestStep(currency)
  if (amount % step === 0) return
  throw invalidInteger(
    `Invalid integer: ${amount}. Amounts in ${currency} must be a multiple of ${step} (https://docs.stripe.com/currencies#special-cases).`,
    param,
  )
}
