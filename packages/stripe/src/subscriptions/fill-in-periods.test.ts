import { createSandbox } from '@billing/sandbox'
import {
  createCustomer,
  createPrice,
  createProduct,
  createStripeClient,
  createSubscription,
  getCustomer,
  getInvoice,
  getSubscription,
  listInvoices,
  paginate,
  type StripeClient,
} from '@billing/stripe'
import { tools } from '@billing/stripe/tools'
import { signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { describe, expect, test } from 'vitest'
import { recordStripe, stripeError, stripeList } from '~test/support/stripe.js'

const period = { current_period_start: 1712304000, current_period_end: 1714982400 }
const plan = { id: 'price_a', object: 'plan' }
const other = { current_period_start: 8, current_period_end: 9, plan: { id: 'price_b' } }
const sent = { id: 'sub_1', object: 'subscription', items: stripeList([{ id: 'si_1', plan, ...period }, other]) }
const filledIn = { ...sent, ...period, plan }

const exampleOf = (schema: object): object => (schema as { examples?: object[] }).examples?.[0] ?? {}
const get = (stripe: StripeClient) => getSubscription(stripe, { id: 'sub_1' }) as Promise<unknown>
const webhook = async (event: object): Promise<unknown> => {
  const payload = JSON.stringify(event)
  return verifyWebhook(payload, await signWebhook(payload, 'whsec_1'), 'whsec_1')
}

describe('the current period and the plan of the first item are at the top of a subscription', () => {
  test('default', async () => {
    expect(await get(recordStripe(sent).stripe)).toEqual(filledIn)
  })

  test('as the answer of any tool, in a list or nested in another object', async () => {
    // As deep as `expand` and a list can put it.
    const around = (subscription: object) => ({
      ...stripeList([
        subscription,
        { id: 'in_1', parent: { subscription_details: { subscription } } },
        { latest_invoice: { customer: { subscriptions: stripeList([{ schedule: { subscription } }]) } } },
      ]),
      ...subscription,
    })
    for (const tool of tools) {
      const { stripe } = recordStripe(around(sent))
      const { data, ...rest } = around(filledIn) as Record<string, unknown>
      const rows = tool.name.replace('stripe_list_', '')
      const answer = tool.name.includes('_list_') ? { has_more: false, [rows]: data } : { ...rest, data }
      expect(await tool.execute(stripe, exampleOf(tool.inputSchema)), tool.name).toMatchObject(answer)
    }
  })

  test('in pagination, in order and concurrently', async () => {
    const invoice = (subscription: object) => ({ id: 'in_1', object: 'invoice', created: 5, subscription })
    for (const concurrency of [1, 4]) {
      const { stripe } = recordStripe(stripeList([invoice(sent)], false, '/v1/invoices'))
      const found = await paginate(stripe, listInvoices, {}, { concurrency }).collect({ max: 9 })
      expect(found.slice(0, 1)).toEqual([invoice(filledIn)])
    }
  })

  test('for a call on client.http, whose types promise it as well', async () => {
    const { stripe } = recordStripe(sent)
    const { data } = await stripe.http.GET('/v1/subscriptions/{id}', { params: { path: { id: 'sub_1' } } })
    expect(data).toEqual(filledIn)
  })

  test('in the event of a webhook, and in what its object contains', async () => {
    const event = (subscription: object, object: object = subscription) => ({
      id: 'evt_1',
      object: 'event',
      data: { object },
    })
    expect(await webhook(event(sent))).toEqual(event(filledIn))
    expect(await webhook(event(sent, { latest: [sent] }))).toEqual(event(filledIn, { latest: [filledIn] }))
  })

  test('however Stripe spaces its JSON', async () => {
    for (const body of [JSON.stringify(sent), JSON.stringify(sent, null, 2)]) {
      expect(await get(recordStripe({ status: 200, body }).stripe)).toEqual(filledIn)
    }
  })
})

describe('nothing else is changed', () => {
  test('values that Stripe sends at the top are kept, also null', async () => {
    const answer = { ...sent, current_period_start: 5, current_period_end: null, plan: null }
    expect(await get(recordStripe(answer).stripe)).toEqual(answer)
  })

  test('fields that the item lacks are not added', async () => {
    const answer = { ...sent, items: { data: [{ id: 'si_1', current_period_end: 7 }] } }
    expect(await get(recordStripe(answer).stripe)).toStrictEqual({ ...answer, current_period_end: 7 })
  })

  test.each([
    ['without items', {}],
    ['with items that are null', { items: null }],
    ['with items without rows', { items: {} }],
    ['with rows that are null', { items: { data: null } }],
    ['with no rows', { items: { data: [] } }],
    ['whose first item is null', { items: { data: [null] } }],
    ['whose items are a string', { items: 'sub_1' }],
  ])('a subscription %s', async (_, fields) => {
    const answer = { id: 'sub_1', object: 'subscription', ...fields }
    expect(await get(recordStripe(answer).stripe)).toStrictEqual(answer)
    expect(await webhook({ object: 'event', data: { object: answer } })).toStrictEqual({
      object: 'event',
      data: { object: answer },
    })
  })

  test('an object that is not a subscription, even with the same fields', async () => {
    for (const object of ['subscription_schedule', 'checkout.session', undefined]) {
      const answer = { ...sent, object, nested: { object: 'subscription' } }
      expect(await get(recordStripe(answer).stripe)).toEqual(JSON.parse(JSON.stringify(answer)))
    }
  })

  test('previous_attributes of an event are unchanged', async () => {
    const previous_attributes = { items: sent.items }
    expect(await webhook({ object: 'event', data: { object: sent, previous_attributes } })).toEqual({
      object: 'event',
      data: { object: filledIn, previous_attributes },
    })
  })

  test('the body of an error', async () => {
    const { stripe } = recordStripe(stripeError(400, { code: 'resource_missing', subscription: sent }))
    await expect(get(stripe)).rejects.toMatchObject({ body: { error: { subscription: sent } } })
    await expect(get(stripe)).rejects.not.toHaveProperty('body.error.subscription.plan')
  })

  test('a deeply nested answer does not overflow the stack', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    const body = `{"object":"subscription","deep":${deep},"items":{"data":[{"current_period_end":7}]}}`
    expect(await get(recordStripe({ status: 200, body }).stripe)).toMatchObject({ current_period_end: 7 })
  })
})

