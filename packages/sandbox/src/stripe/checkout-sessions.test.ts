import { describe, expect, it } from 'vitest'
import { createTestClient, KEY, type TestClient } from './testing.js'

const URLS = {
  success_url: 'https://example.com/done?id={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://example.com/cart',
}

const payment = (client: TestClient, params: Record<string, any> = {}) =>
  client.ok(
    client.post('/v1/checkout/sessions', {
      mode: 'payment',
      line_items: [
        { price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: 'T-shirt' } }, quantity: 2 },
      ],
      ...URLS,
      ...params,
    }),
  )
const subscription = (client: TestClient, params: Record<string, any> = {}) =>
  client.ok(
    client.post('/v1/checkout/sessions', {
      mode: 'subscription',
      line_items: [{ price: client.price(3000).id, quantity: 1 }],
      ...URLS,
      ...params,
    }),
  )
const setup = (client: TestClient, params: Record<string, any> = {}) =>
  client.ok(client.post('/v1/checkout/sessions', { mode: 'setup', currency: 'usd', ...URLS, ...params }))

describe('a price whose amount the customer chooses', () => {
  function donation(custom: object = {}, more: object = {}) {
    const client = createTestClient()
    const { ok, post } = client
    const terms = { custom_unit_amount: { enabled: true, ...custom } }
    const { id } = ok(post('/v1/prices', { currency: 'usd', product_data: { name: 'Donation' }, ...terms }))
    const sent = { mode: 'payment', line_items: [{ price: id, quantity: 1 }], ...URLS, ...more }
    return { client, price: id as string, created: post('/v1/checkout/sessions', sent) }
  }

  it('default', () => {
    const { client, created } = donation()
    const { provider, ok, get } = client
    expect(created.body).toMatchObject({ amount_subtotal: 0, amount_total: 0, payment_status: 'unpaid' })
    const paid = provider.completeCheckout(KEY, created.body.id, { amount: 2500 })
    expect(paid).toMatchObject({ amount_total: 2500, payment_status: 'paid' })
    expect(ok(get(`/v1/payment_intents/${paid.payment_intent}`)).amount).toBe(2500)
    const [item] = ok(get(`/v1/checkout/sessions/${paid.id}/line_items`)).data
    expect(item).toMatchObject({ amount_total: 2500, quantity: 1, price: { unit_amount: null } })
  })

  it('begins with its preset, which is what a customer pays who enters nothing', () => {
    const { client, created } = donation({ preset: 700, minimum: 500 })
    expect(created.body.amount_total).toBe(700)
    expect(client.provider.completeCheckout(KEY, created.body.id)).toMatchObject({ amount_total: 700 })
    const other = donation({ minimum: 5000 })
    expect(other.client.provider.completeCheckout(KEY, other.created.body.id)).toMatchObject({ amount_total: 5000 })
  })

  it('is on the invoice of the session', () => {
    const { client, created } = donation({}, { invoice_creation: { enabled: true } })
    const { invoice } = client.provider.completeCheckout(KEY, created.body.id, { amount: 900 })
    expect(client.ok(client.get(`/v1/invoices/${invoice}`))).toMatchObject({
      amount_paid: 900,
      lines: { data: [{ amount: 900, pricing: { unit_amount_decimal: '900' } }] },
    })
  })

  it('has limits, below which a session stays open', () => {
    const { client, created } = donation({ minimum: 500, maximum: 1000 })
    for (const amount of [499, 1001, 700.5]) {
      expect(() => client.provider.completeCheckout(KEY, created.body.id, { amount })).toThrow('from $5.00 to $10.00')
    }
    expect(client.ok(client.get(`/v1/checkout/sessions/${created.body.id}`)).status).toBe('open')
  })

  it('is entered nowhere else', () => {
    const client = createTestClient()
    const session = payment(client)
    expect(() => client.provider.completeCheckout(KEY, session.id, { amount: 100 })).toThrow('cannot be chosen')
  })

  it('stands alone, once, in payment mode', () => {
    const { client, price } = donation()
    const other = client.price(1000, null).id
    const refused = (more: object) =>
      client.post('/v1/checkout/sessions', { mode: 'payment', ...URLS, ...more }).body.error.param
    const line = { price, quantity: 1 }
    expect(refused({ line_items: [line, { price: other, quantity: 1 }] })).toBe('line_items')
    expect(refused({ line_items: [{ price, quantity: 2 }] })).toBe('line_items[0][quantity]')
    const adjustable = { ...line, adjustable_quantity: { enabled: true } }
    expect(refused({ line_items: [adjustable] })).toBe('line_items[0][quantity]')
    const monthly = { price: client.price().id, quantity: 1 }
    expect(refused({ mode: 'subscription', line_items: [monthly, line] })).toBe('line_items[1][price]')
    const item = client.post('/v1/invoiceitems', { customer: client.customer().id, pricing: { price } })
    expect(item.body.error.message).toBe('The sandbox does not emulate billing of prices with custom_unit_amount.')
  })
})

