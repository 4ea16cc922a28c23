import type {
  Company,
  CompanyCustomer,
  CompanyInvoice,
  CompanyPlan,
  CompanySubscription,
} from '../../seed/company.types.js'
import type { Account } from '../account.js'
import { DUE_ON_RECEIPT, NET_30 } from '../account-settings.js'
import { addInvoice } from '../add-invoice.js'
import { scheduledAt } from '../billing.js'
import { toDate } from '../dates.js'
import type { CreditCard, Customer, Fields, Invoice, Item, Package, Tierset } from '../state.types.js'
import type { SamplePayment } from './sample-transactions.js'

const DAY = 86_400_000

const CARDS: readonly Pick<CreditCard, 'brand' | 'lastFour'>[] = [
  { brand: 'visa', lastFour: '4242' },
  { brand: 'mast', lastFour: '4444' },
  { brand: 'amex', lastFour: '0005' },
  { brand: 'disc', lastFour: '1117' },
]

/** Seven of ten customers pay by card, at once; the others by check, within 30 days. One card in 25 has expired meanwhile. */
const paysByCard = (index: number) => index % 10 < 7
const cardHasExpired = (index: number) => index % 25 === 3

/** What can happen to the sample company, in the terms of this provider. Rows are written out: spreading would take most of the time. */
export function createSampleRows(company: Company, account: Account) {
  const customerOf = new Map<string, Customer>()
  const itemOf = new Map<string, Item>()
  const packageOf = new Map<string, Package>()
  const payments: SamplePayment[] = []
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
    const fields: Fields = {
      company: sample.company,
      external_key: sample.key,
      terms_id: byCard ? DUE_ON_RECEIPT : NET_30,
      bill_addr1: sample.address.line1,
      bill_city: sample.address.city,
      bill_state: sample.address.state,
      bill_postcode: sample.address.zip,
      bill_country: sample.address.country,
    }
    const { id, salt, writtenAt, modifiedAt } = account.stamp(account.customer, fields)
    const superuserId = addUser(sample, id)
    customerOf.set(sample.key, account.customer.add({ id, salt, fields, writtenAt, modifiedAt, superuserId }))
    if (byCard) Object.assign(fields, { default_paymethod: 'crd', default_creditcard_id: addCard(sample, id, index) })
  }

  function addUser({ contact, email, phone }: CompanyCustomer, customer: number): number {
    const [first_name = '', last_name = ''] = contact.split(' ', 2)
    const fields = { first_name, last_name, email, phone }
    const { id, salt, writtenAt, modifiedAt } = account.stamp(account.user, fields)
    return account.user.add({ id, salt, fields, writtenAt, modifiedAt, customerIds: [customer] }).id
  }

  function addCard({ createdAt }: CompanyCustomer, customerId: number, index: number): number {
    const { brand, lastFour } = CARDS[index % CARDS.length] ?? { brand: 'visa', lastFour: '4242' }
    const expiryYear = new Date(createdAt).getUTCFullYear() + (cardHasExpired(index) ? 0 : 4)
    const { id, salt, fields, writtenAt, modifiedAt } = account.stamp(account.creditcard, {})
    const expiry = { expiryYear, expiryMonth: 12, refusal: null }
    return account.creditcard.add({ id, salt, fields, writtenAt, modifiedAt, customerId, brand, lastFour, ...expiry })
      .id
  }

  function addPackage(sample: CompanySubscription): void {
    const owner = known(customerOf, sample.customer)
    const item = known(itemOf, sample.plan)
    const card = account.creditcard.by('customerId', owner.id).at(-1)
    const paidUntil = last.get(sample.key)?.periodEnd ?? sample.trialEndsAt ?? sample.startedAt
    const { tierset } = item
    const row: Package = {
      ...account.stamp(account.package, {
        external_key: sample.key,
        terms_id: owner.fields['terms_id'] ?? null,
        paycycle: tierset.paycycle,
        paymethod: card ? 'crd' : 'inv',
        creditcard_id: card?.id ?? null,
      }),
      customerId: owner.id,
      lines: [
        {
          id: account.nextId('line'),
          itemId: item.id,
          tierset: { ...tierset, id: account.nextId('tierset') },
          descrip: String(item.fields['description']),
          nickname: '',
          externalKey: null,
          quantity: sample.quantity,
          trialDays: sample.trialEndsAt === null ? 0 : Math.round((sample.trialEndsAt - sample.startedAt) / DAY),
          subscribedAt: sample.startedAt,
          canceledAt: null,
        },
      ],
      heldUntil: null,
      suspendedFrom: null,
      suspendedTo: null,
      canceledAt: null,
      cancelReason: null,
      nextInvoiceAt: scheduledAt(paidUntil),
    }
    if (sample.cancelledAt !== null) cancelPackage(row, sample.key, sample.cancelledAt)
    packageOf.set(sample.key, account.package.add(row))
  }

  function cancelPackage(row: Package, key: string, at: number): void {
    row.canceledAt = at
    row.cancelReason = last.get(key)?.status === 'uncollectible' ? 'nonpayment' : 'manual'
    row.nextInvoiceAt = null
    row.modifiedAt = at
  }

  function issueInvoice(sample: CompanyInvoice): void {
    const { id: packageId, customerId, fields, lines } = known(packageOf, sample.subscription)
    const at = account.now()
    const invoice = addInvoice(account, {
      customerId,
      packageId,
      fields: { terms_id: fields['terms_id'] ?? null },
      date: toDate(at),
      lines: lines.map((line) => ({
        id: account.nextId('invoiceLine'),
        itemId: line.itemId,
        tiersetId: line.tierset.id,
        packageLineId: line.id,
        descrip: line.descrip,
        rate: sample.amount / sample.quantity,
        quantity: sample.quantity,
      })),
      at,
    })
    if (sample.status === 'void') invoice.voidedAt = at
    invoice.inCollections = sample.status === 'uncollectible'
    if (sample.paidAt !== null) settle(invoice, sample, sample.paidAt)
  }

  /**
   * The sums its transactions come to. A refund opens an invoice again; a credit memo closes it, which is what
   * ChargeOver's own refund form proposes.
   */
  function settle(invoice: Invoice, { amount, refundedAmount }: CompanyInvoice, paidAt: number): void {
    const { id: invoiceId, customerId } = invoice
    const card = account.creditcard.by('customerId', customerId).at(-1)
    payments.push({ invoiceId, customerId, card, amount, refundedAmount, paidAt })
    invoice.paid = amount - refundedAmount
    invoice.credited = refundedAmount
    invoice.paidOn = toDate(paidAt)
    invoice.modifiedAt = paidAt
  }

  return { addItem, addCustomer, addPackage, issueInvoice, payments }
}

function known<T>(rows: ReadonlyMap<string, T>, key: string): T {
  const row = rows.get(key)
  if (row === undefined) throw new ReferenceError(`The sample company speaks of "${key}" before it exists.`)
  return row
}