test('the subscriptions of the sandbox show their period wherever they are expanded', async () => {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  const stripe = createStripeClient({ apiKey: 'sk_test_x', fetch: sandbox.fetch })
  const events: object[] = []
  sandbox.stripe.onEvent((event) => events.push(event))
  const { id: customer } = await createCustomer(stripe, {
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  })
  const { id: product } = await createProduct(stripe, { name: 'Pro' })
  const { id: price } = await createPrice(stripe, {
    product,
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
  const subscription = await createSubscription(stripe, { customer, price })
  const { current_period_start, current_period_end, plan: monthly } = subscription
  const top = { current_period_start, current_period_end, plan: monthly }
  expect(top).toMatchObject({ current_period_start: 1772323200, current_period_end: 1775001600, plan: { id: price } })

  expect(await getCustomer(stripe, { id: customer, expand: ['subscriptions'] })).toMatchObject({
    subscriptions: { data: [top] },
  })
  const parent = { subscription_details: { subscription: top } }
  const { invoices } = await listInvoices(stripe, {
    customer,
    expand: ['data.parent.subscription_details.subscription'],
  })
  expect(invoices).toMatchObject([{ parent }])
  const expand = ['parent.subscription_details.subscription']
  expect(await getInvoice(stripe, { id: invoices[0]?.id as string, expand })).toMatchObject({ parent })
  const created = events.find((event) => (event as { type: string }).type === 'customer.subscription.created')
  expect(await webhook(created as object)).toMatchObject({ data: { object: top } })
})