it('tiered prices cost what their tiers say', () => {
  const { ok, post } = createTestClient()
  const price = ok(
    post('/v1/prices', {
      currency: 'usd',
      product_data: { name: 'Seats' },
      recurring: { interval: 'month' },
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 2, unit_amount: 500 },
        { up_to: 'inf', unit_amount: 400 },
      ],
    }),
  )
  const lines = [{ price: price.id, quantity: 3 }]
  const session = ok(post('/v1/checkout/sessions', { mode: 'subscription', line_items: lines, ...URLS }))
  expect(session.amount_total).toBe(1400)
})

describe('discounts and taxes', () => {
  const start = () => {
    const client = createTestClient()
    const { ok, post } = client
    const coupon = ok(post('/v1/coupons', { percent_off: 25 })).id
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const timesRedeemed = () => ok(client.get(`/v1/coupons/${coupon}`)).times_redeemed
    return { client, ...client, coupon, rate, timesRedeemed }
  }
  const shirt = (rate: string) => ({
    price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: 'T-shirt' } },
    quantity: 2,
    tax_rates: [rate],
  })

  it('are in the amounts of a payment and of its invoice', () => {
    const { client, ok, get, provider, coupon, rate, timesRedeemed } = start()
    const session = payment(client, {
      line_items: [shirt(rate)],
      discounts: [{ coupon }],
      invoice_creation: { enabled: true },
      expand: ['line_items'],
    })
    // 4000 − 1000 + 600
    expect(session).toMatchObject({
      amount_subtotal: 4000,
      amount_total: 3600,
      discounts: [{ coupon, promotion_code: null }],
      line_items: { data: [{ amount_discount: 1000, amount_subtotal: 4000, amount_tax: 600, amount_total: 3600 }] },
      total_details: { amount_discount: 1000, amount_tax: 600 },
    })
    expect(timesRedeemed()).toBe(0)
    const done = provider.completeCheckout(KEY, session.id)
    expect(timesRedeemed()).toBe(1)
    expect(ok(get(`/v1/payment_intents/${done.payment_intent}`)).amount).toBe(3600)
    expect(ok(get(`/v1/invoices/${done.invoice}`))).toMatchObject({
      status: 'paid',
      subtotal: 4000,
      total: 3600,
      amount_paid: 3600,
    })
  })
  it('go on with a subscription', () => {
    const { client, ok, post, get, provider, coupon, rate, timesRedeemed } = start()
    const code = ok(post('/v1/promotion_codes', { promotion: { type: 'coupon', coupon }, code: 'SPRING' })).id
    const session = subscription(client, {
      line_items: [{ price: client.price(3000).id, quantity: 1 }, shirt(rate)],
      discounts: [{ promotion_code: code }],
      subscription_data: { default_tax_rates: [rate] },
    })
    // 7000 − 1750 + 1050
    expect(session).toMatchObject({ amount_total: 6300, discounts: [{ coupon: null, promotion_code: code }] })
    const done = provider.completeCheckout(KEY, session.id)
    expect(ok(get(`/v1/invoices/${done.invoice}`))).toMatchObject({ status: 'paid', total: 6300 })
    const started = ok(get(`/v1/subscriptions/${done.subscription}`))
    expect(started.default_tax_rates).toMatchObject([{ id: rate }])
    expect(timesRedeemed()).toBe(1)
  })
  it('need no card where nothing is left to pay', () => {
    const { client, ok, post, provider } = start()
    const coupon = ok(post('/v1/coupons', { percent_off: 100 })).id
    const session = payment(client, { discounts: [{ coupon }] })
    expect(session.amount_total).toBe(0)
    expect(provider.completeCheckout(KEY, session.id)).toMatchObject({
      payment_intent: null,
      payment_status: 'no_payment_required',
    })
    expect(ok(client.get(`/v1/coupons/${coupon}`)).times_redeemed).toBe(1)
  })
  it.each([
    [{ discounts: [{ coupon: 'none' }] }, 'discounts[0][coupon]'],
    [{ discounts: [{ coupon: 'a' }, { coupon: 'b' }] }, 'discounts'],
    [{ discounts: [{ coupon: 'a' }], allow_promotion_codes: true }, undefined],
    [{ line_items: [shirt('txr_none')] }, 'line_items[0][tax_rates]'],
  ])('are refused: %j', (params, param) => {
    const { post, rate } = start()
    const refused = post('/v1/checkout/sessions', { mode: 'payment', line_items: [shirt(rate)], ...URLS, ...params })
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.body.error.param).toBe(param)
  })
})

