import type { Company, CompanyCustomer, CompanyPlan } from '../../seed/company.types.js'
import { newCustomer } from '../customers.js'
import { newProduct } from '../product-records.js'
import type { CustomerRecord, PaymentMethodRecord, PriceRecord, ProductRecord } from '../state/records.js'
import { unixSeconds } from '../state/unix-seconds.js'
import { NOTHING } from './nothing.js'
import type { TimedMaker } from './timed-maker.js'

const CARDS = ['pm_card_visa', 'pm_card_mastercard', 'pm_card_amex']

/** The catalog of the sample company and its customers. A customer's payment method has the same index in its list. */
export interface SampleCustomers {
  readonly products: ProductRecord[]
  readonly prices: PriceRecord[]
  readonly customers: CustomerRecord[]
  readonly paymentMethods: PaymentMethodRecord[]
}

export function createSampleCustomers(company: Company, maker: TimedMaker): SampleCustomers {
  const now = maker.now()
  const sample: SampleCustomers = { products: [], prices: [], customers: [], paymentMethods: [] }
  maker.moveTo(Math.min(now, ...company.customers.map(({ createdAt }) => unixSeconds(createdAt))))
  for (const plan of company.plans) addPlan(sample, plan, company.currency, maker)

  const invoiced = new Map<string, number>()
  const debtors = new Set<string>()
  for (const { customer, status } of company.invoices) {
    invoiced.set(customer, (invoiced.get(customer) ?? 0) + 1)
    if (status === 'open' || status === 'uncollectible') debtors.add(customer)
  }
  for (const customer of company.customers) {
    maker.moveTo(unixSeconds(customer.createdAt))
    const isDebtor = debtors.has(customer.key)
    const past = { currency: company.currency, invoices: invoiced.get(customer.key) ?? 0, isDebtor }
    addCustomer(sample, customer, past, maker)
  }
  return sample
}

function addPlan({ products, prices }: SampleCustomers, plan: CompanyPlan, currency: string, maker: TimedMaker): void {
  const id = maker.newId('price')
  const product = { ...newProduct(maker, {}), default_price: id, description: plan.description, name: plan.name }
  products.push(product)
  prices.push({
    id,
    created: maker.now(),
    active: true,
    currency,
    lookup_key: plan.key,
    metadata: {},
    nickname: plan.name,
    product: product.id,
    recurring: {
      interval: plan.interval,
      interval_count: plan.intervalCount,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: 'unspecified',
    unit_amount: plan.amount,
    unit_amount_decimal: String(plan.amount),
  })
}

interface Past {
  readonly currency: string
  /** Number of invoices of the customer. */
  readonly invoices: number
  /** Whether one of them is unpaid. */
  readonly isDebtor: boolean
}

/** Every customer has a card; a debtor's can be stored and fails when charged. */
function addCustomer(
  { customers, paymentMethods }: SampleCustomers,
  { key, company, contact, email, phone, address }: CompanyCustomer,
  { currency, invoices, isDebtor }: Past,
  maker: TimedMaker,
): void {
  const blank = newCustomer(maker)
  const card = CARDS[customers.length % CARDS.length] ?? 'pm_card_visa'
  const method = {
    id: maker.newId('pm'),
    created: maker.now(),
    customer: blank.id,
    metadata: NOTHING,
    card: isDebtor ? 'pm_card_chargeCustomerFail' : card,
    consumed: false,
  }
  paymentMethods.push(method)
  customers.push({
    ...blank,
    address: {
      city: address.city,
      country: address.country,
      line1: address.line1,
      line2: null,
      postal_code: address.zip,
      state: address.state,
    },
    currency: invoices > 0 ? currency : null,
    description: contact,
    email,
    invoice_settings: { ...blank.invoice_settings, default_payment_method: method.id },
    metadata: { reference: key },
    name: company,
    next_invoice_sequence: invoices + 1,
    phone,
  })
}
