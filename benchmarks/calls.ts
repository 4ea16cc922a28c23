import { getCustomer as getChartMogulCustomer } from '@billing/chartmogul'
import { getCustomer } from '@billing/stripe'
import { nodeTransport } from '@billing/stripe/node'
import ChartMogul from 'chartmogul-node'
import createFetchClient from 'openapi-fetch'
import Stripe from 'stripe'
import { officialChartMogul, officialStripe, ourChartMogul, ourStripe } from './clients.js'

interface Paths {
  '/v1/customers/{id}': {
    get: {
      parameters: { path: { id: string } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
  }
}

type Calls = Readonly<Record<string, () => Promise<unknown>>>

const authorization = `Basic ${btoa('sk_test_benchmark:')}`

/** The same call with every client: get a customer by id. */
export function stripeCalls(origin: string): Calls {
  const openapiFetch = createFetchClient<Paths>({ baseUrl: origin, headers: { authorization } })
  const official = officialStripe(origin)
  const officialFetch = officialStripe(origin, { httpClient: Stripe.createFetchHttpClient() })
  const ours = ourStripe(origin)
  const oursOnNode = ourStripe(origin, { fetch: nodeTransport() })
  return {
    fetch: async () => (await fetch(`${origin}/v1/customers/cus_9`, { headers: { authorization } })).json(),
    'openapi-fetch': () => openapiFetch.GET('/v1/customers/{id}', { params: { path: { id: 'cus_9' } } }),
    stripe: () => official.customers.retrieve('cus_9'),
    'stripe, fetch client': () => officialFetch.customers.retrieve('cus_9'),
    '@billing/stripe': () => getCustomer(ours, { id: 'cus_9' }),
    '@billing/stripe, nodeTransport': () => getCustomer(oursOnNode, { id: 'cus_9' }),
  }
}

export function chartMogulCalls(origin: string): Calls {
  const config = officialChartMogul(origin)
  const ours = ourChartMogul(origin)
  return {
    'chartmogul-node': () => ChartMogul.Customer.retrieve(config, 'cus_1'),
    '@billing/chartmogul': () => getChartMogulCustomer(ours, { id: 'cus_1' }),
  }
}
