import { createSandbox } from '@billing/sandbox'
import {
  type Customer,
  createCustomer,
  createPaymentIntent,
  createPrice,
  createProduct,
  createStripeClient,
  createSubscription,
  deleteCustomer,
  updateCustomer,
} from '@billing/stripe'
import { type StripeEvent, signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { responseSchemas } from '@billing/stripe/zod'
import Stripe from 'stripe'
import { describe, expect, expectTypeOf, test } from 'vitest'

const client = new Stripe('sk_test_x')
const { webhooks } = client
const SECRET = 'whsec_test'
const NOW = 1767225600
const body = JSON.stringify({ id: 'evt_1', object: 'event', data: { object: { name: 'Grüße 💶' } } }, null, 2)

const officialHeader = (payload = body, timestamp = NOW, secret = SECRET): Promise<string> =>
  webhooks.generateTestHeaderStringAsync({ payload, secret, timestamp })

const ours = (payload: string | Uint8Array, header: string, secret = SECRET, toleranceSeconds = 300, now = NOW) =>
  verifyWebhook(payload, header, secret, { toleranceSeconds, now: now * 1000 })

const official = (payload: string | Uint8Array, header: string, secret = SECRET, tolerance = 300, now = NOW) =>
  webhooks.constructEventAsync(payload as string, header, secret, tolerance, undefined, now * 1000)

const accepts = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  )

describe('with the official client', () => {
  test('its headers are verified here', async () => {
    expect(await ours(body, await officialHeader())).toEqual(JSON.parse(body))
    const fresh = await webhooks.generateTestHeaderStringAsync({ payload: body, secret: SECRET })
    expect(await verifyWebhook(body, fresh, SECRET)).toEqual(JSON.parse(body))
  })

  test('our headers are verified there', async () => {
    expect(await official(body, await signWebhook(body, SECRET, { timestamp: NOW }))).toEqual(JSON.parse(body))
    expect(await webhooks.constructEventAsync(body, await signWebhook(body, SECRET), SECRET)).toEqual(JSON.parse(body))
    expect(webhooks.constructEvent(body, await signWebhook(body, SECRET), SECRET)).toEqual(JSON.parse(body))
  })

  test('the same header is made', async () => {
    for (const timestamp of [1, NOW, NOW + 0.7]) {
      expect(await signWebhook(body, SECRET, { timestamp })).toBe(await officialHeader(body, timestamp))
    }
  })

  test.each([
    ['as it is', body, true],
    ['as bytes', Buffer.from(body), true],
    ['as bytes with a byte order mark', Buffer.from(`\uFEFF${body}`), true],
    ['as text with a byte order mark', `\uFEFF${body}`, false],
    ['with other line ends', body.replaceAll('\n', '\r\n'), false],
    ['in Latin-1', Buffer.from(body, 'latin1'), false],
    ['in UTF-16', Buffer.from(body, 'utf16le'), false],
    ['written again', JSON.stringify(JSON.parse(body)), false],
    ['tampered with', body.replace('evt_1', 'evt_2'), false],
    ['empty', '', false],
  ])('a body %s is judged alike', async (_, payload, accepted) => {
    const header = await officialHeader()
    expect(await accepts(official(payload, header))).toBe(accepted)
    expect(await accepts(ours(payload, header))).toBe(accepted)
  })

  test('a header is checked in the same way', async () => {
    const [, good = ''] = (await officialHeader()).split(',')
    const [, other = ''] = (await officialHeader(body, NOW, 'whsec_other')).split(',')
    const headers: [header: string, accepted: boolean][] = [
      [`t=${NOW},${good}`, true],
      [`${good},t=${NOW}`, true],
      [`t=${NOW},${other},${good},v0=x`, true],
      [`t=${NOW},${other}`, false],
      [`t=${NOW},${good.replace('v1', 'v0')}`, false],
      [`t=${NOW + 1},${good}`, false],
      [`t=${NOW},v1=`, false],
      [`t=${NOW}`, false],
      [good, false],
      ['garbage', false],
      ['', false],
    ]
    for (const [header, accepted] of headers) {
      expect([header, await accepts(official(body, header))]).toEqual([header, accepted])
      expect([header, await accepts(ours(body, header))]).toEqual([header, accepted])
    }
  })

  test.each([
    [300, 0],
    [300, 300],
    [300, 301],
    [300, -300],
    [10, 10],
    [10, 11],
    [0, 1e8],
    [0, -1e8],
  ])('a tolerance of %i s judges an age of %i s alike', async (tolerance, age) => {
    const header = await officialHeader(body, NOW - age)
    expect(await accepts(ours(body, header, SECRET, tolerance))).toBe(
      await accepts(official(body, header, SECRET, tolerance)),
    )
  })

  test('what was signed further ahead than the tolerance is refused only here', async () => {
    const header = await officialHeader(body, NOW + 301)
    expect(await accepts(official(body, header))).toBe(true)
    expect(await accepts(ours(body, header))).toBe(false)
  })
})

