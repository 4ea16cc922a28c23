import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

function start() {
  const client = createTestClient('2026-06-01T00:00:00Z')
  const customer = client.customerWith('pm_card_visa')
  const price = client.price(3000)
  const subscription = client.ok(
    client.post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }] }),
  )
  const ask = (params: Record<string, any>) => client.post('/v1/invoices/create_preview', params)
  const preview = (params: Record<string, any>) => client.ok(ask(params))
  const upcoming = (params: Record<string, any>, version = '2024-06-20', path = '') =>
    client.get(`/v1/invoices/upcoming${path}`, params, { 'stripe-version': version })
  return { client, customer, price, subscription, item: subscription.items.data[0], ask, preview, upcoming }
}

describe('POST /v1/invoices/create_preview', () => {
  it('default', () => {
    const { client, customer, subscription, preview } = start()
    client.eventTypes()
    const before = JSON.stringify(client.provider.save())
    const invoice = preview({ subscription: subscription.id })
    expect(invoice).toMatchObject({
      object: 'invoice',
      id: expect.stringMatching(/^upcoming_in_/),
      amount_due: 3000,
      billing_reason: 'upcoming',
      customer: customer.id,
      lines: {
        data: [{ amount: 3000, period: { start: Date.UTC(2026, 6, 1) / 1000, end: Date.UTC(2026, 7, 1) / 1000 } }],
      },
      next_payment_attempt: Date.UTC(2026, 6, 1, 1) / 1000,
      number: null,
      parent: { subscription_details: { subscription: subscription.id } },
      period_end: Date.UTC(2026, 6, 1) / 1000,
      period_start: Date.UTC(2026, 5, 1) / 1000,
      status: 'draft',
    })
    expect(preview({ customer: customer.id })).toMatchObject({ amount_due: 3000, customer: customer.id })
    expect(JSON.stringify(client.provider.save())).toBe(before)
    expect(client.eventTypes()).toEqual([])
  })
  it('shows what the renewal will bill', () => {
    const { client, customer, subscription, preview } = start()
    client.post(`/v1/customers/${customer.id}`, { balance: -500 })
    client.post('/v1/invoiceitems', { customer: customer.id, amount: 700, currency: 'usd' })
    const invoice = preview({ subscription: subscription.id })
    expect(invoice).toMatchObject({ amount_due: 3200, starting_balance: -500, ending_balance: 0, total: 3700 })
    client.clock.advance('1 month')
    client.clock.advance('1 hour')
    const [renewal] = client.ok(client.get('/v1/invoices')).data
    expect([renewal.total, renewal.amount_due]).toEqual([invoice.total, invoice.amount_due])
  })
  it('takes off the discounts of the subscription and adds its taxes, as the renewal will', () => {
    const { client, subscription, item, preview } = start()
    const { ok, post, get, clock } = client
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const [half, tenth] = [50, 10].map(
      (percent_off) => ok(post('/v1/coupons', { percent_off, duration: 'forever' })).id,
    )
    post(`/v1/subscriptions/${subscription.id}`, { default_tax_rates: [rate], discounts: [{ coupon: half }] })
    post(`/v1/subscription_items/${item.id}`, { discounts: [{ coupon: tenth }] })
    const invoice = preview({ subscription: subscription.id })
    // 3000 − 300 − 1350 + 270
    expect(invoice).toMatchObject({ subtotal: 2700, total: 1620, amount_due: 1620, total_taxes: [{ amount: 270 }] })
    clock.advance('1 month')
    const [renewal] = ok(get('/v1/invoices')).data
    expect([renewal.subtotal, renewal.total]).toEqual([invoice.subtotal, invoice.total])
  })
  it('leaves out a discount that has ended when the renewal is billed', () => {
    const { client, subscription, item, preview } = start()
    const coupon = client.ok(
      client.post('/v1/coupons', { percent_off: 50, duration: 'repeating', duration_in_months: 1 }),
    ).id
    client.post(`/v1/subscriptions/${subscription.id}`, { discounts: [{ coupon }] })
    client.post(`/v1/subscription_items/${item.id}`, { discounts: [{ coupon }] })
    expect(preview({ subscription: subscription.id })).toMatchObject({ total: 3000, discounts: [] })
  })
  it('redeems discounts and adds taxes on request, without a trace', () => {
    const { client, customer, price, subscription, preview, ask } = start()
    const { ok, post, get } = client
    const rate = ok(post('/v1/tax_rates', { display_name: 'VAT', percentage: 20, inclusive: false })).id
    const coupon = ok(post('/v1/coupons', { percent_off: 50 })).id
    const discounts = [{ coupon }]
    expect(preview({ subscription: subscription.id, discounts })).toMatchObject({ subtotal: 3000, total: 1500 })
    expect(
      preview({ customer: customer.id, invoice_items: [{ amount: 100, discounts, tax_rates: [rate] }] }).total,
    ).toBe(3060)
    const items = [{ price: price.id, discounts }]
    const details = { items, default_tax_rates: [rate] }
    expect(preview({ customer: customer.id, subscription_details: details }).total).toBe(1800)
    expect(preview({ customer: customer.id, subscription_details: details, discounts }).total).toBe(900)
    post(`/v1/subscriptions/${subscription.id}`, { discounts })
    expect(preview({ subscription: subscription.id }).total).toBe(1500)
    expect(preview({ subscription: subscription.id, discounts: '' }).total).toBe(3000)
    expect(ok(get(`/v1/coupons/${coupon}`)).times_redeemed).toBe(1)
    expect(ask({ subscription: subscription.id, discounts: [{ coupon: 'none' }] })).toMatchObject({
      status: 400,
      body: { error: { code: 'resource_missing', param: 'discounts[0][coupon]' } },
    })
  })
  it('prorates a change, which is not made', () => {
    const { client, subscription, item, preview } = start()
    const better = client.price(6000)
    client.clock.advance('15 days')
    const items = [{ id: item.id, price: better.id }]
    const invoice = preview({ subscription: subscription.id, subscription_details: { items } })
    expect(invoice.lines.data.map(({ amount }: any) => amount)).toEqual([-1500, 3000, 6000])
    expect(invoice.total).toBe(7500)
    const recurring = preview({
      subscription: subscription.id,
      subscription_details: { items },
      preview_mode: 'recurring',
    })
    expect(recurring.total).toBe(6000)
    const none = { items, proration_behavior: 'none' }
    expect(preview({ subscription: subscription.id, subscription_details: none }).total).toBe(6000)
    const now = { items, proration_behavior: 'always_invoice', proration_date: client.seconds() }
    const immediate = preview({ subscription: subscription.id, subscription_details: now })
    expect(immediate).toMatchObject({ status: 'draft', number: null, amount_due: 1500, amount_paid: 0, total: 1500 })
    const anchored = { billing_cycle_anchor: { type: 'now' } }
    expect(preview({ subscription: subscription.id, subscription_details: anchored }).total).toBe(1500)
    expect(client.ok(client.get(`/v1/subscriptions/${subscription.id}`)).items.data[0].price.unit_amount).toBe(3000)
    expect(client.ok(client.get('/v1/invoiceitems')).data).toEqual([])
    expect(client.ok(client.get('/v1/charges')).data).toHaveLength(1)
  })
  it('credits what a cancellation leaves unused', () => {
    const { client, subscription, preview, ask } = start()
    client.clock.advance('15 days')
    const canceled = { subscription: subscription.id, subscription_details: { cancel_now: true } }
    expect(preview(canceled)).toMatchObject({ total: -1500, amount_due: 0, ending_balance: -1500 })
    const free = { cancel_now: true, proration_behavior: 'none' }
    expect(ask({ ...canceled, subscription_details: free }).body.error.code).toBe('invoice_upcoming_none')
    const later = { cancel_at_period_end: true }
    expect(ask({ ...canceled, subscription_details: later }).body.error).toMatchObject({
      code: 'invoice_upcoming_none',
      message: expect.stringContaining('No upcoming invoices for customer'),
    })
  })
  it('shows a new subscription, also for nobody in particular', () => {
    const { client, price, customer, preview } = start()
    const items = [{ price: price.id, quantity: 3 }]
    expect(preview({ customer: customer.id, subscription_details: { items } })).toMatchObject({ total: 9000 })
    expect(preview({ subscription_details: { items, trial_end: client.seconds() + 86_400 } }).total).toBe(0)
    expect(client.ok(client.get('/v1/customers')).data).toHaveLength(1)
  })
  it('adds items that are described', () => {
    const { client, subscription, preview, ask } = start()
    const once = client.price(250, null)
    const product = client.ok(client.post('/v1/products', { name: 'Setup' })).id
    const invoice_items = [
      { amount: 100, currency: 'usd', description: 'Fee' },
      { price: once.id, quantity: 2 },
      { price_data: { currency: 'usd', product, unit_amount: 50 } },
    ]
    expect(preview({ subscription: subscription.id, invoice_items }).total).toBe(3650)
    const customer = client.customer().id
    expect(preview({ customer, invoice_items })).toMatchObject({ total: 650, currency: 'usd' })
    expect(ask({ customer }).status).toBe(404)
  })
  it('refuses what it cannot preview', () => {
    const { client, subscription, ask } = start()
    const other = client.customer().id
    expect(ask({}).body.error.param).toBe('customer')
    expect(ask({ subscription: 'sub_x' }).body.error.param).toBe('subscription')
    expect(ask({ subscription: subscription.id, customer: other }).body.error.code).toBe('resource_missing')
    expect(ask({ subscription: subscription.id, automatic_tax: { enabled: true } }).body.error.code).toBe(
      'sandbox_not_emulated',
    )
  })
})

