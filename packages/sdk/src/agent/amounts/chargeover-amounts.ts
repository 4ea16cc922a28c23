import { fractionDigits } from '../fraction-digits.js'
import type { AmountReader, Fields, Read, Told } from './amount-reader.js'
import { sum } from './stripe-price-amount.js'

/** ChargeOver has amounts in the major unit. */
function minorOf(currency: unknown, amount: unknown): Told {
  const code = String(currency)
  if (!/^[A-Za-z]{3}$/.test(code) || typeof amount !== 'number') return 'unknown'
  // The small amount keeps 10.1 × 100 = 1010.0000000000001 from being rounded up.
  const minor = Math.ceil(Math.abs(amount) * 10 ** fractionDigits(code) - 1e-6)
  return { currency: code, minor }
}

const responseOf = async (read: Read, tool: string, id: unknown): Promise<Fields> =>
  ((await read(tool, { id }))['response'] ?? {}) as Fields

/** A member of the object that the call is about, or an amount of the input. */
const ofObject =
  (tool: string, member: string, parameter?: string): AmountReader =>
  async (input, read) => {
    const { currency_iso4217, [member]: whole } = await responseOf(read, tool, input['id'])
    return minorOf(currency_iso4217, (parameter && input[parameter]) ?? whole)
  }

const ofInvoice = ofObject('chargeover_get_invoice', 'balance')
const ofTransaction = ofObject('chargeover_get_transaction', 'amount')

/** The shares of invoices that a payment or a credit pays. */
const sharesOf = ({ applied_to }: Fields): readonly Fields[] =>
  Array.isArray(applied_to) ? applied_to.map((one) => Object(one) as Fields) : []

/** In the currency of the customer. The shares of invoices may be more than the amount, and are paid all the same. */
const ofCustomer: AmountReader = async (input, read) => {
  const { customer_id, amount } = input
  if (customer_id === undefined || amount === undefined) return 'unknown'
  const { currency_iso4217 } = await responseOf(read, 'chargeover_get_customer', customer_id)
  const shares = sharesOf(input).reduce((total, { applied = 0 }) => total + Math.abs(Number(applied)), 0)
  return minorOf(currency_iso4217, Math.max(Math.abs(Number(amount)), shares))
}

/** An amount, or what is due on invoices. */
const payment: AmountReader = async (input, read) => {
  const { amount, applied_to } = input
  if (amount !== undefined) return ofCustomer(input, read)
  if (!Array.isArray(applied_to)) return 'unknown'
  const dues: Told[] = []
  for (const one of applied_to) {
    const { invoice_id = one, applied = 0 } = Object(one) as Fields
    const { currency_iso4217, balance } = await responseOf(read, 'chargeover_get_invoice', invoice_id)
    dues.push(minorOf(currency_iso4217, Math.max(Math.abs(Number(balance)), Math.abs(Number(applied)))))
  }
  return sum(dues)
}

/** The day of a moment. Those of an account are all in its time zone. */
const dayOf = (moment: unknown): string => /^\d{4}-\d{2}-\d{2}/.exec(`${moment}`)?.[0] ?? ''

/** Nothing, where a subscription is charged as it was or later: what makes it be charged earlier or again is unknown. */
const nothingIfLater =
  (isLater: (subscription: Fields, input: Fields) => boolean): AmountReader =>
  async (input, read) =>
    isLater(await responseOf(read, 'chargeover_get_subscription', input['id']), input) ? null : 'unknown'

/** An earlier date than that of the next invoice brings it forward. */
const hold = nothingIfLater(({ package_status_state, next_invoice_datetime }, { holduntil_datetime }) => {
  const next = dayOf(next_invoice_datetime)
  return package_status_state === 'a' && next !== '' && dayOf(holduntil_datetime) >= next
})

/** Other dates may end a suspension that there is, or put one off. */
const suspend = nothingIfLater(
  ({ package_status_state, suspendfrom_datetime }, { suspendfrom_datetime: from, suspendto_datetime: to }) =>
    (from === undefined && to === undefined) || (package_status_state === 'a' && !suspendfrom_datetime),
)

/** A later date than the one that is set lets it go on. */
const cancel = nothingIfLater(
  ({ package_status_state, cancel_datetime }, { cancel_date }) =>
    cancel_date === undefined ||
    (package_status_state !== undefined && (!cancel_datetime || dayOf(cancel_date) <= dayOf(cancel_datetime))),
)

/** What each write of ChargeOver moves, or lets move. */
export const CHARGEOVER_AMOUNTS: Readonly<Record<string, AmountReader>> = {
  chargeover_cancel_subscription: cancel,
  chargeover_create_payment: payment,
  chargeover_create_transaction: ofCustomer,
  // What it has paid is due again.
  chargeover_decline_transaction: ofTransaction,
  chargeover_delete_invoice: ofInvoice,
  chargeover_hold_subscription: hold,
  chargeover_pay_invoice: ofInvoice,
  chargeover_refund_transaction: ofObject('chargeover_get_transaction', 'amount', 'amount'),
  chargeover_suspend_subscription: suspend,
  chargeover_void_invoice: ofInvoice,
  chargeover_void_transaction: ofTransaction,
}

/** The writes of ChargeOver that move no money. What is in none of the two is unknown. */
export const CHARGEOVER_WITHOUT_AMOUNT: readonly string[] = [
  'chargeover_create_ach_account',
  'chargeover_create_credit_card',
  'chargeover_create_customer',
  'chargeover_create_item',
  'chargeover_create_note',
  'chargeover_create_quote',
  'chargeover_create_tokenized_paymethod',
  'chargeover_create_user',
  'chargeover_create_user_login_url',
  'chargeover_delete_ach_account',
  'chargeover_delete_credit_card',
  'chargeover_delete_customer',
  'chargeover_delete_item',
  'chargeover_delete_subscription',
  'chargeover_delete_tokenized_paymethod',
  'chargeover_delete_user',
  'chargeover_email_invoice',
  'chargeover_email_transaction',
  'chargeover_print_invoice',
  'chargeover_reject_chargeoverjs_request',
  'chargeover_reset_user_password',
  'chargeover_send_subscription_welcome',
  'chargeover_subscribe_webhook',
  'chargeover_unsubscribe_webhook',
  'chargeover_update_customer',
  'chargeover_update_user',
]
