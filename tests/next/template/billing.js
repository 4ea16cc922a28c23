// What every page of the app calls: one read, one walk and one write of each provider, on clients in module scope as users keep them.
import { createChargeOver, listCustomers as listOfChargeOver } from '@billing/chargeover'
import { createChartMogul, listCustomers as listOfChartMogul } from '@billing/chartmogul'
import { createStripe, listCustomers as listOfStripe } from '@billing/stripe'

const { STRIPE_URL, CHARTMOGUL_URL, CHARGEOVER_URL, STRIPE_ID, CHARTMOGUL_ID, CHARGEOVER_ID } = process.env

/** The clients of the three providers, made with the same options. */
const connect = (options) => ({
  stripe: createStripe({ apiKey: 'sk_test_next', baseUrl: STRIPE_URL, ...options }),
  chartmogul: createChartMogul({ apiKey: 'sk_test_next', baseUrl: CHARTMOGUL_URL, ...options }),
  chargeover: createChargeOver({ apiUsername: 'sk_test_next', apiPassword: 'next', url: CHARGEOVER_URL, ...options }),
})

const readsOf = ({ stripe, chartmogul, chargeover }) => ({
  stripe: async () => (await stripe.getCustomer({ id: STRIPE_ID })).name,
  chartmogul: async () => (await chartmogul.getCustomer({ id: CHARTMOGUL_ID })).name,
  chargeover: async () => (await chargeover.getCustomer({ id: CHARGEOVER_ID })).response.company,
})

const { stripe, chartmogul, chargeover } = connect({})

/** The name of the customer that the test renames. */
export const read = readsOf({ stripe, chartmogul, chargeover })

/** The same on clients that hand Next's own option to its `fetch`, in the place of the library's. */
export const readKept = readsOf(
  connect({ fetch: (url, init) => fetch(url, { ...init, cache: undefined, next: { revalidate: 3600 } }) }),
)

/** The same on clients whose hooks read everything that they receive. */
export const readObserved = readsOf(
  connect({ hooks: { onRequest: JSON.stringify, onResponse: JSON.stringify, onError: JSON.stringify } }),
)

/** How many customers there are, page by page. */
export const walk = {
  stripe: () => count(stripe.paginate(listOfStripe, { limit: 2 })),
  chartmogul: () => count(chartmogul.paginate(listOfChartMogul, { per_page: 2 })),
  chargeover: () => count(chargeover.paginate(listOfChargeOver, { limit: 2 })),
}

async function count(items) {
  let found = 0
  for await (const _ of items) found += 1
  return `${found}`
}

/** Creates a customer. */
export const write = {
  stripe: async () => (await stripe.createCustomer({ name: 'Written' })).name,
  chartmogul: async () => {
    const body = {
      data_source_uuid: process.env.CHARTMOGUL_SOURCE,
      external_id: `${performance.timeOrigin + performance.now()}`,
      name: 'Written',
    }
    return (await chartmogul.http.POST('/v1/customers', { body })).data.name
  },
  chargeover: async () => `${(await chargeover.http.POST('/customer', { body: { company: 'Written' } })).data.status}`,
}
