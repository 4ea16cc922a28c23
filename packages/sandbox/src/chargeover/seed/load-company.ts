import { createRandom } from '../../runtime/random.js'
import type { Company } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import { createSampleContext } from './sample-context.js'
import { addSampleCustomer } from './sample-customer.js'
import { addSampleInvoice } from './sample-invoice.js'
import { addSampleItem } from './sample-item.js'
import { addSamplePackage } from './sample-package.js'
import { addSampleTransactions } from './sample-transactions.js'

/**
 * Loads the sample company by replaying its history, so that every object has the dates and sums it would have. The history has random numbers
 * of its own: the sample data do not depend on earlier requests.
 */
export function loadCompany(account: Account, company: Company): void {
  const { plans, customers, subscriptions, invoices } = company
  const context = createSampleContext(company, account)
  account.replay((moveTo) => {
    moveTo(customers[0]?.createdAt ?? 0)
    for (const plan of plans) addSampleItem(context, plan)
    for (const [index, customer] of customers.entries()) {
      moveTo(customer.createdAt)
      addSampleCustomer(context, customer, index)
    }
    for (const subscription of subscriptions) {
      moveTo(subscription.startedAt)
      addSamplePackage(context, subscription)
    }
    for (const invoice of invoices) {
      moveTo(invoice.issuedAt)
      addSampleInvoice(context, invoice)
    }
  }, createRandom(customers.length))
  account.deferTransactions(() =>
    account.replay((moveTo) => addSampleTransactions(account, context.payments, moveTo), createRandom(invoices.length)),
  )
}