describe('a session in payment mode', () => {
  it('default', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const session = payment(client)
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_subtotal: 4000,
      amount_total: 4000,
      currency: 'usd',
      customer: null,
      customer_creation: 'if_required',
      expires_at: client.seconds() + 86_400,
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      ui_mode: 'hosted_page',
    })
    expect(session.id).toMatch(/^cs_test_a1\w{56}$/)
    expect(session.url).toBe(`https://checkout.stripe.com/c/pay/${session.id}`)
    eventTypes()
    const done = provider.completeCheckout(KEY, session.id, { email: 'joe@example.com', name: 'Joe' })
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      customer: null,
      customer_details: { email: 'joe@example.com', name: 'Joe', address: { country: 'US' } },
    })
    expect(ok(get(`/v1/checkout/sessions/${session.id}`))).toEqual(JSON.parse(JSON.stringify(done)))
    const intent = ok(get(`/v1/payment_intents/${done.payment_intent}`, { expand: ['latest_charge'] }))
    expect(intent).toMatchObject({ amount: 4000, status: 'succeeded', customer: null })
    expect(intent.latest_charge.billing_details).toMatchObject({ email: 'joe@example.com', name: 'Joe' })
    expect(eventTypes()).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
  })
  it('passes its data on to the payment intent', () => {
    const client = createTestClient()
    const { ok, get, provider } = client
    const { id } = payment(client, {
      customer_creation: 'always',
      payment_intent_data: {
        capture_method: 'manual',
        description: 'Order 7',
        metadata: { order: '7' },
        receipt_email: 'a@example.com',
        setup_future_usage: 'off_session',
      },
    })
    const done = provider.completeCheckout(KEY, id)
    expect(done.payment_status).toBe('unpaid')
    const intent = ok(get(`/v1/payment_intents/${done.payment_intent}`, { expand: ['payment_method'] }))
    expect(intent).toMatchObject({
      status: 'requires_capture',
      description: 'Order 7',
      metadata: { order: '7' },
      receipt_email: 'a@example.com',
      customer: done.customer,
      payment_method: { customer: done.customer },
    })
    expect(ok(get(`/v1/customers/${done.customer}`))).toMatchObject({ email: 'jane@example.com', name: 'Jane Doe' })
  })
  it('makes a paid invoice with invoice_creation', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const invoice_data = { description: 'Thank you', metadata: { order: '7' } }
    const { id, invoice_creation } = payment(client, { invoice_creation: { enabled: true, invoice_data } })
    expect(invoice_creation).toMatchObject({ enabled: true, invoice_data: { ...invoice_data, footer: null } })
    const done = provider.completeCheckout(KEY, id)
    const invoice = ok(get(`/v1/invoices/${done.invoice}`, { expand: ['payments'] }))
    expect(invoice).toMatchObject({
      ...invoice_data,
      amount_paid: 4000,
      customer: done.customer,
      status: 'paid',
      total: 4000,
      lines: { data: [{ amount: 4000, description: 'T-shirt', quantity: 2 }] },
      payments: { data: [{ status: 'paid', payment: { payment_intent: done.payment_intent } }] },
    })
    expect(eventTypes()).toContain('invoice.paid')
    expect(ok(get('/v1/payment_intents')).data).toHaveLength(1)
  })
  it('stays open after a decline, and pays the same intent with another card', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const { id } = payment(client)
    eventTypes()
    const visa = { payment_method: 'pm_card_visa' }
    expect(() => provider.declineCheckout(KEY, id, visa)).toThrow('pm_card_visa is not a card that is declined')
    const declined = provider.declineCheckout(KEY, id)
    expect(declined).toMatchObject({ status: 'open', payment_intent: expect.stringMatching(/^pi_/) })
    expect(eventTypes()).toEqual(['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed'])
    expect(() => provider.completeCheckout(KEY, id, { payment_method: '4000000000009995' })).toThrow('insufficient')
    const done = provider.completeCheckout(KEY, id, { payment_method: 'tok_mastercard' })
    expect(done).toMatchObject({ status: 'complete', payment_intent: declined.payment_intent })
    expect(ok(get('/v1/payment_intents')).data).toHaveLength(1)
    expect(ok(get('/v1/charges')).data.map(({ status }: any) => status)).toEqual(['succeeded', 'failed', 'failed'])
  })
  it('lets the customer authenticate', () => {
    const client = createTestClient()
    const { ok, get, provider } = client
    const card = { payment_method: 'pm_card_authenticationRequired' }
    expect(provider.completeCheckout(KEY, payment(client).id, card).payment_status).toBe('paid')
    const { id } = payment(client)
    expect(() => provider.completeCheckout(KEY, id, { ...card, authenticate: 'fail' })).toThrow(
      'unable to authenticate',
    )
    const { payment_intent } = ok(get(`/v1/checkout/sessions/${id}`))
    expect(ok(get(`/v1/payment_intents/${payment_intent}`)).last_payment_error.code).toBe(
      'payment_intent_authentication_failure',
    )
  })
  it('takes an existing customer, whose saved card can pay', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const { id: customer, invoice_settings } = client.customerWith('pm_card_mastercard')
    const session = payment(client, { customer, customer_update: { name: 'auto', address: 'auto', shipping: 'auto' } })
    expect(session).toMatchObject({
      customer,
      customer_creation: null,
      customer_details: { email: 'jane@example.com', name: null },
    })
    eventTypes()
    const payment_method = invoice_settings.default_payment_method
    const done = provider.completeCheckout(KEY, session.id, { payment_method, name: 'Ann' })
    expect(ok(get(`/v1/payment_intents/${done.payment_intent}`))).toMatchObject({ customer, payment_method })
    expect(ok(get(`/v1/customers/${customer}`))).toMatchObject({ name: 'Ann', address: { country: 'US' } })
    expect(eventTypes()).toContain('customer.updated')
    expect(() => provider.completeCheckout(KEY, payment(client).id, { payment_method })).toThrow('test card')
  })
  it('collects what it is told to collect', () => {
    const client = createTestClient()
    const session = payment(client, {
      billing_address_collection: 'required',
      consent_collection: { terms_of_service: 'required', promotions: 'auto' },
      custom_fields: [
        {
          key: 'size',
          label: { type: 'custom', custom: 'Size' },
          type: 'dropdown',
          dropdown: { options: [{ label: 'S', value: 's' }] },
        },
        { key: 'note', label: { type: 'custom', custom: 'Note' }, type: 'text', optional: true },
        { key: 'count', label: { type: 'custom', custom: 'Count' }, type: 'numeric', numeric: { minimum_length: 2 } },
      ],
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ['DE'] },
    })
    expect(session.custom_fields[0].dropdown).toEqual({
      default_value: null,
      options: [{ label: 'S', value: 's' }],
      value: null,
    })
    const done = client.provider.completeCheckout(KEY, session.id, { custom_fields: { note: 'Hi' } })
    expect(done).toMatchObject({
      collected_information: {
        shipping_details: { name: 'Jane Doe', address: { country: 'DE', line1: '123 Market St' } },
      },
      consent: { promotions: 'opt_out', terms_of_service: 'accepted' },
      custom_fields: [{ dropdown: { value: 's' } }, { text: { value: 'Hi' } }, { numeric: { value: '11' } }],
      customer_details: { phone: '+14155550123', address: { line1: '123 Market St' } },
    })
    const { shipping } = client.ok(client.get(`/v1/payment_intents/${done.payment_intent}`))
    expect(shipping).toMatchObject({ name: 'Jane Doe', address: { country: 'DE' } })
    expect(() => client.provider.completeCheckout(KEY, payment(client).id, { custom_fields: { x: 'y' } })).toThrow(
      'No such custom field',
    )
  })
  it('lets the customer adjust quantities', () => {
    const client = createTestClient()
    const price = client.price(500, null).id
    const adjustable_quantity = { enabled: true, minimum: 1, maximum: 5 }
    const { id } = payment(client, { line_items: [{ price, quantity: 1, adjustable_quantity }] })
    const { data } = client.ok(client.get(`/v1/checkout/sessions/${id}/line_items`))
    expect(data).toMatchObject([
      { object: 'item', adjustable_quantity, amount_total: 500, quantity: 1, price: { id: price } },
    ])
    const line = data[0].id
    const complete = (quantities: Record<string, number>) => client.provider.completeCheckout(KEY, id, { quantities })
    expect(() => complete({ [line]: 6 })).toThrow('from 1 to 5')
    expect(() => complete({ li_none: 1 })).toThrow('No such line item')
    expect(complete({ [line]: 3 })).toMatchObject({ amount_total: 1500, payment_status: 'paid' })
  })
  it('needs no payment when nothing is due', () => {
    const client = createTestClient()
    const { id } = payment(client, { line_items: [{ price: client.price(0, null).id, quantity: 1 }] })
    expect(client.provider.completeCheckout(KEY, id)).toMatchObject({
      payment_intent: null,
      payment_status: 'no_payment_required',
      status: 'complete',
    })
  })
})

