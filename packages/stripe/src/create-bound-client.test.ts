import * as entry from '@billing/stripe'
import {
  bindStripe,
  createStripe,
  createStripeClient,
  getCustomer,
  invoices,
  listCustomers,
  type StripeClient,
} from '@billing/stripe'
import { allTools } from '@billing/stripe/tools'
import { expect, test } from 'vitest'
import { record } from '~test/support/recorder.js'
import { stripeList, stripeRequest } from '~test/support/stripe.js'

const recordBound = (...answers: object[]) => {
  const { fetch, requests } = record(...answers)
  return { stripe: createStripe({ apiKey: 'sk_test_key', fetch }), requests }
}

test('default', async () => {
  const { stripe, requests } = recordBound({ id: 'cus_abc123', name: 'Acme Corp' })
  const customer = await stripe.createCustomer({ name: 'Acme Corp' }, { idempotencyKey: 'signup-12345' })
  expect(customer.id).toBe('cus_abc123')
  expect(requests).toMatchObject([
    { ...stripeRequest('POST', '/v1/customers', 'name=Acme%20Corp'), headers: { 'idempotency-key': 'signup-12345' } },
  ])
})

test('has every tool as a method that does what the function does', async () => {
  for (const tool of allTools) {
    const input = exampleOf(tool.inputSchema)
    const sent = async (method: (client: StripeClient, ...rest: object[]) => unknown, ...rest: object[]) => {
      const { stripe, requests } = recordBound(stripeList([]))
      await method(stripe, ...rest)
      return requests.map(({ method, path, body }) => ({ method, path, body }))
    }
    const name = tool.function as 'createCustomer'
    const rest = input ? [input] : []
    const byMethod = await sent((client) => (client as ReturnType<typeof createStripe>)[name](...rest))
    expect(byMethod, name).toHaveLength(1)
    expect(byMethod, name).toEqual(await sent(entry[name], ...rest))
  }
})

test('is a client, so that the standalone functions take it', async () => {
  const { stripe, requests } = recordBound({ id: 'cus_1' }, { id: 'cus_2' })
  await getCustomer(stripe, { id: 'cus_1' })
  await stripe.http.GET('/v1/customers/{id}', { params: { path: { id: 'cus_2' } } })
  expect(requests.map(({ path }) => path)).toEqual(['/v1/customers/cus_1', '/v1/customers/cus_2'])
})

test('works without its client in front', async () => {
  const { stripe, requests } = recordBound({})
  const { getBalance } = stripe
  await getBalance()
  expect(requests).toEqual([stripeRequest('GET', '/v1/balance')])
})

test('paginates', async () => {
  const { stripe, requests } = recordBound(stripeList([{ id: 'cus_1' }], true), stripeList([{ id: 'cus_2' }]))
  expect(await stripe.paginate(listCustomers, { limit: 1 }).collect({ max: 9 })).toMatchObject([
    { id: 'cus_1' },
    { id: 'cus_2' },
  ])
  expect(requests.map(({ path }) => path)).toEqual([
    '/v1/customers?limit=1',
    '/v1/customers?limit=1&starting_after=cus_1',
  ])
})

function exampleOf(schema: object): object | undefined {
  return (schema as { examples?: object[] }).examples?.[0]
}

test('has only the tools of certain resources, if any are named', () => {
  const stripe = createStripe({ apiKey: 'sk_test_x', resources: [invoices] })
  expect(stripe.listInvoices).toBeTypeOf('function')
  expect(stripe).not.toHaveProperty('createRefund')
  expect(Object.keys(stripe.paginate)).toEqual(
    Object.keys(bindStripe(createStripeClient({ apiKey: 'sk_test_x' }), [invoices]).paginate),
  )
})

test('without options says what is missing', () => {
  expect(() => createStripe(undefined as never)).toThrow('is missing')
})
