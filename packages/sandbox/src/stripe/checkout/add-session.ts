import { isHttpUrl } from '../../runtime/is-http-url.js'
import { addSetupIntent } from '../billing/setups.js'
import { checkEmail } from '../check-email.js'
import { referencedCustomer } from '../customers.js'
import { hostedPageUrl } from '../hosted/page-url.js'
import { invalidRequest, missingParameter, notEmulated } from '../http/errors.js'
import { flag, given, integer, mergeMetadata, object, objects, pick, type Value, type Values } from '../http/values.js'
import { readCurrency } from '../prices.js'
import { readDiscounts } from '../read-discounts.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import { formatAmount, minimumAmount } from '../state/money.js'
import type { CheckoutSessionRecord, CustomerRecord } from '../state/records.js'
import { readLines } from './read-lines.js'
import { sessionTotal } from './session-amounts.js'

type Mode = CheckoutSessionRecord['mode']

const HOUR = 3600
const DAY = 24 * HOUR

/** Parameters that a session keeps and shows. */
const DETAILS = [
  'adaptive_pricing',
  'allow_promotion_codes',
  'allowed_payment_method_types',
  'billing_address_collection',
  'branding_settings',
  'client_reference_id',
  'consent_collection',
  'custom_text',
  'excluded_payment_method_types',
  'integration_identifier',
  'locale',
  'name_collection',
  'origin_context',
  'permissions',
  'phone_number_collection',
  'saved_payment_method_options',
  'shipping_address_collection',
  'submit_type',
  'tax_id_collection',
  'wallet_options',
] as const

/** Parameters that make sense in some modes only. */
const MODES: Readonly<Record<string, readonly Mode[]>> = {
  customer_creation: ['payment', 'setup'],
  discounts: ['payment', 'subscription'],
  invoice_creation: ['payment'],
  line_items: ['payment', 'subscription'],
  payment_intent_data: ['payment'],
  payment_method_collection: ['subscription'],
  setup_intent_data: ['setup'],
  submit_type: ['payment', 'subscription'],
  subscription_data: ['subscription'],
}

/** Stores a session with everything that its page will need. */
export function addSession(account: Account, values: Values, origin: string): CheckoutSessionRecord {
  const mode = given(values, 'mode') as Mode
  checkMode(values, mode)
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  const customer = readCustomer(account, values)
  const urls = readUrls(values)
  const now = account.now()
  const expires_at = readExpiry(values, now)
  checkTrial(values, now)
  readTaxRates(account, object(values, 'subscription_data') ?? {}, 'default_tax_rates', 'subscription_data')
  const { lines, currency } =
    mode === 'setup' ? { lines: [], currency: readSetupCurrency(values) } : readLines(account, values, mode)
  const id = `cs_test_a1${account.token(56)}`
  const isHosted = urls.ui_mode === 'hosted_page'
  const draft: CheckoutSessionRecord = {
    id,
    created: now,
    mode,
    status: 'open',
    payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid',
    ...urls,
    page_url: hostedPageUrl(origin, 'checkout', id),
    client_secret: isHosted ? null : `${id}_secret_${account.token(40)}`,
    currency,
    custom_fields: objects(values, 'custom_fields').map(newCustomField),
    customer: customer?.id ?? null,
    customer_creation: readCustomerCreation(values, mode, customer),
    customer_details: knownDetails(customer?.email ?? given(values, 'customer_email')),
    customer_email: given(values, 'customer_email') ?? null,
    collected_information: null,
    consent: null,
    expires_at,
    invoice: null,
    lines,
    metadata: mergeMetadata({}, values),
    payment_intent: null,
    payment_method_collection:
      given(values, 'payment_method_collection') ?? (mode === 'payment' ? 'if_required' : 'always'),
    setup_intent: null,
    subscription: null,
    plans: {
      customer_update: object(values, 'customer_update') ?? {},
      invoice_creation: object(values, 'invoice_creation') ?? null,
      payment_intent_data: object(values, 'payment_intent_data') ?? {},
      subscription_data: object(values, 'subscription_data') ?? {},
    },
    details: { ...pick(values, DETAILS), ...readPaymentMethodOptions(values) },
  }
  const discounts = readSessionDiscounts(account, draft, values)
  const session = discounts ? { ...draft, discounts } : draft
  if (mode === 'payment') checkTotal(sessionTotal(account, session), currency ?? '')
  const setup = mode === 'setup' ? prepareSetup(account, session, values) : null
  account.schedule.add(expires_at, 'checkout_session', id)
  return account.checkoutSessions.add({ ...session, setup_intent: setup })
}

function checkMode(values: Values, mode: Mode): void {
  for (const [name, modes] of Object.entries(MODES)) {
    if (values[name] === undefined || modes.includes(mode)) continue
    throw invalidRequest(`You can not pass \`${name}\` in \`${mode}\` mode.`, { param: name })
  }
}

function readCustomer(account: Account, values: Values): CustomerRecord | undefined {
  const id = given(values, 'customer')
  const only = id === undefined ? undefined : ['customer_email', 'customer_creation'].find((name) => values[name])
  if (only !== undefined) {
    throw invalidRequest(`You may only specify one of these parameters: customer, ${only}.`, { param: only })
  }
  if (id === undefined && values.customer_update !== undefined) {
    throw invalidRequest('`customer_update` can only be used with `customer`.', { param: 'customer_update' })
  }
  checkEmail(given(values, 'customer_email'), 'customer_email')
  return id === undefined ? undefined : referencedCustomer(account, id)
}