describe('a thin event', async () => {
  const sandbox = createSandbox({ seed: false })
  const requests: Request[] = []
  const stripe = createStripeClient({
    apiKey: 'sk_test_thin',
    fetch(url, init) {
      requests.push(new Request(url, init))
      return sandbox.fetch(url, init)
    },
  })
  const { id, name } = await createCustomer(stripe, { name: 'Jane' })
  const payload = JSON.stringify({
    id: 'evt_test_1',
    object: 'v2.core.event',
    type: 'v1.customer.created',
    created: '2026-03-01T00:00:00.000Z',
    livemode: false,
    context: 'acct_connected',
    related_object: { id, type: 'customer', url: `/v1/customers/${id}` },
  })

  test('is accepted where the official client accepts it', async () => {
    const header = await officialHeader(payload)
    const received = await ours(payload, header)
    const notification = client.parseEventNotification(payload, header, SECRET, undefined, undefined, NOW * 1000)
    expect(received).toMatchObject({ ...JSON.parse(JSON.stringify(notification)), context: 'acct_connected' })
    const tampered = payload.replace('evt_test_1', 'evt_test_2')
    expect(await accepts(ours(tampered, header))).toBe(false)
    expect(() => client.parseEventNotification(tampered, header, SECRET, undefined, undefined, NOW * 1000)).toThrow()
  })

  test('leads to its object, of the account that it names', async () => {
    const event = await ours(payload, await officialHeader(payload))
    if (event.object !== 'v2.core.event' || !event.related_object) throw new Error('no thin event with an object')
    const { context, related_object } = event
    const headers = context ? { 'Stripe-Context': context } : {}
    const { data } = await stripe.http.GET<Customer>(related_object.url, { headers })
    expectTypeOf(data).toEqualTypeOf<Customer>()
    expect(data).toMatchObject({ id, name })
    expect(requests.at(-1)?.url).toBe(`https://api.stripe.com/v1/customers/${id}`)
    expect(requests.at(-1)?.headers.get('stripe-context')).toBe('acct_connected')
  })
})

describe('the events of the sandbox', async () => {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  const stripe = createStripeClient({ apiKey: 'sk_test_events', fetch: sandbox.fetch })
  const told: unknown[] = []
  sandbox.stripe.onEvent((event) => told.push(event))

  const post = (path: string, form: Record<string, string> = {}): Promise<Response> =>
    sandbox.fetch(`https://api.stripe.com/v1/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_events', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    })

  const customer = await createCustomer(stripe, {
    name: 'Jane',
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  })
  await updateCustomer(stripe, { id: customer.id, metadata: { tier: 'gold' } })
  const product = await createProduct(stripe, { name: 'Pro Plan' })
  const price = await createPrice(stripe, {
    product: product.id,
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
  await createSubscription(stripe, { customer: customer.id, price: price.id })
  const intent = await createPaymentIntent(stripe, {
    amount: 5000,
    currency: 'usd',
    payment_method: 'pm_card_visa',
    confirm: true,
    automatic_payment_methods_allow_redirects: 'never',
  })
  await post('refunds', { payment_intent: intent.id, amount: '1000' })
  await post('payment_methods/pm_card_mastercard/attach', { customer: customer.id })
  await post('invoiceitems', { customer: customer.id, amount: '100', currency: 'usd' })
  await deleteCustomer(stripe, { id: customer.id })

  const receive = async (event: unknown): Promise<StripeEvent> => {
    const payload = JSON.stringify(event)
    const received = await verifyWebhook(payload, await signWebhook(payload, SECRET), SECRET)
    if (received.object !== 'event') throw new Error(`${received.object} instead of an event`)
    return received
  }
  const schemas: Record<string, { safeParse(value: unknown): { success: boolean; error?: unknown } }> = responseSchemas
  const MODELS: Record<string, string> = {
    charge: 'Charge',
    customer: 'Customer',
    invoice: 'Invoice',
    invoice_payment: 'InvoicePayment',
    invoiceitem: 'InvoiceItem',
    payment_intent: 'PaymentIntent',
    payment_method: 'PaymentMethod',
    price: 'Price',
    product: 'Product',
    refund: 'Refund',
    subscription: 'Subscription',
  }

  test('cover every kind of object', async () => {
    const kinds = new Set((await Promise.all(told.map(receive))).map(({ data }) => data.object.object))
    expect([...kinds].sort()).toEqual(Object.keys(MODELS).sort())
  })

  test('are accepted, no more changed than by what their types promise', async () => {
    for (const event of told) {
      const received = await receive(event)
      expect(received.versionMismatch).toBe(false)
      expect(received).toMatchObject(event as object)
      if (!JSON.stringify(event).includes('"subscription"')) expect(received).toEqual(event)
      const model = MODELS[received.data.object.object]
      if (model) expect(schemas[model]?.safeParse(received.data.object)).toMatchObject({ success: true })
    }
  })

  test('narrow by type', async () => {
    const events = await Promise.all(told.map(receive))
    let paid = 0
    let refunded = 0
    for (const event of events) {
      if (event.type === 'invoice.paid') paid += event.data.object.amount_paid
      if (event.type === 'refund.created') refunded += event.data.object.amount
      if (event.type === 'customer.updated') {
        expectTypeOf(event.data.previous_attributes?.metadata).toEqualTypeOf<{ [key: string]: string } | undefined>()
        expect(event.data.previous_attributes).toEqual({ metadata: { tier: null } })
      }
    }
    expect([paid, refunded]).toEqual([2999, 1000])
  })
})
