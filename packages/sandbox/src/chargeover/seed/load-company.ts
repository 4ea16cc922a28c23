import { createRandom } from '../../runtime/random.js'
import type { Company } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import { createSampleRows } from './sample-rows.js'
import { addTransactions } from './sample-transactions.js'

/**
 * Fills an account with the company by living through its history again, so that every object has the dates and sums it
 * would have. The history has a chance of its own: the sample data do not depend on what was asked before.
 */
export function loadCompany(account: Account, company: Company): void {
  const { plans, customers, subscriptions, invoices } = company
  const rows = createSampleRows(company, account)
  account.relive((moveTo) => {
    moveTo(customers[0]?.createdAt ?? 0)
    for (const plan of plans) rows.addItem(plan)
    for (const [index, customer] of customers.entries()) {
      moveTo(customer.createdAt)
      rows.addCustomer(customer, index)
    }
    for (const subscription of subscriptions) {
      moveTo(subscription.startedAt)
      rows.addPackage(subscription)
    }
    for (const invoice of invoices) {
      moveTo(invoice.issuedAt)
      rows.issueInvoice(invoice)
    }
  }, createRandom(customers.length))
  account.tellTransactions(() =>
    account.relive((moveTo) => addTransactions(account, rows.payments, moveTo), createRandom(invoices.length)),
  )
}