/** A subscription needs a customer; a payment or a setup has one on request. */
function readCustomerCreation(values: Values, mode: Mode, customer: CustomerRecord | undefined): string | null {
  if (customer) return null
  return given(values, 'customer_creation') ?? (mode === 'subscription' ? 'always' : 'if_required')
}

type Urls = Pick<
  CheckoutSessionRecord,
  'cancel_url' | 'redirect_on_completion' | 'return_url' | 'success_url' | 'ui_mode'
>

/** A hosted page needs a `success_url`, an embedded one a `return_url` unless it never redirects. */
function readUrls(values: Values): Urls {
  const ui_mode = given(values, 'ui_mode') ?? 'hosted_page'
  const redirect_on_completion = given(values, 'redirect_on_completion') ?? 'always'
  const isHosted = ui_mode === 'hosted_page'
  const foreign = isHosted ? ['return_url', 'redirect_on_completion'] : ['success_url', 'cancel_url']
  const wrong = foreign.find((name) => values[name] !== undefined)
  if (wrong !== undefined) {
    throw invalidRequest(`\`${wrong}\` can not be used with \`ui_mode: ${ui_mode}\`.`, { param: wrong })
  }
  const needed = isHosted ? 'success_url' : 'return_url'
  if (values[needed] === undefined && (isHosted || redirect_on_completion !== 'never')) throw missingParameter(needed)
  const url = (name: string) => {
    const text = given(values, name) ?? null
    if (text === null || isHttpUrl(text)) return text
    throw invalidRequest('Not a valid URL', { code: 'url_invalid', param: name })
  }
  return {
    cancel_url: url('cancel_url'),
    redirect_on_completion,
    return_url: url('return_url'),
    success_url: url('success_url'),
    ui_mode,
  }
}

/** One coupon or promotion code at most, which excludes that the customer enters one. */
function readSessionDiscounts(
  account: Account,
  session: CheckoutSessionRecord,
  values: Values,
): readonly string[] | undefined {
  if (values.discounts !== undefined && values.allow_promotion_codes !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: allow_promotion_codes, discounts.')
  }
  if (objects(values, 'discounts').length > 1) {
    throw invalidRequest('A Checkout Session can have one discount at most.', { param: 'discounts' })
  }
  return readDiscounts(account, values, {
    owner: { customer: session.customer },
    currency: session.currency ?? '',
    amount: sessionTotal(account, session),
  })
}

function readExpiry(values: Values, now: number): number {
  const at = integer(values, 'expires_at')
  if (at === undefined) return now + DAY
  if (at < now + HOUR / 2) {
    throw invalidRequest('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', {
      param: 'expires_at',
    })
  }
  if (at > now + DAY) {
    throw invalidRequest('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', {
      param: 'expires_at',
    })
  }
  return at
}

function checkTrial(values: Values, now: number): void {
  const data = object(values, 'subscription_data') ?? {}
  const [days, end] = [integer(data, 'trial_period_days'), integer(data, 'trial_end')]
  if (days !== undefined && end !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: subscription_data[trial_end], subscription_data[trial_period_days].',
    )
  }
  if (days !== undefined && days < 1) {
    throw invalidRequest('The minimum number of trial period days is 1.', {
      param: 'subscription_data[trial_period_days]',
    })
  }
  if (end !== undefined && end < now + 2 * DAY) {
    throw invalidRequest('The `trial_end` date has to be at least 2 days in the future.', {
      param: 'subscription_data[trial_end]',
    })
  }
}

/** Which payment methods a setup may offer follows from the currency, unless they are named. */
function readSetupCurrency(values: Values): string | null {
  const currency = readCurrency(values) ?? null
  if (currency === null && values.allowed_payment_method_types === undefined) throw missingParameter('currency')
  return currency
}

function checkTotal(total: number, currency: string): void {
  const minimum = minimumAmount(currency)
  if (total === 0 || total >= minimum) return
  throw invalidRequest(
    `The Checkout Session's total amount due must add up to at least ${formatAmount(minimum, currency)} ${currency}`,
    { code: 'amount_too_small' },
  )
}

/** The details of a customer as they are known before the page is completed. */
function knownDetails(email: string | null | undefined): Value {
  if (!email) return null
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}

/** A field of the page with all its keys, and no value yet. */
function newCustomField(sent: Values): Values {
  const type = given(sent, 'type') ?? 'text'
  const settings = object(sent, type) ?? {}
  const filled: Values =
    type === 'dropdown'
      ? { default_value: null, ...settings, value: null }
      : { default_value: null, maximum_length: null, minimum_length: null, ...settings, value: null }
  return {
    key: given(sent, 'key') ?? '',
    label: object(sent, 'label') ?? {},
    optional: flag(sent, 'optional') ?? false,
    type,
    [type]: filled,
  }
}

/** Of the options only those of cards are shown. */
function readPaymentMethodOptions(values: Values): Readonly<Record<string, Value>> {
  const card = object(object(values, 'payment_method_options') ?? {}, 'card')
  if (!card) return {}
  return { payment_method_options: { card: { request_three_d_secure: 'automatic', ...card } } }
}

/** In setup mode the intent exists from the start. */
function prepareSetup(account: Account, session: CheckoutSessionRecord, values: Values): string {
  const data = object(values, 'setup_intent_data') ?? {}
  const intent = addSetupIntent(account, {
    checkout_session: session.id,
    customer: session.customer,
    description: given(data, 'description') ?? null,
    metadata: mergeMetadata({}, data),
    details: pick(data, ['on_behalf_of'] as const),
  })
  return intent.id
}
