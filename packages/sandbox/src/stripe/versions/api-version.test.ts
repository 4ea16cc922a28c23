import { describe, expect, it } from 'vitest'
import { createTestClient, type Input } from '../testing.js'
import { apiVersion } from './api-version.js'
import documented from './fixtures/documented-keys.json' with { type: 'json' }

type Params = Readonly<Record<string, Input>>

/** A client whose requests all name a version. */
function clientOf(version: string) {
  const client = createTestClient()
  const headers = { 'stripe-version': version }
  const get = (path: string, params: Params = {}) => client.get(path, params, headers)
  const post = (path: string, params: Params = {}) => client.post(path, params, headers)
  const subscribe = (card = 'pm_card_visa', params: Params = {}) => {
    const customer = client.customerWith(card)
    const items = [{ price: client.price().id }]
    return client.ok(post('/v1/subscriptions', { customer: customer.id, items, ...params }))
  }
  return { ...client, get, post, subscribe }
}

const payment = { amount: 5000, currency: 'usd' }

describe('what older versions send', () => {
  it.each(Object.entries(documented))('has in %s all keys that its declarations promise', (version, keys) => {
    const { ok, get, post, subscribe } = clientOf(version)
    const subscription = subscribe()
    const { customer } = subscription
    const [item] = subscription.items.data
    const invoice = ok(get(`/v1/invoices/${subscription.latest_invoice}`))
    const sent: Record<keyof typeof keys, object> = {
      charge: ok(get('/v1/charges')).data[0],
      invoice,
      invoiceitem: ok(post('/v1/invoiceitems', { customer, amount: 500, currency: 'usd' })),
      line_item: invoice.lines.data[0],
      payment_intent: ok(get('/v1/payment_intents')).data[0],
      plan: item.plan,
      price: item.price,
      product: ok(get(`/v1/products/${item.price.product}`)),
      subscription,
      subscription_item: item,
    }
    for (const [kind, names] of Object.entries(keys)) {
      expect(Object.keys(sent[kind as keyof typeof keys]), kind).toEqual(expect.arrayContaining(names))
    }
  })

  it('shows the payment and the source of an invoice before basil', () => {
    const { ok, get, subscribe } = clientOf('2025-02-24.acacia')
    const { id, latest_invoice, current_period_start, current_period_end, items } = subscribe()
    expect(current_period_end - current_period_start).toBe(31 * 86_400)
    expect(items.data[0]).not.toHaveProperty('current_period_end')
    const path = `/v1/invoices/${latest_invoice}`
    const { payment_intent, charge, ...invoice } = ok(get(path))
    expect(invoice).toMatchObject({ paid: true, subscription: id, subscription_details: { metadata: {} } })
    expect(invoice).not.toHaveProperty('parent')
    expect(ok(get(`/v1/payment_intents/${payment_intent}`))).toMatchObject({
      invoice: latest_invoice,
      latest_charge: charge,
    })
    const [line] = invoice.lines.data
    expect(line).toMatchObject({ type: 'subscription', proration: false, plan: { object: 'plan' } })
    expect(line.price).toMatchObject({ object: 'price', recurring: { aggregate_usage: null } })
    expect(line).not.toHaveProperty('pricing')
    const expand = ['payment_intent.invoice', 'charge.invoice', 'subscription.latest_invoice.payment_intent']
    expect(ok(get(path, { expand }))).toMatchObject({
      payment_intent: { id: payment_intent, invoice: { id: latest_invoice, paid: true } },
      charge: { id: charge, invoice: { payment_intent } },
      subscription: { current_period_end, latest_invoice: { payment_intent: { id: payment_intent } } },
    })
  })
  it('shows taxes as amounts before basil', () => {
    const { present } = apiVersion('2024-06-20')
    const tax = (amount: number, tax_behavior: string) => ({
      amount,
      tax_behavior,
      tax_rate_details: { tax_rate: 'txr_1' },
      taxability_reason: 'standard_rated',
      taxable_amount: 1000,
      type: 'tax_rate_details',
    })
    const taxes = [tax(190, 'inclusive'), tax(50, 'exclusive')]
    const amounts = [
      { amount: 190, inclusive: true, tax_rate: 'txr_1', taxability_reason: 'standard_rated', taxable_amount: 1000 },
      { amount: 50, inclusive: false, tax_rate: 'txr_1', taxability_reason: 'standard_rated', taxable_amount: 1000 },
    ]
    const account = createTestClient().account()
    const line = { object: 'line_item', amount: 1190, taxes }
    const shown = present(account, { object: 'invoice', total_taxes: taxes, lines: { object: 'list', data: [line] } })
    expect(shown).toMatchObject({
      tax: 240,
      total_tax_amounts: amounts,
      lines: { data: [{ amount_excluding_tax: 1000, tax_amounts: amounts }] },
    })
    expect(present(account, { object: 'invoice', total_taxes: [] })).toMatchObject({ tax: null, total_tax_amounts: [] })
  })
  it('is as it was from basil on', () => {
    const { ok, get, subscribe } = clientOf('2025-03-31.basil')
    const { id, latest_invoice, items, ...subscription } = subscribe()
    expect(subscription).not.toHaveProperty('current_period_end')
    expect(items.data[0]).toHaveProperty('current_period_end')
    const path = `/v1/invoices/${latest_invoice}`
    const invoice = ok(get(path))
    expect(invoice).toMatchObject({ parent: { subscription_details: { subscription: id } } })
    expect(invoice).not.toHaveProperty('payment_intent')
    expect(get(path, { expand: ['payment_intent'] }).status).toBe(400)
  })
  it('lists the charges of a payment intent before 2022-11-15', () => {
    const confirmed = { ...payment, confirm: true, payment_method: 'pm_card_visa', expand: ['charges.data.customer'] }
    const older = clientOf('2022-08-01')
    const { charges, latest_charge } = older.ok(older.post('/v1/payment_intents', confirmed))
    expect(charges).toMatchObject({ data: [{ id: latest_charge, refunds: { object: 'list', data: [] } }] })
    const newer = clientOf('2022-11-15')
    expect(newer.post('/v1/payment_intents', confirmed).status).toBe(400)
  })
  it('shows the first discount, its coupon and tax rates in full, as before basil and clover', () => {
    const { ok, post, customerWith, price } = clientOf('2024-06-20')
    const coupon = ok(post('/v1/coupons', { percent_off: 50, duration: 'forever' })).id
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const subscription = ok(
      post('/v1/subscriptions', {
        customer: customerWith('pm_card_visa').id,
        items: [{ price: price(3000).id }],
        coupon,
        default_tax_rates: [rate],
        expand: ['latest_invoice', 'discount.coupon.applies_to', 'discounts'],
      }),
    )
    const discount = { object: 'discount', coupon: { id: coupon, object: 'coupon', percent_off: 50 } }
    expect(subscription).toMatchObject({
      discount,
      discounts: [discount],
      latest_invoice: { discount, total: 1800, lines: { data: [{ tax_rates: [{ id: rate, percentage: 20 }] }] } },
    })
    expect(subscription.discount).not.toHaveProperty('source')
    const code = ok(post('/v1/promotion_codes', { coupon, code: 'SPRING' }))
    expect(code).toMatchObject({ code: 'SPRING', coupon: { id: coupon, object: 'coupon' } })
    expect(code).not.toHaveProperty('promotion')
  })
  it('leaves metadata and deleted objects alone', () => {
    const client = clientOf('2022-08-01')
    const metadata = { object: 'charge' }
    const { id, ...created } = client.ok(client.post('/v1/products', { name: 'Pro', metadata }))
    expect(created.metadata).toEqual(metadata)
    expect(client.ok(client.remove(`/v1/products/${id}`, {}, { 'stripe-version': '2022-08-01' }))).toEqual({
      id,
      object: 'product',
      deleted: true,
    })
  })
  it('includes the objects of errors', () => {
    const { body } = clientOf('2024-06-20').post('/v1/payment_intents', {
      ...payment,
      confirm: true,
      payment_method: 'pm_card_chargeDeclined',
      payment_method_types: ['card'],
    })
    expect(body.error.payment_intent).toMatchObject({ invoice: null, payment_method_types: ['card'] })
  })
})