describe('a session in subscription mode', () => {
  it('default', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const session = subscription(client, { subscription_data: { metadata: { plan: 'pro' }, description: 'Pro' } })
    expect(session).toMatchObject({ amount_total: 3000, customer_creation: 'always', subscription: null })
    eventTypes()
    const done = provider.completeCheckout(KEY, session.id, { email: 'joe@example.com' })
    expect(done).toMatchObject({ payment_status: 'paid', payment_intent: null, invoice: expect.stringMatching(/^in_/) })
    const [path, params] = [
      `/v1/subscriptions/${done.subscription}`,
      { expand: ['default_payment_method', 'latest_invoice'] },
    ]
    expect(ok(get(path, params))).toMatchObject({
      status: 'active',
      customer: done.customer,
      description: 'Pro',
      metadata: { plan: 'pro' },
      default_payment_method: { customer: done.customer, card: { last4: '4242' } },
      latest_invoice: { id: done.invoice, status: 'paid', billing_reason: 'subscription_create' },
    })
    expect(eventTypes()).toEqual([
      'customer.created',
      'payment_method.attached',
      'customer.subscription.created',
      'invoice.created',
      'payment_intent.created',
      'invoice.finalized',
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
      'customer.subscription.updated',
      'checkout.session.completed',
    ])
  })
  it('starts with a trial, for which a card is saved or not', () => {
    const client = createTestClient()
    const { ok, get, provider } = client
    const trial = { subscription_data: { trial_period_days: 7 } }
    const session = subscription(client, trial)
    expect(session.amount_total).toBe(0)
    const done = provider.completeCheckout(KEY, session.id)
    expect(done.payment_status).toBe('no_payment_required')
    const { status, default_payment_method } = ok(get(`/v1/subscriptions/${done.subscription}`))
    expect([status, default_payment_method]).toEqual(['trialing', expect.stringMatching(/^pm_/)])
    const free = subscription(client, { ...trial, payment_method_collection: 'if_required' })
    const { subscription: second } = provider.completeCheckout(KEY, free.id)
    expect(ok(get(`/v1/subscriptions/${second}`)).default_payment_method).toBeNull()
    const end = subscription(client, { subscription_data: { trial_end: client.seconds() + 10 * 86_400 } })
    const third = provider.completeCheckout(KEY, end.id, { payment_method: '4000000000000341' })
    expect(ok(get(`/v1/subscriptions/${third.subscription}`)).trial_end).toBe(client.seconds() + 10 * 86_400)
  })
  it('bills one-time lines with the first invoice', () => {
    const client = createTestClient()
    const [monthly, once] = [client.price(3000).id, client.price(500, null).id]
    const line_items = [
      { price: monthly, quantity: 2 },
      { price: once, quantity: 1 },
    ]
    const session = subscription(client, { line_items })
    expect(session.amount_total).toBe(6500)
    const done = client.provider.completeCheckout(KEY, session.id)
    expect(client.ok(client.get(`/v1/invoices/${done.invoice}`))).toMatchObject({ total: 6500, status: 'paid' })
  })
  it('starts nothing when the card is declined, and authenticates where it must', () => {
    const client = createTestClient()
    const { ok, get, provider } = client
    const { id } = subscription(client)
    expect(provider.declineCheckout(KEY, id)).toMatchObject({ status: 'open', subscription: null })
    expect(ok(get('/v1/customers')).data).toEqual([])
    const done = provider.completeCheckout(KEY, id, { payment_method: 'pm_card_threeDSecure2Required' })
    expect(ok(get(`/v1/subscriptions/${done.subscription}`)).status).toBe('active')
  })
})

