import { addSession } from '../checkout/add-session.js'
import { object, pick, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, PaymentLinkRecord } from '../state/records.js'

/** Parameters that a session takes from its link. */
const SHARED = [
  'allow_promotion_codes',
  'billing_address_collection',
  'consent_collection',
  'custom_fields',
  'custom_text',
  'customer_creation',
  'invoice_creation',
  'name_collection',
  'payment_intent_data',
  'payment_method_collection',
  'phone_number_collection',
  'shipping_address_collection',
  'submit_type',
  'subscription_data',
  'tax_id_collection',
] as const

/** Where sessions lead whose link has no redirect: their customers stay on the page. */
export const NOWHERE = 'https://stripe.com'

const API_ORIGIN = 'https://api.stripe.com'

type Link = Pick<PaymentLinkRecord, 'lines' | 'metadata' | 'mode' | 'page_url' | 'terms'>

/** The session of one customer who opens a link. `entries` is what the address of the link says about them. */
export function openSession(account: Account, link: Link, entries: Values = {}): CheckoutSessionRecord {
  const redirect = object(object(link.terms, 'after_completion') ?? {}, 'redirect')
  const { origin, hostname } = new URL(link.page_url)
  const line_items = link.lines.map(({ adjustable_quantity, price, quantity }) => ({
    price,
    ...(quantity > 0 ? { quantity } : {}),
    ...(adjustable_quantity ? { adjustable_quantity } : {}),
  }))
  // What was sent empty is as if it had not been sent.
  const shared = Object.fromEntries(Object.entries(pick(link.terms, SHARED)).filter(([, value]) => value !== null))
  const values: Values = {
    ...shared,
    ...entries,
    cancel_url: redirect ? undefined : NOWHERE,
    line_items,
    metadata: link.metadata,
    mode: link.mode,
    success_url: redirect?.url ?? NOWHERE,
  }
  return addSession(account, values, hostname.endsWith('.stripe.com') ? API_ORIGIN : origin)
}
