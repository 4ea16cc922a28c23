import { describe, expect, it } from 'vitest'
import { createTestClient } from '../testing.js'

function subscribed() {
  const client = createTestClient()
  const customer = client.customerWith('pm_card_visa')
  const price = client.price()
  const params = { customer: customer.id, items: [{ price: price.id }] }
  const subscription = client.ok(client.post('/v1/subscriptions', params))
  return { ...client, customerId: customer.id, priceId: price.id, subscription }
}

describe('expand', () => {
  it('default', () => {
    const { ok, get, subscription, customerId } = subscribed()
    const path = `/v1/subscriptions/${subscription.id}`
    expect(ok(get(path)).customer).toBe(customerId)
    const expanded = ok(get(path, { expand: ['customer', 'latest_invoice.payments'] }))
    expect(expanded.customer).toMatchObject({ id: customerId, object: 'customer' })
    expect(expanded.latest_invoice.payments.data[0]).toMatchObject({ object: 'invoice_payment', status: 'paid' })
  })
  it('works through sub-objects, lists and fields that appear only when expanded', () => {
    const { ok, get, subscription, priceId, customerId } = subscribed()
    const invoice = ok(
      get(`/v1/invoices/${subscription.latest_invoice}`, {
        expand: [
          'parent.subscription_details.subscription',
          'lines.data.subscription',
          'confirmation_secret',
          'customer.invoice_settings.default_payment_method',
        ],
      }),
    )
    expect(invoice.parent.subscription_details.subscription.id).toBe(subscription.id)
    expect(invoice.confirmation_secret).toMatchObject({ type: 'payment_intent' })
    expect(invoice.customer.invoice_settings.default_payment_method.card.last4).toBe('4242')
    const item = ok(get(`/v1/subscriptions/${subscription.id}`, { expand: ['items.data.price.product'] })).items.data[0]
    expect(item.price).toMatchObject({ id: priceId, product: { object: 'product', name: 'Pro' } })
    const customer = ok(get(`/v1/customers/${customerId}`, { expand: ['subscriptions', 'tax', 'sources'] }))
    expect(customer.subscriptions).toMatchObject({ object: 'list', total_count: 1, data: [{ id: subscription.id }] })
    expect(customer.tax.automatic_tax).toBe('unrecognized_location')
    expect(ok(get(`/v1/customers/${customerId}`))).not.toHaveProperty('subscriptions')
  })
  it('expands every object of a list under data', () => {
    const { ok, get, customerId } = subscribed()
    const [invoice] = ok(get('/v1/invoices', { expand: ['data.customer'] })).data
    expect(invoice.customer.id).toBe(customerId)
  })
  it('expands the answer of a write', () => {
    const { ok, post, customerId } = subscribed()
    expect(ok(post('/v1/invoices', { customer: customerId, expand: ['customer'] })).customer.id).toBe(customerId)
  })
  it('follows charge, balance transaction and refunds', () => {
    const { ok, get, post, intent } = createTestClient()
    const { id } = intent({ confirm: true, payment_method: 'pm_card_visa' })
    ok(post('/v1/refunds', { payment_intent: id, amount: 100 }))
    const expand = [
      'latest_charge.balance_transaction',
      'latest_charge.refunds.data.balance_transaction',
      'payment_method',
    ]
    const { latest_charge, payment_method } = ok(get(`/v1/payment_intents/${id}`, { expand }))
    expect(latest_charge.balance_transaction).toMatchObject({ amount: 5000, type: 'charge', source: latest_charge.id })
    expect(latest_charge.refunds.data[0].balance_transaction).toMatchObject({ amount: -100, type: 'refund' })
    expect(payment_method.object).toBe('payment_method')
  })
  it('refuses an unknown path, even when there is nothing to expand', () => {
    const { get, post, ok, customerId } = subscribed()
    expect(get(`/v1/customers/${customerId}`, { expand: ['orders'] })).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', message: 'This property cannot be expanded (orders).' } },
    })
    expect(get('/v1/invoices', { expand: ['customer'] }).body.error.message).toBe(
      "This property cannot be expanded (customer). You may want to try expanding 'data.customer' instead.",
    )
    expect(get('/v1/refunds', { expand: ['data.nothing'] }).status).toBe(400)
    const before = ok(get('/v1/customers')).data.length
    expect(post('/v1/customers', { expand: ['metadata'] }).status).toBe(400)
    expect(ok(get('/v1/customers')).data).toHaveLength(before)
  })
  it('stops at four levels', () => {
    const { get } = subscribed()
    expect(get('/v1/subscriptions', { expand: ['data.items.data.price.product'] }).body.error).toMatchObject({
      code: 'property_expansion_max_depth',
      message: 'You cannot expand more than 4 levels of a property. Property: data.items.data.price.product',
    })
  })
  it('leaves null and deleted objects unchanged', () => {
    const { ok, get, remove, subscription, customerId } = subscribed()
    remove(`/v1/customers/${customerId}`)
    const expand = ['customer.invoice_settings.default_payment_method', 'default_payment_method', 'schedule']
    expect(ok(get(`/v1/subscriptions/${subscription.id}`, { expand }))).toMatchObject({
      customer: { id: customerId, deleted: true },
      default_payment_method: null,
      schedule: null,
    })
  })
})
