import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()
const { id: product } = await stripe.products.create({ name: 'Pro' })
const { id: once } = await stripe.prices.create({ product, currency: 'usd', unit_amount: 2000 })
const monthly = { product, currency: 'usd', unit_amount: 3000, recurring: { interval: 'month' as const } }
const { id: recurring } = await stripe.prices.create(monthly)

/** Follows a link as a browser does, and returns the address of the session that it leads to. */
async function follow(url: string): Promise<string> {
  const { status, headers } = await fetch(url, { redirect: 'manual' })
  expect(status).toBe(303)
  return String(headers.get('location'))
}
const submit = (url: string) =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'pay', name: 'Jane' }) })
const newest = async (payment_link: string) => {
  const [session] = (await stripe.checkout.sessions.list({ payment_link })).data
  if (!session) throw new Error('No session')
  return session
}

test('default', async () => {
  types()
  const link = await stripe.paymentLinks.create({
    line_items: [{ price: once, quantity: 2, adjustable_quantity: { enabled: true } }],
    metadata: { campaign: 'spring' },
    expand: ['line_items'],
  })
  expect(link).toMatchObject({
    active: true,
    after_completion: { type: 'hosted_confirmation', hosted_confirmation: { custom_message: null } },
    currency: 'usd',
    customer_creation: 'if_required',
    line_items: { data: [{ amount_total: 4000, quantity: 2 }] },
    metadata: { campaign: 'spring' },
    payment_method_types: null,
    restrictions: null,
    subscription_data: null,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/test_\w+$/),
  })
  expect(types()).toEqual(['payment_link.created'])
  const page = await follow(`${link.url}?client_reference_id=user_7&prefilled_email=jane%40example.com`)
  expect(await (await fetch(page)).text()).toContain('Pay $40.00')
  const done = await submit(page)
  expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('completed')])
  expect(await newest(link.id)).toMatchObject({
    client_reference_id: 'user_7',
    customer_details: { email: 'jane@example.com' },
    metadata: { campaign: 'spring' },
    payment_link: link.id,
    payment_status: 'paid',
    success_url: 'https://stripe.com',
  })
  expect(types()).toContain('checkout.session.completed')
  expect((await stripe.paymentLinks.listLineItems(link.id)).data).toHaveLength(1)
  const session = await stripe.checkout.sessions.list({ payment_link: link.id, expand: ['data.payment_link'] })
  expect(session.data[0]?.payment_link).toMatchObject({ id: link.id })
})

test('a subscription, after which the customer is led on', async () => {
  const link = await stripe.paymentLinks.create({
    line_items: [{ price: recurring, quantity: 1 }],
    after_completion: { type: 'redirect', redirect: { url: 'https://shop.example/thanks?id={CHECKOUT_SESSION_ID}' } },
    subscription_data: { trial_period_days: 7, metadata: { plan: 'pro' } },
    phone_number_collection: { enabled: true },
    custom_fields: [{ key: 'team', label: { custom: 'Team', type: 'custom' }, type: 'text' }],
    consent_collection: { terms_of_service: 'required' },
  })
  expect(link).toMatchObject({
    customer_creation: 'always',
    custom_fields: [{ key: 'team', optional: false, text: { maximum_length: null } }],
    consent_collection: { promotions: 'none', terms_of_service: 'required' },
    invoice_creation: null,
    phone_number_collection: { enabled: true },
    subscription_data: { metadata: { plan: 'pro' }, trial_period_days: 7 },
  })
  const done = await submit(await follow(link.url))
  const session = await newest(link.id)
  expect(done.headers.get('location')).toBe(`https://shop.example/thanks?id=${session.id}`)
  const { status, metadata } = await stripe.subscriptions.retrieve(String(session.subscription))
  expect([status, metadata]).toEqual(['trialing', { plan: 'pro' }])
})

test('ends when it has been paid as often as it may, or is switched off', async () => {
  const link = await stripe.paymentLinks.create({
    line_items: [{ price: once, quantity: 1 }],
    restrictions: { completed_sessions: { limit: 1 } },
    inactive_message: 'Sold out',
    payment_intent_data: { description: 'Ticket' },
  })
  expect(link.payment_intent_data).toMatchObject({ description: 'Ticket', capture_method: null, metadata: {} })
  await submit(await follow(link.url))
  const sold = await fetch(link.url, { redirect: 'manual' })
  expect([sold.status, await sold.text()]).toEqual([200, expect.stringContaining('Sold out')])
  expect((await stripe.paymentLinks.retrieve(link.id)).restrictions).toEqual({
    completed_sessions: { count: 1, limit: 1 },
  })
  await stripe.paymentLinks.update(link.id, { restrictions: '', metadata: { a: 'b' } })
  await follow(link.url)
  types()
  const off = await stripe.paymentLinks.update(link.id, { active: false, inactive_message: '' })
  expect(off).toMatchObject({ active: false, inactive_message: null, metadata: { a: 'b' }, restrictions: null })
  expect(types()).toEqual(['payment_link.updated'])
  expect(await (await fetch(link.url)).text()).toContain('no longer active')
  expect((await stripe.paymentLinks.list({ active: false })).data.map(({ id }) => id)).toEqual([link.id])
  expect((await fetch(`${link.url}x`)).status).toBe(404)
})

test('an amount that the customer chooses', async () => {
  const terms = { product, currency: 'usd', custom_unit_amount: { enabled: true, preset: 1500 } }
  const { id: price } = await stripe.prices.create(terms)
  const link = await stripe.paymentLinks.create({ line_items: [{ price, quantity: 1 }], submit_type: 'donate' })
  await submit(await follow(link.url))
  expect((await newest(link.id)).amount_total).toBe(1500)
})

test('a price that is switched off later makes the page say so', async () => {
  const { id: price } = await stripe.prices.create({ product, currency: 'usd', unit_amount: 100 })
  const link = await stripe.paymentLinks.create({ line_items: [{ price, quantity: 1 }] })
  await stripe.prices.update(price, { active: false })
  expect(await (await fetch(link.url)).text()).toContain('inactive')
})

test.each([
  ['line_items', { line_items: [] }],
  ['line_items[0][price]', { line_items: [{ price: 'price_none', quantity: 1 }] }],
  [
    'after_completion[redirect]',
    { line_items: [{ price: once, quantity: 1 }], after_completion: { type: 'redirect' } },
  ],
  ['subscription_data', { line_items: [{ price: once, quantity: 1 }], subscription_data: { trial_period_days: 3 } }],
  [
    'restrictions[completed_sessions][limit]',
    { line_items: [{ price: once, quantity: 1 }], restrictions: { completed_sessions: { limit: 0 } } },
  ],
])('without a proper %s it is refused, and nothing is stored', async (param, params) => {
  types()
  expect(await rejection(stripe.paymentLinks.create(params as never))).toMatchObject({ statusCode: 400, param })
  expect(types()).toEqual([])
})

test('what is not there or not emulated is refused', async () => {
  expect(await rejection(stripe.paymentLinks.retrieve('plink_none'))).toMatchObject({ statusCode: 404 })
  const line_items = [{ price: once, quantity: 1 }]
  const taxed = await rejection(stripe.paymentLinks.create({ line_items, automatic_tax: { enabled: true } }))
  expect(taxed).toMatchObject({ message: 'The sandbox does not emulate automatic tax.' })
})
