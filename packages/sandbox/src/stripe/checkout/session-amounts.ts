import { isMetered } from '../billing/is-metered.js'
import { priceAmount } from '../billing/price-parts.js'
import { withAmounts } from '../billing/with-amounts.js'
import { strings } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { CheckoutLine, CheckoutSessionRecord } from '../state/records.js'
import { totalDiscounts, totalOf, totalTaxes } from '../wire/invoice-line.js'

/** What is bought: in a session, or by accepting a quote. */
export interface Purchase extends Pick<CheckoutSessionRecord, 'currency' | 'customer' | 'discounts' | 'lines'> {
  readonly plans: Pick<CheckoutSessionRecord['plans'], 'subscription_data'>
}

/** Whether the recurring lines of a session cost nothing yet. */
const hasTrial = ({ plans }: Purchase): boolean =>
  plans.subscription_data.trial_period_days !== undefined || plans.subscription_data.trial_end !== undefined

/** What a line costs at the time of the purchase, before discounts and taxes. */
function lineAmount(account: Account, session: Purchase, line: CheckoutLine): number {
  const price = account.prices.get(line.price)
  if (!price || isMetered(price) || (price.recurring && hasTrial(session))) return 0
  return line.chosen_amount ?? priceAmount(price, line.quantity)
}

/** What something costs, minor currency unit. */
interface Amounts {
  /** What discounts take off. */
  readonly discount: number
  /** Before discounts and taxes that are added. */
  readonly subtotal: number
  /** All taxes, also those that are part of the amounts. */
  readonly tax: number
  /** What is paid. */
  readonly total: number
}

/** What the lines of a session, or one of them, cost at the time of the purchase. */
export function sessionAmounts(account: Account, session: Purchase, only?: CheckoutLine): Amounts {
  const { currency, customer, discounts = [], lines, plans } = session
  const terms = {
    currency: currency ?? '',
    customer: customer ?? '',
    default_tax_rates: strings(plans.subscription_data, 'default_tax_rates'),
    discounts,
  }
  const costing = lines.map((line) => ({ ...line, amount: lineAmount(account, session, line), discountable: true }))
  const priced = withAmounts(account, terms, costing).filter(({ id }) => !only || id === only.id)
  return {
    discount: sum(totalDiscounts(priced)),
    subtotal: sum(priced),
    tax: sum(totalTaxes(priced)),
    total: totalOf(priced),
  }
}

const sum = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0)

/** What all lines of a session cost at the time of the purchase. */
export const sessionTotal = (account: Account, session: Purchase): number => sessionAmounts(account, session).total
