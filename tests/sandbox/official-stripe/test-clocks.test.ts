import { createSandbox } from '@billing/sandbox'
import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { API_KEY, NOW_SECONDS } from '../../support/serve-sandbox.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { sandbox, stripe, types } = await serveStrictStripe()
const { testClocks } = stripe.testHelpers

const DAY = 86_400
const seconds = (date: string): number => Date.parse(date) / 1000

async function newCustomer(params: Stripe.CustomerCreateParams = {}, client = stripe): Promise<string> {
  const { id } = await client.customers.create({ name: 'Acme', ...params })
  const method = await client.paymentMethods.attach('pm_card_visa', { customer: id })
  await client.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

const newPrice = () =>
  stripe.prices.create({
    currency: 'usd',
    unit_amount: 3000,
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })

/** Advances a clock and waits for it, as every program has to. */
async function advance(clock: string, date: string): Promise<void> {
  await testClocks.advance(clock, { frozen_time: seconds(date) })
  while ((await testClocks.retrieve(clock)).status !== 'ready');
}

test('create, retrieve and list', async () => {
  const clock = await testClocks.create({ frozen_time: seconds('2030-01-01'), name: 'Renewal' })
  expect(clock).toMatchObject({
    object: 'test_helpers.test_clock',
    created: NOW_SECONDS,
    deletes_after: NOW_SECONDS + 30 * DAY,
    frozen_time: seconds('2030-01-01'),
    name: 'Renewal',
    status: 'ready',
    status_details: {},
  })
  expect(await testClocks.retrieve(clock.id)).toEqual(clock)
  expect((await testClocks.list()).data).toMatchObject([{ id: clock.id }])
  expect(types()).toEqual(['test_helpers.test_clock.created'])
  expect(await rejection(testClocks.retrieve('clock_none'))).toMatchObject({ statusCode: 404 })
})

test('its customers have its time, and it does what was due when it is advanced', async () => {
  const { id: clock } = await testClocks.create({ frozen_time: seconds('2030-01-31') })
  const [customer, price] = [await newCustomer({ test_clock: clock }), await newPrice()]
  const subscription = await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id }],
    expand: ['test_clock', 'latest_invoice'],
  })
  expect(subscription).toMatchObject({
    created: seconds('2030-01-31'),
    test_clock: { id: clock },
    latest_invoice: { created: seconds('2030-01-31'), test_clock: clock, status: 'paid' },
  })
  types()
  const advancing = await testClocks.advance(clock, { frozen_time: seconds('2030-02-28T02:00:00Z') })
  expect(advancing).toMatchObject({
    frozen_time: seconds('2030-01-31'),
    status: 'advancing',
    status_details: { advancing: { target_frozen_time: seconds('2030-02-28T02:00:00Z') } },
  })
  expect(await testClocks.retrieve(clock)).toMatchObject({
    frozen_time: seconds('2030-02-28T02:00:00Z'),
    status: 'ready',
  })
  const seen = types()
  expect(seen[0]).toBe('test_helpers.test_clock.advancing')
  expect(seen).toContain('invoice.paid')
  expect(seen.at(-1)).toBe('test_helpers.test_clock.ready')
  const { data } = await stripe.invoices.list({ customer })
  expect(data.map(({ status, created }) => [status, created])).toEqual([
    ['paid', seconds('2030-02-28')],
    ['paid', seconds('2030-01-31')],
  ])
})

test('neither the sandbox’s clock nor another test clock moves them', async () => {
  const { id: clock } = await testClocks.create({ frozen_time: seconds('2030-01-01') })
  const { id: other } = await testClocks.create({ frozen_time: seconds('2030-01-01') })
  const price = await newPrice()
  const customers = [
    await newCustomer({ test_clock: clock }),
    await newCustomer({ test_clock: other }),
    await newCustomer(),
  ]
  for (const customer of customers) await stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
  const invoices = () =>
    Promise.all(customers.map(async (customer) => (await stripe.invoices.list({ customer })).data.length))
  await advance(clock, '2030-02-02')
  expect(await invoices()).toEqual([2, 1, 1])
  sandbox.clock.advance('1 month')
  expect(await invoices()).toEqual([2, 1, 2])
})

test('customers and subscriptions are listed only where their clock, or the customer, is named', async () => {
  const { id: test_clock } = await testClocks.create({ frozen_time: NOW_SECONDS })
  const customer = await newCustomer({ test_clock })
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: (await newPrice()).id }] })
  const ids = ({ data }: { data: { id: string }[] }) => data.map((one) => one.id)
  expect(ids(await stripe.customers.list())).not.toContain(customer)
  expect(ids(await stripe.customers.list({ test_clock }))).toEqual([customer])
  expect(ids(await stripe.subscriptions.list())).not.toContain(id)
  expect(ids(await stripe.subscriptions.list({ test_clock }))).toEqual([id])
  expect(ids(await stripe.subscriptions.list({ customer }))).toEqual([id])
})

test('a clock moves forward only, and two periods at most', async () => {
  const { id: clock } = await testClocks.create({ frozen_time: seconds('2030-01-01') })
  const refusal = (date: string) => rejection(testClocks.advance(clock, { frozen_time: seconds(date) }))
  expect(await refusal('2030-01-01')).toMatchObject({ statusCode: 400, param: 'frozen_time' })
  expect(await refusal('2032-01-02')).toMatchObject({ statusCode: 400, param: 'frozen_time' })
  const customer = await newCustomer({ test_clock: clock })
  await stripe.subscriptions.create({ customer, items: [{ price: (await newPrice()).id }] })
  expect(await refusal('2030-03-02')).toMatchObject({ statusCode: 400, param: 'frozen_time' })
  await advance(clock, '2030-03-01')
  const unknown = stripe.customers.create({ test_clock: 'clock_none' })
  expect(await rejection(unknown)).toMatchObject({ code: 'resource_missing', param: 'test_clock' })
})

test('delete takes its customers and their subscriptions with it', async () => {
  const { id: clock } = await testClocks.create({ frozen_time: seconds('2030-01-01') })
  const customer = await newCustomer({ test_clock: clock })
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: (await newPrice()).id }] })
  types()
  expect(await testClocks.del(clock)).toEqual({ id: clock, object: 'test_helpers.test_clock', deleted: true })
  expect(types()).toEqual(['customer.subscription.deleted', 'customer.deleted', 'test_helpers.test_clock.deleted'])
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ deleted: true })
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled' })
  expect(await rejection(testClocks.retrieve(clock))).toMatchObject({ statusCode: 404 })
})

test('a saved sandbox goes on with its test clocks', async () => {
  const client = (fetch: typeof globalThis.fetch) =>
    new Stripe(API_KEY, { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false })
  const { id: clock } = await testClocks.create({ frozen_time: seconds('2030-01-01') })
  const customer = await newCustomer({ test_clock: clock })
  await stripe.subscriptions.create({ customer, items: [{ price: (await newPrice()).id }] })
  const copy = createSandbox({ fixture: JSON.parse(JSON.stringify(sandbox.export())) })
  const copied = client(copy.fetch as typeof globalThis.fetch)
  await copied.testHelpers.testClocks.advance(clock, { frozen_time: seconds('2030-02-02') })
  expect((await copied.invoices.list({ customer })).data).toHaveLength(2)
  expect((await stripe.invoices.list({ customer })).data).toHaveLength(1)
})