describe('a session in setup mode', () => {
  it('default', () => {
    const client = createTestClient()
    const { ok, get, provider, eventTypes } = client
    const { id: customer } = client.customer()
    const session = setup(client, { customer, setup_intent_data: { metadata: { a: '1' } } })
    expect(session).toMatchObject({ amount_total: null, payment_status: 'no_payment_required', total_details: null })
    expect(ok(get(`/v1/setup_intents/${session.setup_intent}`))).toMatchObject({ customer, metadata: { a: '1' } })
    expect(client.post(`/v1/setup_intents/${session.setup_intent}/cancel`).status).toBe(400)
    eventTypes()
    const done = provider.completeCheckout(KEY, session.id, { payment_method: 'pm_card_threeDSecure2Required' })
    const [{ data }, intent] = [
      ok(get('/v1/payment_methods', { customer })),
      ok(get(`/v1/setup_intents/${done.setup_intent}`)),
    ]
    expect(intent).toMatchObject({ status: 'succeeded', payment_method: data[0].id })
    expect(eventTypes()).toEqual([
      'customer.updated',
      'setup_intent.requires_action',
      'payment_method.attached',
      'setup_intent.succeeded',
      'checkout.session.completed',
    ])
  })
  it('makes a customer on request, and waits for another card after a decline', () => {
    const client = createTestClient()
    const { ok, get, provider } = client
    const { id, setup_intent } = setup(client, { customer_creation: 'always' })
    provider.declineCheckout(KEY, id)
    expect(ok(get(`/v1/setup_intents/${setup_intent}`)).last_setup_error.code).toBe('card_declined')
    const { customer } = provider.completeCheckout(KEY, id)
    expect(ok(get('/v1/payment_methods', { customer: String(customer) })).data).toHaveLength(1)
  })
})

