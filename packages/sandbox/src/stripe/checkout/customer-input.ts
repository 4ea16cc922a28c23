import { checkEmail } from '../check-email.js'
import { invalidRequest } from '../http/errors.js'
import { isValues, type Metadata, type Values } from '../http/values.js'
import { storePaymentMethod } from '../new-payment-method.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, PaymentMethodRecord } from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import { cardName, cardOfNumber, cardOfToken, isTestCard } from '../test-cards.js'
import { filledBillingDetails } from '../wire/payment-method.js'

/** What a customer fills in on the page of a Checkout session. What is left out has a plausible value. */
export interface CheckoutInput {
  /**
   * A test card by name, number or token, a test bank account by name, or a payment method of the session's customer. Default
   * `pm_card_visa`.
   */
  readonly payment_method?: string | undefined
  /** How a 3-D Secure challenge ends; without it, the page asks. */
  readonly authenticate?: 'succeed' | 'fail' | undefined
  /** E-mail address of the customer. */
  readonly email?: string | undefined
  /** Name of the customer. */
  readonly name?: string | undefined
  /** Phone number, where the session collects it. */
  readonly phone?: string | undefined
  /** A promotion code as customers know it, such as `SUMMER`, where the session allows them. */
  readonly promotion_code?: string | undefined
  /** Billing address; its keys are those of Stripe's address. */
  readonly address?: Metadata | undefined
  /** Delivery address, where the session collects it. Default: the billing address. */
  readonly shipping?: Metadata | undefined
  /** Quantities by line item id, where the session lets the customer adjust them. */
  readonly quantities?: Readonly<Record<string, number>> | undefined
  /**
   * What is paid, minor currency unit, where the price leaves it to the customer. Default: what the price presets, or else ten units of most
   * currencies.
   */
  readonly amount?: number | undefined
  /** Values of custom fields by key. */
  readonly custom_fields?: Metadata | undefined
}

/** The customer's entries with their defaults. */
export interface FilledInput {
  readonly email: string
  readonly name: string
  readonly phone: string | null
  readonly address: Values
  readonly shipping: Values | null
}

const NO_ADDRESS: Values = { city: null, country: 'US', line1: null, line2: null, postal_code: '94107', state: null }
const FULL_ADDRESS: Values = {
  city: 'San Francisco',
  country: 'US',
  line1: '123 Market St',
  line2: null,
  postal_code: '94107',
  state: 'CA',
}

export function fillInput(account: Account, session: CheckoutSessionRecord, input: CheckoutInput): FilledInput {
  checkEmail(input.email, 'email')
  const customer = account.customers.get(session.customer ?? '')
  const { billing_address_collection, phone_number_collection, shipping_address_collection } = session.details
  const collectsPhone = isValues(phone_number_collection) && phone_number_collection.enabled === true
  const shipsTo = isValues(shipping_address_collection) && shipping_address_collection.allowed_countries
  const isFull = billing_address_collection === 'required'
  const address: Values = { ...(isFull ? FULL_ADDRESS : NO_ADDRESS), ...input.address }
  const [country] = Array.isArray(shipsTo) ? shipsTo : []
  const shipping: Values = { ...FULL_ADDRESS, ...(typeof country === 'string' ? { country } : {}), ...input.shipping }
  return {
    email: customer?.email ?? session.customer_email ?? input.email ?? 'jane@example.com',
    name: input.name ?? customer?.name ?? 'Jane Doe',
    phone: collectsPhone ? (input.phone ?? customer?.phone ?? '+14155550123') : null,
    address,
    shipping: shipsTo ? shipping : null,
  }
}

/** The card that pays, before anything is stored; a payment method of the customer's is used as it is. */
export function chosenCard(
  account: Account,
  session: Pick<CheckoutSessionRecord, 'customer'>,
  { payment_method = 'pm_card_visa' }: CheckoutInput,
): { readonly card: string; readonly saved?: PaymentMethodRecord } {
  const saved = account.paymentMethods.get(payment_method)
  if (saved && saved.customer !== null && saved.customer === session.customer) return { card: saved.card, saved }
  const card = testBankAccount(payment_method)
    ? payment_method
    : isTestCard(payment_method)
      ? cardName(payment_method)
      : (cardOfToken(payment_method) ?? cardOfNumber(payment_method.replaceAll(/[\s-]/g, '')))
  if (card !== undefined) return { card }
  throw invalidRequest(
    `${payment_method} is neither a test card (its name, number or token) nor a payment method of the session's customer.`,
    { param: 'payment_method' },
  )
}

/** Stores the payment method that was entered, unless the customer has chosen a saved one. */
export function enteredMethod(
  account: Account,
  { card, saved }: ReturnType<typeof chosenCard>,
  { email, name, phone, address }: FilledInput,
): PaymentMethodRecord {
  if (saved) return saved
  const billing = filledBillingDetails({ address, email, name, phone })
  return storePaymentMethod(account, { card }, { allow_redisplay: 'limited', billing_details: billing })
}