describe('what older versions accept', () => {
  it('takes payment_method_types before endive', () => {
    const params = { ...payment, payment_method_types: ['card'], confirm: true, payment_method: 'pm_card_visa' }
    const older = clientOf('2026-08-26.dahlia')
    const intent = older.ok(older.post('/v1/payment_intents', params))
    expect(intent).toMatchObject({
      status: 'succeeded',
      automatic_payment_methods: null,
      payment_method_types: ['card'],
    })
    expect(intent).not.toHaveProperty('allowed_payment_method_types')
    expect(clientOf('2026-09-30.endive').post('/v1/payment_intents', params)).toMatchObject({
      status: 400,
      body: { error: { code: 'payment_method_types_no_longer_supported', param: 'payment_method_types' } },
    })
  })
  it('takes payment_method_types of setup intents, too', () => {
    const params = { payment_method_types: ['card'], confirm: true, payment_method: 'pm_card_visa' }
    const { ok, post } = clientOf('2024-06-20')
    expect(ok(post('/v1/setup_intents', params))).toMatchObject({ status: 'succeeded', payment_method_types: ['card'] })
    const since = clientOf('2026-09-30.endive').post('/v1/setup_intents', params)
    expect(since.body.error.code).toBe('payment_method_types_no_longer_supported')
  })
  it('needs no return_url before 2023-08-16', () => {
    const params = { ...payment, confirm: true, payment_method: 'pm_card_visa' }
    expect(clientOf('2022-11-15').post('/v1/payment_intents', params).body).toMatchObject({
      status: 'succeeded',
      automatic_payment_methods: null,
      capture_method: 'automatic',
    })
    const newer = clientOf('2023-08-16')
    expect(newer.post('/v1/payment_intents', params).body.error.message).toContain('return_url')
    expect(newer.post('/v1/payment_intents', payment).body).toMatchObject({
      automatic_payment_methods: { enabled: true },
      capture_method: 'automatic',
    })
    expect(clientOf('2024-04-10').post('/v1/payment_intents', payment).body.capture_method).toBe('automatic_async')
  })
  it('takes the price of an invoice item as it was before basil', () => {
    const { ok, post, customer, price } = clientOf('2024-06-20')
    const { id } = customer()
    const once = price(250, null).id
    const item = ok(post('/v1/invoiceitems', { customer: id, price: once, quantity: 3 }))
    expect(item).toMatchObject({ amount: 750, price: { id: once }, plan: null, unit_amount: 250, subscription: null })
    expect(
      ok(post('/v1/invoiceitems', { customer: id, unit_amount: 120, quantity: 2, currency: 'usd' })),
    ).toMatchObject({ amount: 240, unit_amount: 120, unit_amount_decimal: '120' })
  })
  it('names features and rendering options as before 2024-04-10', () => {
    const { ok, post, customer } = clientOf('2023-10-16')
    const features = [{ name: 'Fast' }]
    const product = ok(post('/v1/products', { name: 'Pro', features }))
    expect(product).toMatchObject({ features })
    expect(product).not.toHaveProperty('marketing_features')
    const rendering = { amount_tax_display: 'exclude_tax' }
    const draft = ok(post('/v1/invoices', { customer: customer().id, rendering_options: rendering }))
    expect(draft).toMatchObject({ rendering_options: rendering })
    expect(draft).not.toHaveProperty('rendering')
  })
  it('includes pending items in an invoice before 2022-08-01', () => {
    const total = (version: string) => {
      const { ok, post, customer } = clientOf(version)
      const { id } = customer()
      ok(post('/v1/invoiceitems', { customer: id, amount: 500, currency: 'usd' }))
      return ok(post('/v1/invoices', { customer: id })).total
    }
    expect(total('2020-08-27')).toBe(500)
    expect(total('2022-08-01')).toBe(0)
  })
  it('creates subscriptions in the classic mode before clover', () => {
    const modeOf = (version: string, params = {}) =>
      clientOf(version).subscribe('pm_card_visa', params).billing_mode.type
    expect(modeOf('2025-08-27.basil')).toBe('classic')
    expect(modeOf('2025-08-27.basil', { billing_mode: { type: 'flexible' } })).toBe('flexible')
    expect(modeOf('2025-09-30.clover')).toBe('flexible')
  })
  it.each([
    ['/v1/customers', { coupon: 'SUMMER' }, 'coupon'],
    ['/v1/products', { name: 'Pro', caption: 'x' }, 'caption'],
    ['/v1/prices', { currency: 'usd', recurring: { interval: 'month', aggregate_usage: 'sum' } }, 'aggregate_usage'],
  ])('says of POST %s with %j that %s is not emulated', (path, params, name) => {
    const { body } = clientOf('2022-11-15').post(path, params)
    expect(body.error).toMatchObject({
      code: 'sandbox_not_emulated',
      message: `The sandbox does not emulate the parameter ${name}, which newer API versions do not have.`,
    })
    expect(clientOf('2026-10-28.endive').post(path, params).body.error.code).toBe('parameter_unknown')
  })
  it.each([
    [{ coupon: 'SUMMER' }, { 0: { coupon: 'SUMMER' } }],
    [{ promotion_code: 'promo_1' }, { 0: { promotion_code: 'promo_1' } }],
    [{ coupon: '' }, ''],
  ])('reads %j of a subscription as discounts', (form, discounts) => {
    const { request } = apiVersion('2024-06-20')
    expect(request({ name: 'POST /v1/subscriptions/{id}' }, form)).toEqual({ discounts })
  })
  it('renames what checkout and promotion codes are given', () => {
    const { request, present } = apiVersion('2025-03-31.basil')
    const session = { ui_mode: 'embedded', payment_method_types: { 0: 'card' } }
    expect(request({ name: 'POST /v1/checkout/sessions' }, session)).toEqual({
      ui_mode: 'embedded_page',
      allowed_payment_method_types: { 0: 'card' },
    })
    expect(request({ name: 'POST /v1/promotion_codes' }, { coupon: 'SUMMER' })).toEqual({
      promotion: { coupon: 'SUMMER', type: 'coupon' },
    })
    const sent = { object: 'checkout.session', allowed_payment_method_types: null, ui_mode: 'hosted_page' }
    const account = createTestClient().account()
    expect(present(account, { ...sent, payment_method_types: ['card'] })).toEqual({
      object: 'checkout.session',
      payment_method_types: ['card'],
      ui_mode: 'hosted',
    })
  })
})

