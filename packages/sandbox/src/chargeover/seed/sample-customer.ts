import type { CompanyCustomer } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import { DUE_ON_RECEIPT, NET_30 } from '../account-settings.js'
import type { CreditCard, Fields } from '../state.types.js'
import type { SampleContext } from './sample-context.js'

const CARDS: readonly Pick<CreditCard, 'brand' | 'lastFour'>[] = [
  { brand: 'visa', lastFour: '4242' },
  { brand: 'mast', lastFour: '4444' },
  { brand: 'amex', lastFour: '0005' },
  { brand: 'disc', lastFour: '1117' },
]

/** Seven of ten customers pay by card, at once; the others by check, within 30 days. One card in 25 has expired. */
const paysByCard = (index: number) => index % 10 < 7
const cardHasExpired = (index: number) => index % 25 === 3

/** Adds a customer with its contact and, for most, a card. Keys are written out: spreading objects would take most of the time. */
export function addSampleCustomer({ account, customers }: SampleContext, sample: CompanyCustomer, index: number): void {
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
  const superuserId = addUser(account, sample, id)
  customers.set(sample.key, account.customer.add({ id, salt, fields, writtenAt, modifiedAt, superuserId }))
  if (byCard) {
    Object.assign(fields, { default_paymethod: 'crd', default_creditcard_id: addCard(account, sample, id, index) })
  }
}

function addUser(account: Account, { contact, email, phone }: CompanyCustomer, customer: number): number {
  const [first_name = '', last_name = ''] = contact.split(' ', 2)
  const fields = { first_name, last_name, email, phone }
  const { id, salt, writtenAt, modifiedAt } = account.stamp(account.user, fields)
  return account.user.add({ id, salt, fields, writtenAt, modifiedAt, customerIds: [customer] }).id
}

function addCard(account: Account, { createdAt }: CompanyCustomer, customerId: number, index: number): number {
  const { brand, lastFour } = CARDS[index % CARDS.length] ?? { brand: 'visa', lastFour: '4242' }
  const expiryYear = new Date(createdAt).getUTCFullYear() + (cardHasExpired(index) ? 0 : 4)
  const { id, salt, fields, writtenAt, modifiedAt } = account.stamp(account.creditcard, {})
  const expiry = { expiryYear, expiryMonth: 12, refusal: null }
  return account.creditcard.add({ id, salt, fields, writtenAt, modifiedAt, customerId, brand, lastFour, ...expiry }).id
}
