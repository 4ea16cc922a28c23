import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('customers', () => {
  it('default', () => {
    const { ok, post, get, eventTypes } = createTestClient()
    const customer = ok(
      post('/v1/customers', { name: 'Acme', email: 'jane@example.com', metadata: { crm_id: '12345' }, phone: '1' }),
    )
    expect(customer).toMatchObject({ object: 'customer', name: 'Acme', metadata: { crm_id: '12345' }, balance: 0 })
    expect(customer.id).toMatch(/^cus_\w{14}$/)
    expect(ok(get(`/v1/customers/${customer.id}`))).toEqual(customer)
    expect(eventTypes()).toEqual(['customer.created'])
  })
  it('changes what is sent, clears what is sent empty, and records the previous values', () => {
    const { ok, post, customer, events } = createTestClient()
    const { id } = customer({
      email: 'a@x.com',
      description: 'old',
      address: { city: 'Berlin' },
      metadata: { a: '1', b: '2' },
    })
    const changed = ok(
      post(`/v1/customers/${id}`, { description: null, address: null, metadata: { a: null, c: '3' }, balance: -500 }),
    )
    expect(changed).toMatchObject({ email: 'a@x.com', description: null, address: null, balance: -500 })
    expect(changed.metadata).toEqual({ b: '2', c: '3' })
    expect(events.at(-1)).toMatchObject({
      type: 'customer.updated',
      data: {
        object: { id, description: null },
        previous_attributes: { description: 'old', balance: 0, metadata: { a: '1', c: null } },
      },
    })
    expect(ok(post(`/v1/customers/${id}`, { metadata: null })).metadata).toEqual({})
  })
  it('keeps addresses, shipping and invoice settings with all their keys', () => {
    const { ok, post, customer } = createTestClient()
    const { id } = customer()
    const changed = ok(
      post(`/v1/customers/${id}`, {
        address: { line1: '1 Main St' },
        shipping: { name: 'Jane', address: { country: 'US' } },
        invoice_settings: { footer: 'Thanks' },
        tax_exempt: 'reverse',
        preferred_locales: ['de', 'en'],
        business_name: 'Acme',
      }),
    )
    expect(changed.address).toEqual({
      city: null,
      country: null,
      line1: '1 Main St',
      line2: null,
      postal_code: null,
      state: null,
    })
    expect(changed.shipping).toMatchObject({ name: 'Jane', phone: null, address: { country: 'US', city: null } })
    expect(changed).toMatchObject({ tax_exempt: 'reverse', preferred_locales: ['de', 'en'], business_name: 'Acme' })
    expect(ok(post(`/v1/customers/${id}`, { shipping: null, tax_exempt: null }))).toMatchObject({
      shipping: null,
      tax_exempt: 'none',
      invoice_settings: { footer: 'Thanks' },
    })
  })
  it('accepts a test card at creation as payment method and as default', () => {
    const { ok, customer, get } = createTestClient()
    const created = customer({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    const methods = ok(get('/v1/payment_methods', { customer: created.id })).data
    expect(methods).toHaveLength(1)
    expect(created.invoice_settings.default_payment_method).toBe(methods[0].id)
  })
  it('refuses a default payment method of another customer', () => {
    const { post, customer, customerWith } = createTestClient()
    const other = customerWith('pm_card_visa')
    const { id } = customer()
    const settings = { invoice_settings: other.invoice_settings.default_payment_method }
    expect(
      post(`/v1/customers/${id}`, { invoice_settings: { default_payment_method: settings.invoice_settings } }),
    ).toMatchObject({
      status: 400,
      body: { error: { code: 'resource_missing', param: 'invoice_settings[default_payment_method]' } },
    })
  })
  it('refuses a malformed e-mail address', () => {
    const { post } = createTestClient()
    expect(post('/v1/customers', { email: 'nobody' }).body.error).toMatchObject({
      code: 'email_invalid',
      message: 'Invalid email address: nobody',
    })
  })
  it('answers 404 for one that never existed', () => {
    const { get, post, remove } = createTestClient()
    for (const answer of [get('/v1/customers/cus_x'), post('/v1/customers/cus_x'), remove('/v1/customers/cus_x')]) {
      expect(answer).toMatchObject({
        status: 404,
        body: {
          error: {
            code: 'resource_missing',
            doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
            message: "No such customer: 'cus_x'",
            param: 'id',
            type: 'invalid_request_error',
          },
        },
      })
    }
  })
  it('can still be retrieved once deleted, with its subscriptions canceled', () => {
    const { ok, get, post, remove, customerWith, price, eventTypes } = createTestClient()
    const { id } = customerWith('pm_card_visa')
    const subscription = ok(post('/v1/subscriptions', { customer: id, items: [{ price: price().id }] }))
    eventTypes()
    expect(ok(remove(`/v1/customers/${id}`))).toEqual({ id, object: 'customer', deleted: true })
    expect(ok(get(`/v1/customers/${id}`))).toEqual({ id, object: 'customer', deleted: true })
    expect(ok(get(`/v1/subscriptions/${subscription.id}`)).status).toBe('canceled')
    expect(eventTypes()).toEqual(['customer.subscription.deleted', 'customer.deleted'])
    expect(post(`/v1/customers/${id}`, { name: 'x' }).status).toBe(404)
    expect(post('/v1/invoices', { customer: id })).toMatchObject({
      status: 400,
      body: { error: { param: 'customer' } },
    })
  })
})
