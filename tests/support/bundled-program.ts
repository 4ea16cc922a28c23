/** A module to be bundled, whose `run` uses a little of everything and resolves to `RESULT`. Its `fetch` is that of a sandbox. */
export const PROGRAM = `
import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'
import { isApiError, listCustomers } from '@billing/stripe'
import { signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { validate } from '@billing/stripe/zod'

export async function run(fetch) {
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_1234567890', fetch, validate },
    chartmogul: { apiKey: 'cm_1234567890', fetch },
    chargeover: { subdomain: 'example', apiUsername: 'user1234567890', apiPassword: 'pass1234567890', fetch },
  })
  const { name } = await billing.stripe.createCustomer({ name: 'Acme Corp' })
  const customers = await billing.stripe.paginate(listCustomers, { limit: 5 }).collect({ max: 12 })
  const { entries } = await billing.chartmogul.listCustomers({ per_page: 2 })
  const { response } = await callTool(billing, 'chargeover_list_customers', { limit: 3 })
  const missing = await billing.stripe.getCustomer({ id: 'cus_none' }).catch((error) => error)
  const wrong = await billing.stripe.createPaymentIntent({ amount: 1.5, currency: 'usd' }).catch((error) => error)
  const body = '{"type":"invoice.paid"}'
  const { type } = await verifyWebhook(body, await signWebhook(body, 'whsec_1'), 'whsec_1')
  const counts = [customers.length, entries.length, response.length]
  return { name, counts, refused: isApiError(missing) && missing.status, wrong: wrong.name, type }
}
`

export const RESULT = {
  name: 'Acme Corp',
  counts: [12, 2, 3],
  refused: 404,
  wrong: 'ValidationError',
  type: 'invoice.paid',
}
