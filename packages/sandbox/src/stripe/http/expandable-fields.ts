/** The kinds of object that `expand` can walk through. `opaque` ones exist at Stripe only; here the field is always null. */
export type Kind =
  | 'account'
  | 'active_entitlement'
  | 'balance'
  | 'balance_transaction'
  | 'cash_balance'
  | 'charge'
  | 'checkout_item'
  | 'checkout_session'
  | 'coupon'
  | 'credit_note'
  | 'credit_note_line_item'
  | 'customer'
  | 'customer_balance_transaction'
  | 'customer_session'
  | 'deleted'
  | 'discount'
  | 'dispute'
  | 'ephemeral_key'
  | 'event'
  | 'feature'
  | 'invoice'
  | 'invoice_payment'
  | 'invoiceitem'
  | 'line_item'
  | 'meter'
  | 'meter_event'
  | 'meter_event_adjustment'
  | 'meter_event_summary'
  | 'opaque'
  | 'payment_intent'
  | 'payment_link'
  | 'payment_method'
  | 'payout'
  | 'portal_configuration'
  | 'portal_session'
  | 'plan'
  | 'price'
  | 'product'
  | 'product_feature'
  | 'promotion_code'
  | 'quote'
  | 'refund'
  | 'setup_intent'
  | 'subscription'
  | 'subscription_item'
  | 'subscription_schedule'
  | 'token'
  | 'tax_id'
  | 'tax_rate'
  | 'test_clock'
  | 'webhook_endpoint'

/**
 * For every kind: the fields that hold an id or a list of ids and may hold the objects (`reference`), that always hold an object or a list of
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
  account: {},
  active_entitlement: { feature: reference('feature') },
  balance: {},
  balance_transaction: { source: reference('charge') },
  cash_balance: {},
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
    payment_link: reference('payment_link'),
    setup_intent: reference('setup_intent'),
    subscription: reference('subscription'),
  },
  coupon: { applies_to: included, currency_options: included },
  credit_note: {
    customer: reference('customer'),
    customer_balance_transaction: reference('customer_balance_transaction'),
    'discount_amounts.discount': reference('discount'),
    invoice: reference('invoice'),
    lines: list('credit_note_line_item'),
    'refunds.refund': reference('refund'),
  },
  credit_note_line_item: {
    'discount_amounts.discount': reference('discount'),
    tax_rates: { to: 'tax_rate', as: 'object' },
  },
  customer: {
    cash_balance: included,
    default_source: opaque,
    invoice_credit_balance: included,
    'invoice_settings.default_payment_method': reference('payment_method'),
    sources: includedList('opaque'),
    subscriptions: includedList('subscription'),
    tax: included,
    tax_ids: includedList('tax_id'),
    test_clock: reference('test_clock'),
  },
  customer_balance_transaction: {
    checkout_session: opaque,
    credit_note: reference('credit_note'),
    customer: reference('customer'),
    invoice: reference('invoice'),
  },
  customer_session: { customer: reference('customer') },
  deleted: {},
  discount: {
    customer: reference('customer'),
    promotion_code: reference('promotion_code'),
    'source.coupon': reference('coupon'),
  },
  dispute: {
    charge: reference('charge'),
    payment_intent: reference('payment_intent'),
  },
  ephemeral_key: {},
  event: {},
  feature: {},
  invoice: {
    account_tax_ids: opaque,
    application: opaque,
    confirmation_secret: included,
    customer: reference('customer'),
    default_payment_method: reference('payment_method'),
    default_source: opaque,
    discounts: reference('discount'),
    latest_revision: opaque,
    lines: list('line_item'),
    on_behalf_of: opaque,
    'parent.subscription_details.subscription': reference('subscription'),
    payments: includedList('invoice_payment'),
    test_clock: reference('test_clock'),
    'total_discount_amounts.discount': reference('discount'),
  },
  invoice_payment: {
    invoice: reference('invoice'),
    'payment.payment_intent': reference('payment_intent'),
  },
  invoiceitem: {
    customer: reference('customer'),
    discounts: reference('discount'),
    invoice: reference('invoice'),
    'pricing.price_details.price': reference('price'),
    tax_rates: { to: 'tax_rate', as: 'object' },
    test_clock: reference('test_clock'),
  },
  line_item: {
    'discount_amounts.discount': reference('discount'),
    discounts: reference('discount'),
    'pricing.price_details.price': reference('price'),
    subscription: reference('subscription'),
  },
  meter: {},
  meter_event: {},
  meter_event_adjustment: {},
  meter_event_summary: {},
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
  payment_link: {
    application: opaque,
    line_items: includedList('checkout_item'),
    on_behalf_of: opaque,
    'transfer_data.destination': opaque,
  },
  payment_method: { customer: reference('customer') },
  payout: {
    application_fee: opaque,
    balance_transaction: reference('balance_transaction'),
    destination: opaque,
    failure_balance_transaction: reference('balance_transaction'),
    original_payout: opaque,
    reversed_by: opaque,
  },
  portal_configuration: { application: opaque },
  portal_session: { configuration: reference('portal_configuration') },
  plan: { product: reference('product'), tiers: included },
  price: { currency_options: included, product: reference('product'), tiers: included },
  product: { default_price: reference('price'), tax_code: opaque },
  product_feature: {},
  promotion_code: {
    customer: reference('customer'),
    'promotion.coupon': reference('coupon'),
    'restrictions.currency_options': included,
  },
  quote: {
    application: opaque,
    'computed.upfront.line_items': includedList('checkout_item'),
    customer: reference('customer'),
    default_tax_rates: reference('tax_rate'),
    discounts: reference('discount'),
    'from_quote.quote': opaque,
    invoice: reference('invoice'),
    line_items: includedList('checkout_item'),
    on_behalf_of: opaque,
    subscription: reference('subscription'),
    subscription_schedule: opaque,
    test_clock: reference('test_clock'),
    'transfer_data.destination': opaque,
  },
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
    discounts: reference('discount'),
    items: list('subscription_item'),
    latest_invoice: reference('invoice'),
    on_behalf_of: opaque,
    pending_setup_intent: opaque,
    'plan.product': reference('product'),
    schedule: reference('subscription_schedule'),
    test_clock: reference('test_clock'),
  },
  subscription_item: { discounts: reference('discount'), 'plan.product': reference('product'), price: object('price') },
  subscription_schedule: {
    application: opaque,
    customer: reference('customer'),
    'default_settings.default_payment_method': reference('payment_method'),
    'phases.default_payment_method': reference('payment_method'),
    'phases.discounts.coupon': reference('coupon'),
    'phases.discounts.discount': reference('discount'),
    'phases.discounts.promotion_code': reference('promotion_code'),
    'phases.items.price': reference('price'),
    subscription: reference('subscription'),
    test_clock: reference('test_clock'),
  },
  tax_id: { customer: reference('customer'), 'owner.customer': reference('customer') },
  tax_rate: {},
  test_clock: {},
  token: {},
  webhook_endpoint: {},
}
