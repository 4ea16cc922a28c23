import { createSandbox } from '@billing/sandbox'
import * as stripe from '@billing/stripe'
import { equal, matches, rejection } from '../assert.js'
import { config, inProcess, overHttp, type Steps } from '../surroundings.js'

/** Retries and errors. */
export const FAILURES: Steps = {
  async 'retries what is safe to retry, and carries out no write twice'() {
    const sandbox = createSandbox({ seed: false })
    const client = inProcess(sandbox)
    sandbox.faults.add({ operation: 'GET /v1/balance', nth: 1, retryAfter: 0 })
    equal((await client.getBalance()).object, 'balance')
    equal(sandbox.requests.length, 2)
    // The answer is lost after the customer was made: the same idempotency key brings it back.
    sandbox.faults.add({ operation: 'POST /v1/customers', nth: 1, after: true, reset: true })
    const { id } = await client.createCustomer({ name: 'Once' })
    const { customers } = await client.listCustomers({ limit: 10 })
    equal(
      customers.map((customer) => customer.id),
      [id],
    )
  },

  async 'reports the provider’s error with its status and kind'(surroundings) {
    const billing = overHttp(surroundings)
    const missing = await rejection(billing.stripe.getCustomer({ id: 'cus_none' }))
    equal(stripe.isApiError(missing), true)
    equal(stripe.ApiError.isInstance(missing) && missing instanceof stripe.ApiError, true)
    matches(missing, { provider: 'stripe', status: 404, kind: 'not_found', code: 'resource_missing', attempts: 1 })
    matches(await rejection(billing.chartmogul.getCustomer({ id: 'cus_none' })), { kind: 'not_found' })
    matches(await rejection(billing.chargeover.getCustomer({ id: 99_999_999 })), { kind: 'not_found' })
    const long = stripe.createStripe({ ...config(surroundings).stripe, maxResponseBytes: 200 })
    matches(await rejection(long.listCustomers({ limit: 100 })), { name: 'ApiError', kind: 'unexpected' })
  },

  async 'reports that there was no answer'({ upstream, fetch }) {
    const client = stripe.createStripe({ apiKey: 'sk_test_1234567890', baseUrl: upstream.closed, maxRetries: 1, fetch })
    const error = await rejection(client.getBalance())
    matches(error, { name: 'ConnectionError', provider: 'stripe', attempts: 2 })
    equal(String((error as Error).stack).includes('sk_test_1234567890'), false)
  },
}