describe('the version of an account', () => {
  it('is that of its first request', () => {
    const { get, post, events, account } = createTestClient()
    expect(account().apiVersion).toBeUndefined()
    const first = post('/v1/customers', {}, { 'stripe-version': '2024-06-20' })
    expect(first.headers['stripe-version']).toBe('2024-06-20')
    const second = post('/v1/customers', {}, { 'stripe-version': '2025-03-31.basil' })
    expect(second.headers['stripe-version']).toBe('2025-03-31.basil')
    expect(get('/v1/customers').headers['stripe-version']).toBe('2024-06-20')
    expect(events.map(({ api_version }) => api_version)).toEqual(['2024-06-20', '2024-06-20'])
  })
  it('is the version of its events, with what they changed', () => {
    const { subscribe, events, clock, get, ok } = clientOf('2024-06-20')
    get('/v1/customers')
    const { id, current_period_end } = subscribe()
    clock.advance('1 month')
    clock.advance('1 hour')
    const renewal = events.findLast(
      ({ type, data }) => type === 'customer.subscription.updated' && 'current_period_end' in data.previous_attributes,
    )
    expect(renewal).toMatchObject({
      api_version: '2024-06-20',
      data: { object: { id, discount: null }, previous_attributes: { current_period_end } },
    })
    expect(renewal.data.object.current_period_end).toBeGreaterThan(current_period_end)
    expect(ok(get(`/v1/events/${renewal.id}`))).toEqual(renewal)
    const paid = events.findLast(({ type }) => type === 'invoice.paid')
    expect(paid.data.object).toMatchObject({ paid: true, subscription: id, payment_intent: expect.any(String) })
  })
  it('may be followed by betas', () => {
    const { get } = clientOf('2020-08-27; konbini_beta=v1')
    expect(get('/v1/customers').headers['stripe-version']).toBe('2020-08-27; konbini_beta=v1')
  })
  it('is kept when the state is saved', () => {
    const { provider, account, get } = createTestClient()
    get('/v1/customers', {}, { 'stripe-version': '2024-06-20' })
    const saved = JSON.parse(JSON.stringify(provider.save()))
    provider.clear()
    provider.restore(saved)
    expect(account().apiVersion).toBe('2024-06-20')
  })
  it('is not decided by a request with an invalid or too old one', () => {
    const { get, account } = createTestClient()
    expect(get('/v1/customers', {}, { 'stripe-version': 'latest' }).status).toBe(400)
    expect(get('/v1/customers', {}, { 'stripe-version': '2019-12-03' }).body.error).toMatchObject({
      code: 'sandbox_not_emulated',
      message: 'The sandbox does not emulate the API version 2019-12-03; the oldest is 2020-08-27.',
    })
    expect(account().apiVersion).toBeUndefined()
  })
})