describe('GET /v1/invoices/upcoming', () => {
  it('default', () => {
    const { client, subscription, item, customer, upcoming } = start()
    const better = client.price(6000)
    const params = {
      customer: customer.id,
      subscription: subscription.id,
      subscription_items: [{ id: item.id, price: better.id }],
    }
    const invoice = client.ok(upcoming(params))
    expect(invoice).toMatchObject({ object: 'invoice', status: 'draft' })
    expect(invoice).not.toHaveProperty('id')
    const { data } = client.ok(upcoming({ ...params, limit: 1 }, '2022-11-15', '/lines'))
    expect(data).toHaveLength(1)
    expect(client.ok(upcoming({ ...params, subscription_prorate: false })).total).toBe(6000)
    expect(client.ok(upcoming({ ...params, subscription_prorate: true })).total).toBe(invoice.total)
  })
  it('takes a coupon as a parameter of its own', () => {
    const { client, subscription, upcoming } = start()
    const coupon = client.ok(client.post('/v1/coupons', { percent_off: 50 })).id
    const params = { subscription: subscription.id }
    expect(client.ok(upcoming({ ...params, coupon })).total).toBe(1500)
    expect(client.ok(upcoming({ ...params, discounts: [{ coupon }] })).total).toBe(1500)
    expect(client.ok(upcoming({ ...params, coupon }, '2022-11-15', '/lines')).data[0].discount_amounts).toMatchObject([
      { amount: 1500 },
    ])
    expect(upcoming({ ...params, coupon: 'none' }).body.error.message).toBe("No such coupon: 'none'")
  })
  it('is gone since 2025-03-31', () => {
    const { customer, upcoming } = start()
    expect(upcoming({ customer: customer.id }, '2025-03-31.basil').body.error.message).toBe(
      "No such invoice: 'upcoming'",
    )
  })
})