describe('the end of a session', () => {
  it('is expired by request, and its intents are canceled', () => {
    const client = createTestClient()
    const { ok, post, get, provider, eventTypes } = client
    const session = payment(client)
    provider.declineCheckout(KEY, session.id)
    const expired = ok(post(`/v1/checkout/sessions/${session.id}/expire`))
    expect(expired).toMatchObject({ status: 'expired', url: null })
    expect(ok(get(`/v1/payment_intents/${expired.payment_intent}`)).status).toBe('canceled')
    expect(eventTypes().slice(-2)).toEqual(['payment_intent.canceled', 'checkout.session.expired'])
    expect(post(`/v1/checkout/sessions/${session.id}/expire`).body.error.message).toContain('status of `expired`')
    expect(() => provider.completeCheckout(KEY, session.id)).toThrow('must have the status open')
    const saved = setup(client)
    provider.expireCheckout(KEY, saved.id)
    expect(ok(get(`/v1/setup_intents/${saved.setup_intent}`)).status).toBe('canceled')
    expect(() => provider.expireCheckout(KEY, 'cs_none')).toThrow('No such checkout.session')
  })
  it('comes after a day, or when it says', () => {
    const client = createTestClient()
    const { ok, get, clock, eventTypes } = client
    const [day, hour] = [payment(client), payment(client, { expires_at: client.seconds() + 3600 })]
    const done = payment(client)
    client.provider.completeCheckout(KEY, done.id)
    clock.advance('1 hour')
    const statusOf = ({ id }: { id: string }) => ok(get(`/v1/checkout/sessions/${id}`)).status
    expect([statusOf(day), statusOf(hour)]).toEqual(['open', 'expired'])
    clock.advance('1 day')
    expect([statusOf(day), statusOf(done)]).toEqual(['expired', 'complete'])
    expect(eventTypes().filter((type) => type === 'checkout.session.expired')).toHaveLength(2)
  })
})

