/** The kinds of object that `expand` can walk through. `opaque` ones exist at Stripe only; here the field is always null. */
export type Kind =
  | 'balance'
  | 'balance_transaction'
  | 'charge'
  | 'checkout_item'
  | 'checkout_session'
  | 'customer'
  | 'deleted'
  | 'event'
  | 'invoice'
  | 'invoice_payment'
  | 'invoiceitem'
  | 'line_item'
  | 'opaque'
  | 'payment_intent'
  | 'payment_method'
  | 'portal_configuration'
  | 'portal_session'
  | 'price'
  | 'product'
  | 'refund'
  | 'setup_intent'
  | 'subscription'
  | 'subscription_item'
  | 'token'

/**
 * For every kind: the fields that hold an id and may hold the object (`reference`), that always hold an object or a list of
 * objects (`object`, `list`), and that appear only when expanded (`included`). A dot leads through a plain sub-object.
 */
export interface Field {
  readonly to: Kind
  readonly as: 'reference' | 'object' | 'list' | 'included' | 'included_list'
}

const reference = (to: Kind): Field => ({ to, as: 'reference' })
const list = (to: Kind): Field => ({ to, as: 'list' })
const object = (to: Kind): Field => ({ to, as: 'object' })
const included: Field = { to: 'opaque', as: 'included' }
const includedList = (to: Kind): Field => ({ to, as: 'included_list' })
const opaque = reference('opaque')

export type ExpandableFields = Readonly<Record<Kind, Readonly<Record<string, Field>>>>

export const EXPANDABLE_FIELDS: ExpandableFields = {
  balance: {},
  balance_transaction: { source: reference('charge') },
  charge: {
    application: opaque,
    application_fee: opaque,
    balance_transaction: reference('balance_transaction'),
    customer: reference('customer'),
    failure_balance_transaction: reference('balance_transaction'),
    on_behalf_of: opaque,
    payment_intent: reference('payment_intent'),
    refunds: includedList('refund'),
    review: opaque,
    source_transfer: opaque,
  },
  checkout_item: { price: object('price') },
  checkout_session: {
    customer: reference('customer'),
    invoice: reference('invoice'),
    line_items: includedList('checkout_item'),
    payment_intent: reference('payment_intent'),
    payment_link: opaque,
    setup_intent: reference('setup_intent'),
    subscription: reference('subscription'),
  },
  customer: {
    cash_balance: included,
    default_source: opaque,
    invoice_credit_balance: included,
    'invoice_settings.default_payment_method': reference('payment_method'),
    sources: includedList('opaque'),
    subscriptions: includedList('subscription'),
    tax: included,
    tax_ids: includedList('opaque'),
    test_clock: opaque,
  },
  deleted: {},
  event: {},
  invoice: {
    account_tax_ids: opaque,
    application: opaque,
    confirmation_secret: included,
    customer: reference('customer'),
    default_payment_method: reference('payment_method'),
    default_source: opaque,
    discounts: opaque,
    latest_revision: opaque,
    lines: list('line_item'),
    on_behalf_of: opaque,
    'parent.subscription_details.subscription': reference('subscription'),
    payments: includedList('invoice_payment'),
    test_clock: opaque,
    'total_discount_amounts.discount': opaque,
    'total_discount_amounts.discount.source.coupon': opaque,
  },
  invoice_payment: {
    invoice: reference('invoice'),
    'payment.payment_intent': reference('payment_intent'),
  },
  invoiceitem: {
    customer: reference('customer'),
    discounts: opaque,
    invoice: reference('invoice'),
    'pricing.price_details.price': reference('price'),
    tax_rates: opaque,
    test_clock: opaque,
  },
  line_item: {
    discounts: opaque,
    'pricing.price_details.price': reference('price'),
    subscription: reference('subscription'),
  },
  opaque: {},
  payment_intent: {
    application: opaque,
    customer: reference('customer'),
    latest_charge: reference('charge'),
    on_behalf_of: opaque,
    payment_method: reference('payment_method'),
    payment_record: opaque,
    review: opaque,
    source: opaque,
  },
  payment_method: { customer: reference('customer') },
  portal_configuration: { application: opaque },
  portal_session: { configuration: reference('portal_configuration') },
  price: { currency_options: included, product: reference('product'), tiers: included },
  product: { default_price: reference('price'), tax_code: opaque },
  refund: {
    balance_transaction: reference('balance_transaction'),
    charge: reference('charge'),
    customer: reference('customer'),
    failure_balance_transaction: opaque,
    payment_intent: reference('payment_intent'),
    payment_method: reference('payment_method'),
    source_transfer_reversal: opaque,
    transfer_reversal: opaque,
  },
  setup_intent: {
    application: opaque,
    customer: reference('customer'),
    latest_attempt: opaque,
    mandate: opaque,
    on_behalf_of: opaque,
    payment_method: reference('payment_method'),
    single_use_mandate: opaque,
  },
  subscription: {
    application: opaque,
    customer: reference('customer'),
    default_payment_method: reference('payment_method'),
    default_source: opaque,
    discounts: opaque,
    items: list('subscription_item'),
    latest_invoice: reference('invoice'),
    on_behalf_of: opaque,
    pending_setup_intent: opaque,
    'plan.product': reference('product'),
    schedule: opaque,
    test_clock: opaque,
  },
  token: {},
  subscription_item: { discounts: opaque, 'plan.product': reference('product'), price: object('price') },
}
