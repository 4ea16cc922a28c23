import type { Account } from './account.js'
import { storeAch } from './ach.js'
import { BRANDS, storeCard } from './creditcard.js'
import { declined, invalidParameter } from './errors.js'
import { toId } from './fields.js'
import type { Context, Input } from './resource.types.js'
import type { AchAccount, CreditCard, Customer, Fields, Scalar, Tokenized } from './state.types.js'

const CARD_GATEWAY = 202
const ACH_GATEWAY = 203
const METHODS = { visa: 'visa', mast: 'mastercard', amex: 'american-express', disc: 'discover' } as const

export type PayMethod = { readonly card: CreditCard } | { readonly tokenized: Tokenized } | { readonly ach: AchAccount }

/**
 * Charges the first of the payment methods that works and returns the transaction's fields for it. Bank accounts are debited at
 * once: what a payment that is pending looks like is not known.
 *
 * @throws Refusal with the reason of the last one when none does.
 */
export function charge(customer: Customer, methods: readonly Input[], context: Context): Fields {
  const { account } = context
  const candidates =
    methods.length > 0 ? methods.map((one) => resolve(one, customer, context)) : onFile(customer, account)
  let reason = 'There is no payment method on file.'
  for (const method of candidates) {
    const refusal = 'card' in method ? refusalOf(method.card, account.now()) : null
    if (refusal === null) return receipt(method, account)
    reason = refusal
  }
  throw declined(reason)
}

/** A card is valid until the end of its expiry month. */
function refusalOf(card: CreditCard, now: number): string | null {
  return now >= Date.UTC(card.expiryYear, card.expiryMonth, 1) ? 'Your card has expired.' : card.refusal
}

function resolve(method: Input, customer: Customer, context: Context): PayMethod {
  const { account } = context
  const ach = account.ach.get(toId(method['ach_id']) ?? null)
  if (ach?.customerId === customer.id) return { ach }
  if (method['routing'] !== undefined) return { ach: storeAch(method, customer, context) }
  const card = account.creditcard.get(toId(method['creditcard_id']) ?? null)
  if (card?.customerId === customer.id) return { card }
  const tokenized = account.tokenized.get(toId(method['tokenized_id']) ?? null)
  if (tokenized?.customerId === customer.id) return { tokenized }
  if (method['number'] === undefined) throw invalidParameter()
  return { card: storeCard(method, customer, context) }
}

/** The customer's default card alone, else the newest card, token or bank account. */
function onFile(customer: Customer, account: Account): PayMethod[] {
  const cards = account.creditcard.by('customerId', customer.id)
  const card = cards.find(({ id }) => id === customer.fields['default_creditcard_id']) ?? cards.at(-1)
  if (card) return [{ card }]
  const tokenized = account.tokenized.by('customerId', customer.id).at(-1)
  if (tokenized) return [{ tokenized }]
  const ach = account.ach.by('customerId', customer.id).at(-1)
  return ach ? [{ ach }] : []
}

/** The transaction's fields for the payment method that was charged. */
export function receipt(method: PayMethod, account: Account): Fields {
  const card = 'card' in method ? method.card : undefined
  const token = 'tokenized' in method ? method.tokenized : undefined
  const ach = 'ach' in method ? method.ach : undefined
  return {
    gateway_id: ach ? ACH_GATEWAY : CARD_GATEWAY,
    gateway_status: 1,
    gateway_transid: `ch_${account.salt().toString(36)}`,
    gateway_msg: '',
    gateway_method: card ? METHODS[card.brand] : ach ? 'ach' : 'tokenized',
    transaction_method: card ? BRANDS[card.brand] : ach ? 'ACH/eCheck' : 'Tokenized',
    transaction_detail: card || ach ? `x${(card ?? ach)?.lastFour}` : cutDetail(token?.fields['token']),
    creditcard_id: card?.id ?? null,
    tokenized_id: token?.id ?? null,
    ach_id: ach?.id ?? null,
  }
}

/** The gateway's fee: 2.9 % and 30 cents. */
export function feeOf(cents: number): number {
  return -(Math.round(cents * 0.029) + 30)
}

/** The detail of a transaction has at most 32 characters. */
export function cutDetail(detail: Scalar | undefined): string | null {
  return detail === null || detail === undefined ? null : String(detail).slice(0, 32)
}