describe('sessions', () => {
  it('are embedded with a client secret and no page', () => {
    const client = createTestClient()
    const session = payment(client, {
      ui_mode: 'embedded_page',
      success_url: undefined,
      cancel_url: undefined,
      return_url: 'https://example.com/return',
    })
    expect(session).toMatchObject({
      url: null,
      redirect_on_completion: 'always',
      return_url: 'https://example.com/return',
    })
    expect(session.client_secret).toMatch(new RegExp(`^${session.id}_secret_\\w+$`))
  })
  it('are listed, changed and expanded', () => {
    const client = createTestClient()
    const { ok, get, post } = client
    const [first, second] = [payment(client, { metadata: { a: '1' } }), subscription(client)]
    const done = client.provider.completeCheckout(KEY, first.id, { email: 'x@example.com' })
    const list = (params: Record<string, any>) => ok(get('/v1/checkout/sessions', params)).data.map(({ id }: any) => id)
    expect(list({})).toEqual([second.id, first.id])
    expect(list({ status: 'complete' })).toEqual([first.id])
    expect(list({ payment_intent: done.payment_intent })).toEqual([first.id])
    expect(list({ customer_details: { email: 'x@example.com' } })).toEqual([first.id])
    expect(list({ subscription: 'sub_none' })).toEqual([])
    const shipping_details = { name: 'Jane', address: { line1: 'Main St' } }
    expect(
      ok(
        post(`/v1/checkout/sessions/${second.id}`, {
          metadata: { b: '2' },
          collected_information: { shipping_details },
        }),
      ),
    ).toMatchObject({ metadata: { b: '2' }, collected_information: { shipping_details: { name: 'Jane' } } })
    const expanded = ok(
      get(`/v1/checkout/sessions/${first.id}`, { expand: ['payment_intent', 'line_items.data.price.product'] }),
    )
    expect(expanded).toMatchObject({
      payment_intent: { status: 'succeeded' },
      line_items: { data: [{ price: { product: { name: 'T-shirt' } } }] },
    })
    expect(get('/v1/checkout/sessions/cs_x').body.error.message).toBe("No such checkout.session: 'cs_x'")
  })
  it.each([
    ['no line items', { line_items: undefined }, 'Missing required param: line_items'],
    ['no success_url', { success_url: undefined }, 'Missing required param: success_url'],
    ['an invalid address', { success_url: 'example.com' }, 'Not a valid URL'],
    [
      'return_url of a hosted page',
      { return_url: 'https://example.com' },
      'can not be used with `ui_mode: hosted_page`',
    ],
    [
      'parameters of another mode',
      { subscription_data: { trial_period_days: 1 } },
      'You can not pass `subscription_data`',
    ],
    ['a currency is needed for a setup', { mode: 'setup', line_items: undefined }, 'Missing required param: currency'],
    ['customer and customer_email', { customer: 'cus_x', customer_email: 'a@b.c' }, 'customer, customer_email'],
    ['customer_update alone', { customer_update: { name: 'auto' } }, 'only be used with `customer`'],
    ['an invalid e-mail address', { customer_email: 'nobody' }, 'Invalid email address'],
    ['an early expiry', { expires_at: 1 }, 'at least 30 minutes'],
    ['a late expiry', { expires_at: 2_000_000_000 }, 'less than 24 hours'],
    ['an unknown customer', { customer: 'cus_x' }, "No such customer: 'cus_x'"],
    ['tax', { automatic_tax: { enabled: true } }, 'does not emulate automatic tax'],
  ])('are refused with %s', (_, params, message) => {
    const client = createTestClient()
    const base = {
      mode: 'payment',
      line_items: [{ price: client.price(500, null).id, quantity: 1 }],
      ...URLS,
    }
    expect(client.post('/v1/checkout/sessions', { ...base, ...(params as object) }).body.error.message).toContain(
      message,
    )
  })
  it('are refused with lines that do not fit', () => {
    const client = createTestClient()
    const { id } = client.price(3000)
    const once = client.price(10, null).id
    const yen = client.price(3000, { interval: 'month' }, { currency: 'jpy' }).id
    const yearly = client.price(3000, { interval: 'year' }).id
    const message = (mode: string, ...line_items: any[]) =>
      client.post('/v1/checkout/sessions', { mode, line_items, ...URLS }).body.error.message
    expect(message('payment', { price: id, quantity: 1 })).toContain('passed a recurring price')
    expect(message('subscription', { price: once, quantity: 1 })).toContain('at least one recurring price')
    expect(message('subscription', { price: id, quantity: 1 }, { price: yen, quantity: 1 })).toContain('same currency')
    expect(message('subscription', { price: id, quantity: 1 }, { price: yearly, quantity: 1 })).toContain(
      'billing intervals',
    )
    expect(message('payment', { price: once, quantity: 1 })).toContain('at least $0.50')
    expect(message('payment', { price: once })).toContain('line_items[0][quantity]')
    expect(message('payment', { price: once, quantity: 0 })).toContain('greater than or equal to 1')
    expect(message('payment', { quantity: 1 })).toContain('line_items[0][price]')
    expect(message('payment', { price: once, price_data: { currency: 'usd' }, quantity: 1 })).toContain(
      'only specify one',
    )
    client.post(`/v1/prices/${once}`, { active: false })
    expect(message('payment', { price: once, quantity: 9 })).toContain('inactive')
    for (const [data, problem] of [
      [{ trial_period_days: 1, trial_end: 9 }, 'only specify one'],
      [{ trial_period_days: 0 }, 'minimum number'],
      [{ trial_end: client.seconds() }, 'at least 2 days'],
    ] as const) {
      const params = {
        mode: 'subscription',
        line_items: [{ price: id, quantity: 1 }],
        subscription_data: data,
        ...URLS,
      }
      expect(client.post('/v1/checkout/sessions', params).body.error.message).toContain(problem)
    }
  })
})

