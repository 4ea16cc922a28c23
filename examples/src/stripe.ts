import type { Stripe } from '@billing/stripe'
import type { Section } from './report.js'
import { authoriseAndCapture } from './stripe/authorise-and-capture.js'
import { collectCustomers } from './stripe/collect-customers.js'
import { invoiceAndPay } from './stripe/invoice-and-pay.js'
import { listAndVoid } from './stripe/list-and-void.js'
import { payOnce } from './stripe/pay-once.js'
import { subscribe } from './stripe/subscribe.js'

/** Runs the documented Stripe workflows. */
export async function stripeWorkflows(stripe: Stripe): Promise<Section[]> {
  return [
    await subscribe(stripe),
    await payOnce(stripe),
    await authoriseAndCapture(stripe),
    ...(await invoiceAndPay(stripe)),
    await listAndVoid(stripe),
    await collectCustomers(stripe),
  ]
}
