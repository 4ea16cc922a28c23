import type {
  Company,
  CompanyCustomer,
  CompanyInvoice,
  CompanyPlan,
  CompanySubscription,
} from '../seed/company.types.js'
import type { Account } from './account.js'
import { scheduledAt } from './billing.js'
import { storeCard } from './creditcard.js'
import { customer as customers } from './customer.js'
import { toDate } from './dates.js'
import { feeOf, receipt } from './gateway.js'
import { record } from './ledger.js'
import { addInvoice } from './new-invoice.js'
import type { Customer, Fields, Invoice, Item, Package, Tierset, Transaction } from './state.types.js'
import { DUE_ON_RECEIPT, NET_30 } from './terms.js'

const DAY = 86_400_000
const CARD_NUMBERS = ['4242424242424242', '5555555555554444', '378282246310005', '6011111111111117']

/** Seven of ten customers pay by card, at once; the others by check, within 30 days. One card in 25 has expired meanwhile. */
const paysByCard = (index: number) => index % 10 < 7
const cardHasExpired = (index: number) => index % 25 === 3

/** What can happen to the sample company, in the terms of this provider. */
export function createSampleRows(company: Company, account: Account) {
  const context = { account, origin: '' }
  const customerOf = new Map<string, Customer>()
  const itemOf = new Map<string, Item>()
  const packageOf = new Map<string, Package>()
  const invoiceOf = new Map<string, Invoice>()
  const last = new Map(company.invoices.map((invoice) => [invoice.subscription, invoice]))

  function addItem(plan: CompanyPlan): void {
    const fields = { item_type: 'service', name: plan.name, description: plan.description, external_key: plan.key }
    const row = { ...account.stamp(account.item, fields), tierset: tiersetOf(plan) }
    itemOf.set(plan.key, account.item.add(row))
  }

  /** Per unit, so that an amount is the plan's times the quantity. */
  function tiersetOf({ amount, interval }: CompanyPlan): Tierset {
    return {
      id: account.nextId('tierset'),
      setup: 0,
      base: 0,
      paycycle: interval === 'year' ? 'yrl' : 'mon',
      pricemodel: 'uni',
      tiers: [{ unit_from: 1, unit_to: 9_999, amount }],
      writtenAt: account.now(),
    }
  }

  function addCustomer(sample: CompanyCustomer, index: number): void {
    const byCard = paysByCard(index)
    const input = {
      company: sample.company,
      external_key: sample.key,
      terms_id: byCard ? DUE_ON_RECEIPT : NET_30,
      bill_addr1: sample.address.line1,
      bill_city: sample.address.city,
      bill_state: sample.address.state,
      bill_postcode: sample.address.zip,
      bill_country: sample.address.country,
      superuser_name: sample.contact,
      superuser_email: sample.email,
      superuser_phone: sample.phone,
    }
    const row = customers.create?.(input, context)
    if (!row) return
    customerOf.set(sample.key, row)
    if (!byCard) return
    const year = new Date(sample.createdAt).getUTCFullYear() + (cardHasExpired(index) ? 0 : 4)
    const card = storeCard({ number: CARD_NUMBERS[index % 4], expdate_year: year, expdate_month: 12 }, row, context)
    Object.assign(row.fields, { default_paymethod: 'crd', default_creditcard_id: card.id })
  }

  function addPackage(sample: CompanySubscription): void {
    const owner = known(customerOf, sample.customer)
    const item = known(itemOf, sample.plan)
    const card = account.creditcard.by('customerId', owner.id).at(-1)
    const fields: Fields = {
      external_key: sample.key,
      terms_id: owner.fields['terms_id'] ?? null,
      paycycle: item.tierset.paycycle,
      paymethod: card ? 'crd' : 'inv',
      creditcard_id: card?.id ?? null,
    }
    const stamp = account.stamp(account.package, fields)
    const line = {
      id: account.nextId('line'),
      itemId: item.id,
      tierset: { ...item.tierset, id: account.nextId('tierset') },
      descrip: String(item.fields['description']),
      nickname: '',
      externalKey: null,
      quantity: sample.quantity,
      trialDays: sample.trialEndsAt === null ? 0 : Math.round((sample.trialEndsAt - sample.startedAt) / DAY),
      subscribedAt: sample.startedAt,
      canceledAt: null,
    }
    const paidUntil = last.get(sample.key)?.periodEnd ?? sample.trialEndsAt ?? sample.startedAt
    const row: Package = {
      ...stamp,
      customerId: owner.id,
      lines: [line],
      heldUntil: null,
      suspendedFrom: null,
      suspendedTo: null,
      canceledAt: null,
      cancelReason: null,
      nextInvoiceAt: scheduledAt(paidUntil),
    }
    packageOf.set(sample.key, account.package.add(row))
  }

  function cancelPackage(sample: CompanySubscription): void {
    const row = known(packageOf, sample.key)
    row.canceledAt = account.now()
    row.cancelReason = last.get(sample.key)?.status === 'uncollectible' ? 'nonpayment' : 'manual'
    row.nextInvoiceAt = null
    account.touch(row)
  }

  function issueInvoice(sample: CompanyInvoice): void {
    const row = known(packageOf, sample.subscription)
    const lines = row.lines.map((line) => ({
      id: account.nextId('invoiceLine'),
      itemId: line.itemId,
      tiersetId: line.tierset.id,
      packageLineId: line.id,
      descrip: line.descrip,
      rate: sample.amount / sample.quantity,
      quantity: sample.quantity,
    }))
    const fields = { terms_id: row.fields['terms_id'] ?? null }
    const at = account.now()
    const parts = { customerId: row.customerId, packageId: row.id, fields, date: toDate(at), lines, at }
    const invoice = addInvoice(account, parts)
    if (sample.status === 'void') invoice.voidedAt = at
    invoice.inCollections = sample.status === 'uncollectible'
    invoiceOf.set(sample.key, invoice)
  }

  function pay(sample: CompanyInvoice): void {
    const invoice = known(invoiceOf, sample.key)
    const card = account.creditcard.by('customerId', invoice.customerId).at(-1)
    const fields = card ? receipt({ card }, account) : check(invoice.id)
    const fee = card ? feeOf(sample.amount) : 0
    const payment = book(invoice, { type: 'pay', amount: sample.amount, fee, fields, refundOf: null })
    if (sample.refundedAmount > 0) refund(invoice, payment, sample.refundedAmount)
  }

  /** A refund opens its invoice again; a credit memo closes it, which is what ChargeOver's own refund form proposes. */
  function refund(invoice: Invoice, payment: Transaction, amount: number): void {
    book(invoice, { type: 'ref', amount: -amount, fee: 0, fields: { ...payment.fields }, refundOf: payment.id })
    const fields = { gateway_id: 100, gateway_status: 1, gateway_transid: 'Manual credit', gateway_method: 'credit' }
    book(invoice, { type: 'cre', amount, fee: 0, fields: { ...fields, transaction_method: 'Credit' }, refundOf: null })
  }

  function book(
    invoice: Invoice,
    parts: Pick<Transaction, 'type' | 'amount' | 'fee' | 'fields' | 'refundOf'>,
  ): Transaction {
    const { type, amount, fee, fields, refundOf } = parts
    const applications = [{ invoiceId: invoice.id, amount }]
    const at = account.now()
    return record(account, { customerId: invoice.customerId, type, amount, fee, fields, at, applications, refundOf })
  }

  return { addItem, addCustomer, addPackage, cancelPackage, issueInvoice, pay }
}

function check(number: number): Fields {
  return {
    gateway_id: 100,
    gateway_status: 1,
    gateway_transid: 'Manual Entry',
    gateway_msg: '',
    gateway_method: 'check',
    transaction_method: 'Check',
    transaction_detail: `#${number}`,
  }
}

function known<T>(rows: ReadonlyMap<string, T>, key: string): T {
  const row = rows.get(key)
  if (row === undefined) throw new ReferenceError(`The sample company speaks of "${key}" before it exists.`)
  return row
}