describe('a session that a bank account pays', () => {
  it('is complete at once and paid days later', () => {
    const client = createTestClient()
    const { ok, get, provider, clock, eventTypes } = client
    const { id } = payment(client)
    eventTypes()
    const done = provider.completeCheckout(KEY, id, { payment_method: 'pm_usBankAccount_success' })
    expect(done).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    const read = () =>
      ok(get(`/v1/payment_intents/${done.payment_intent}`, { expand: ['latest_charge', 'payment_method'] }))
    expect(read()).toMatchObject({
      status: 'processing',
      payment_method: { type: 'us_bank_account', us_bank_account: { last4: '6789' } },
      payment_method_types: ['card', 'us_bank_account'],
      latest_charge: { status: 'pending', paid: false, payment_method_details: { type: 'us_bank_account' } },
    })
    clock.advance('4 days')
    expect(read()).toMatchObject({ status: 'succeeded', amount_received: 4000, latest_charge: { status: 'succeeded' } })
    expect(ok(get(`/v1/checkout/sessions/${id}`)).payment_status).toBe('paid')
    expect(ok(get('/v1/balance')).pending).toMatchObject([{ amount: 4000 }])
    expect(eventTypes()).toEqual([
      'payment_intent.created',
      'charge.pending',
      'payment_intent.processing',
      'checkout.session.completed',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
    ])
  })
  it('stays unpaid when the bank returns the debit', () => {
    const client = createTestClient()
    const { ok, get, provider, clock, eventTypes } = client
    const { id } = payment(client)
    const { payment_intent } = provider.completeCheckout(KEY, id, { payment_method: 'pm_usBankAccount_accountClosed' })
    clock.advance('1 week')
    const intent = ok(get(`/v1/payment_intents/${payment_intent}`))
    expect(intent).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'account_closed' } })
    expect(ok(get(`/v1/charges/${intent.latest_charge}`))).toMatchObject({
      status: 'failed',
      outcome: { reason: 'account_closed' },
    })
    expect(ok(get(`/v1/checkout/sessions/${id}`))).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    expect(eventTypes().slice(-3)).toEqual([
      'charge.failed',
      'payment_intent.payment_failed',
      'checkout.session.async_payment_failed',
    ])
  })
  it('is refused where bank accounts are not emulated', () => {
    const client = createTestClient()
    const pay = ({ id }: { id: string }) =>
      client.provider.completeCheckout(KEY, id, { payment_method: 'pm_usBankAccount_success' })
    expect(() => pay(setup(client))).toThrow('bank accounts in setup mode')
    expect(() => pay(payment(client, { invoice_creation: { enabled: true } }))).toThrow('invoice_creation')
    const saved = { payment_intent_data: { setup_future_usage: 'off_session' } }
    expect(() => pay(payment(client, saved))).toThrow('saving bank accounts')
    const euros = { line_items: [{ price: client.price(900, null, { currency: 'eur' }).id, quantity: 1 }] }
    expect(() => pay(payment(client, euros))).toThrow('in usd only')
  })
})
