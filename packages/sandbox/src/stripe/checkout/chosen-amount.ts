import { checkStep } from '../billing/check-amount.js'
import { invalidInteger, invalidRequest } from '../http/errors.js'
import type { Account } from '../state/account.js'
import { formatAmount, MAXIMUM_AMOUNT, minimumAmount } from '../state/money.js'
import type { CheckoutLine, CheckoutSessionRecord, PriceRecord } from '../state/records.js'
import type { CheckoutInput } from './customer-input.js'

type Session = Pick<CheckoutSessionRecord, 'currency' | 'lines'>

/** What a customer pays who enters nothing, where the price presets no amount and its limits allow it. */
const PLAUSIBLE = 1000

/** A line whose price leaves the amount to the customer stands alone, is bought once, and recurs never. */
export function checkCustomAmount(
  { lines }: Pick<Session, 'lines'>,
  prices: readonly PriceRecord[],
  mode: CheckoutSessionRecord['mode'],
): void {
  const index = prices.findIndex(({ custom_unit_amount }) => custom_unit_amount)
  const line = lines[index]
  if (!line) return
  const refuse = (message: string, param = `line_items[${index}][price]`) => invalidRequest(message, { param })
  if (mode !== 'payment') throw refuse('Prices with `custom_unit_amount` can only be used in `payment` mode.')
  if (lines.length > 1) {
    throw refuse('A price with `custom_unit_amount` must be the only line item of a Checkout Session.', 'line_items')
  }
  if (line.quantity !== 1 || line.adjustable_quantity) {
    throw refuse(
      'A price with `custom_unit_amount` must have a quantity of 1 that is not adjustable.',
      `line_items[${index}][quantity]`,
    )
  }
}

/** The amount that the page begins with. */
export const presetAmount = ({ custom_unit_amount: custom }: PriceRecord): { readonly chosen_amount?: number } =>
  custom ? { chosen_amount: custom.preset ?? 0 } : {}

/** The lines with the amount that the customer has chosen, where a price leaves that open. */
export function withChosenAmount(
  account: Account,
  { currency, lines }: Session,
  { amount }: Pick<CheckoutInput, 'amount'>,
): readonly CheckoutLine[] {
  if (amount !== undefined && !lines.some(({ chosen_amount }) => chosen_amount !== undefined)) {
    throw invalidRequest('The amount of this Checkout Session cannot be chosen.', { param: 'amount' })
  }
  return lines.map((line) => {
    const custom = account.prices.get(line.price)?.custom_unit_amount
    if (!custom || line.chosen_amount === undefined) return line
    const [least, most] = [limitOf(custom.minimum, currency ?? ''), custom.maximum ?? MAXIMUM_AMOUNT]
    const chosen_amount = amount ?? custom.preset ?? Math.min(Math.max(PLAUSIBLE, least), most)
    if (!Number.isInteger(chosen_amount) || chosen_amount < least || chosen_amount > most) {
      const range = [least, most].map((limit) => formatAmount(limit, currency ?? ''))
      throw invalidInteger(`The amount must be from ${range.join(' to ')}.`, 'amount')
    }
    checkStep(chosen_amount, currency ?? '', 'amount')
    return { ...line, chosen_amount }
  })
}

/** Less than the least that can be charged is never paid. */
const limitOf = (minimum: number | null, currency: string): number => Math.max(minimum ?? 0, minimumAmount(currency))
