import { describe, expect, it } from 'vitest'
import { createTestClient, type TestClient } from './testing.js'

/** Opens a page, or submits its form, as a browser does. */
function visit({ provider }: TestClient, url: string, form?: Record<string, string>) {
  const answer = provider.handle({
    method: form ? 'POST' : 'GET',
    url: new URL(url),
    headers: new Headers(),
    body: form ? new URLSearchParams(form).toString() : '',
  })
  return { status: answer.status, location: answer.headers?.location, text: String(answer.body) }
}

function start(params: Record<string, any> = {}) {
  const client = createTestClient()
  const customer = client.customerWith('pm_card_visa')
  const price = client.price(3000)
  const subscription = client.ok(
    client.post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }] }),
  )
  const open = (more: Record<string, any> = {}) =>
    client.ok(client.post('/v1/billing_portal/sessions', { customer: customer.id, ...params, ...more }))
  const read = () => client.ok(client.get(`/v1/subscriptions/${subscription.id}`))
  client.eventTypes()
  return { client, customer, price, subscription, open, read }
}

const configure = (client: TestClient, features: Record<string, any>, more: Record<string, any> = {}) =>
  client.ok(client.post('/v1/billing_portal/configurations', { features, ...more }))

describe('billing portal sessions', () => {
  it('default', () => {
    const { client, customer, open } = start()
    const session = open({ return_url: 'https://example.com/account' })
    expect(session).toMatchObject({
      object: 'billing_portal.session',
      customer: customer.id,
      flow: null,
      return_url: 'https://example.com/account',
      url: expect.stringMatching(/^https:\/\/billing\.stripe\.com\/p\/session\/test_\w{64}$/),
    })
    const { status, text } = visit(client, session.url)
    expect(status).toBe(200)
    expect(text).toContain('Cancel subscription')
    expect(text).toContain('visa 4242 (default)')
    expect(text).toContain('$30.00')
    expect(text).toContain('href="https://example.com/account"')
    expect(client.eventTypes()).toEqual(['billing_portal.configuration.created', 'billing_portal.session.created'])
    expect(client.ok(client.get('/v1/billing_portal/configurations', { is_default: true })).data).toMatchObject([
      { id: session.configuration, active: true, is_default: true },
    ])
    expect(open().configuration).toBe(session.configuration)
  })
  it('cancels a subscription at the end of its period, and takes that back', () => {
    const { client, subscription, open, read } = start()
    const { url } = open()
    expect(visit(client, url, { action: 'cancel', subscription: subscription.id })).toMatchObject({
      status: 303,
      location: url,
    })
    expect(read()).toMatchObject({ status: 'active', cancel_at_period_end: true })
    expect(visit(client, url).text).toContain('Don&#39;t cancel subscription')
    visit(client, url, { action: 'resume', subscription: subscription.id })
    expect(read()).toMatchObject({ cancel_at_period_end: false, cancel_at: null })
    expect(client.eventTypes().filter((type) => type === 'customer.subscription.updated')).toHaveLength(2)
  })
  it('cancels at once, with a reason, where the configuration says so', () => {
    const { client, subscription, open, read } = start()
    const { id } = configure(client, {
      subscription_cancel: {
        enabled: true,
        mode: 'immediately',
        proration_behavior: 'create_prorations',
        cancellation_reason: { enabled: true, options: ['too_expensive', 'other'] },
      },
    })
    const { url } = open({ configuration: id })
    expect(visit(client, url).text).toContain('<option>too_expensive</option>')
    const form = { action: 'cancel', subscription: subscription.id, feedback: 'too_expensive', comment: 'Sorry' }
    visit(client, url, form)
    expect(read()).toMatchObject({
      status: 'canceled',
      cancellation_details: { feedback: 'too_expensive', comment: 'Sorry', reason: 'cancellation_requested' },
    })
    expect(visit(client, url, form).text).toContain('role="alert"')
  })
  it('saves a card as the default, also with 3-D Secure, and shows a decline', () => {
    const { client, customer, subscription, open, read } = start()
    const { url } = open()
    const before = client.ok(client.get(`/v1/customers/${customer.id}`)).invoice_settings.default_payment_method
    client.post(`/v1/subscriptions/${subscription.id}`, { default_payment_method: before })
    expect(visit(client, url, { action: 'save_card', payment_method: 'pm_card_chargeDeclined' }).text).toContain(
      'Your card was declined.',
    )
    const form = { action: 'save_card', payment_method: 'pm_card_threeDSecure2Required' }
    expect(visit(client, url, form).text).toContain('Complete authentication')
    expect(visit(client, url, { ...form, authenticate: 'fail' }).text).toContain('failed authentication')
    expect(visit(client, url, { ...form, authenticate: 'succeed' }).status).toBe(303)
    const { default_payment_method } = client.ok(client.get(`/v1/customers/${customer.id}`)).invoice_settings
    expect(default_payment_method).not.toBe(before)
    expect(read().default_payment_method).toBe(default_payment_method)
    const types = client.eventTypes()
    for (const type of ['setup_intent.succeeded', 'payment_method.attached', 'customer.updated']) {
      expect(types).toContain(type)
    }
  })
  it('changes the customer as far as that is allowed', () => {
    const { client, customer, open } = start()
    const { id } = configure(client, { customer_update: { enabled: true, allowed_updates: ['name'] } })
    const { url } = open({ configuration: id })
    visit(client, url, { action: 'update_customer', name: 'Ann', email: 'ann@example.com' })
    expect(client.ok(client.get(`/v1/customers/${customer.id}`))).toMatchObject({
      name: 'Ann',
      email: 'jane@example.com',
    })
    expect(visit(client, url, { action: 'cancel', subscription: 'sub_x' }).text).toContain(
      'does not have the feature subscription_cancel',
    )
    expect(visit(client, url, {}).text).toContain('does not say what is to be done')
  })
  it('switches between the prices that the configuration offers', () => {
    const { client, price, subscription, open, read } = start()
    const better = client.price(5000)
    const products = [{ product: better.product, prices: [price.id, better.id] }]
    const { id } = configure(client, {
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price', 'quantity'],
        products,
        proration_behavior: 'none',
      },
    })
    const { url } = open({ configuration: id })
    expect(visit(client, url).text).toContain(`<option value="${better.id}">`)
    const [item] = subscription.items.data
    const form = { action: 'change', subscription: subscription.id, item: item.id, price: better.id, quantity: '2' }
    visit(client, url, form)
    expect(read().items.data).toMatchObject([{ id: item.id, price: { id: better.id }, quantity: 2 }])
    expect(visit(client, url, { ...form, price: client.price(1).id }).text).toContain('does not offer this price')
  })
})

describe('flows of the portal', () => {
  it('lead to one task and then where they say', () => {
    const { client, subscription, open, read } = start()
    const { url, flow } = open({
      flow_data: {
        type: 'subscription_cancel',
        subscription_cancel: { subscription: subscription.id },
        after_completion: { type: 'redirect', redirect: { return_url: 'https://example.com/bye' } },
      },
    })
    expect(flow).toMatchObject({ subscription_cancel: { retention: null, subscription: subscription.id } })
    expect(visit(client, url).text).not.toContain('Payment methods')
    expect(visit(client, url, { action: 'cancel', subscription: subscription.id }).location).toBe(
      'https://example.com/bye',
    )
    expect(read().cancel_at_period_end).toBe(true)
    expect(visit(client, url).text).toContain('Payment methods')
  })
  it('confirm a change that was prepared', () => {
    const { client, price, subscription, open, read } = start()
    const better = client.price(5000)
    const { id: configuration } = configure(client, {
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price'],
        products: [
          { product: price.product, prices: [price.id] },
          { product: better.product, prices: [better.id] },
        ],
      },
    })
    const [item] = subscription.items.data
    const { url } = open({
      configuration,
      flow_data: {
        type: 'subscription_update_confirm',
        subscription_update_confirm: {
          subscription: subscription.id,
          items: [{ id: item.id, price: better.id, quantity: 3 }],
        },
        after_completion: { type: 'hosted_confirmation', hosted_confirmation: { custom_message: 'Bravo' } },
      },
    })
    expect(visit(client, url).text).toContain('Confirm your updates')
    expect(visit(client, url, { action: 'confirm' }).text).toContain('Bravo')
    expect(read().items.data).toMatchObject([{ price: { id: better.id }, quantity: 3 }])
  })
  it('update a payment method, and show the page again', () => {
    const { client, open } = start()
    const { url } = open({ flow_data: { type: 'payment_method_update' } })
    expect(visit(client, url).text).not.toContain('Cancel subscription')
    expect(visit(client, url, { action: 'save_card' }).location).toBe(url)
    expect(visit(client, url).text).toContain('Cancel subscription')
  })
  it('are refused where they do not fit', () => {
    const { client, customer, subscription } = start()
    const error = (flow_data: Record<string, any>) =>
      client.post('/v1/billing_portal/sessions', { customer: customer.id, flow_data }).body.error
    expect(
      error({ type: 'subscription_update', subscription_update: { subscription: subscription.id } }).message,
    ).toContain('does not have the feature `subscription_update`')
    expect(error({ type: 'subscription_cancel' }).param).toBe('flow_data[subscription_cancel]')
    expect(error({ type: 'subscription_cancel', subscription_cancel: { subscription: 'sub_x' } }).code).toBe(
      'resource_missing',
    )
  })
})

describe('billing portal configurations', () => {
  it('default', () => {
    const client = createTestClient()
    const configuration = configure(client, { invoice_history: { enabled: true } }, { name: 'Basic' })
    expect(configuration).toMatchObject({
      object: 'billing_portal.configuration',
      active: true,
      is_default: false,
      login_page: { enabled: false, url: null },
      features: {
        invoice_history: { enabled: true },
        subscription_cancel: { enabled: false, mode: 'at_period_end' },
      },
    })
    const { id } = configuration
    const changed = client.ok(
      client.post(`/v1/billing_portal/configurations/${id}`, {
        active: false,
        business_profile: { headline: 'Hi' },
        default_return_url: 'https://example.com',
        features: {
          subscription_cancel: { mode: 'immediately', cancellation_reason: { enabled: true, options: null } },
        },
        login_page: { enabled: true },
        metadata: { a: '1' },
        name: null,
      }),
    )
    expect(changed).toMatchObject({
      active: false,
      business_profile: { headline: 'Hi', privacy_policy_url: null },
      features: { subscription_cancel: { enabled: false, mode: 'immediately', cancellation_reason: { options: [] } } },
      login_page: { enabled: true, url: expect.stringContaining(id) },
      name: null,
    })
    expect(client.ok(client.get(`/v1/billing_portal/configurations/${id}`))).toEqual(changed)
    expect(client.ok(client.get('/v1/billing_portal/configurations', { active: true })).data).toEqual([])
    expect(client.eventTypes()).toEqual([
      'billing_portal.configuration.created',
      'billing_portal.configuration.updated',
    ])
    expect(
      client.post('/v1/billing_portal/sessions', { customer: client.customer().id, configuration: id }).body.error
        .message,
    ).toContain('inactive')
  })
  it('are refused without what a feature needs', () => {
    const { client, open } = start()
    const error = (features: Record<string, any>) =>
      client.post('/v1/billing_portal/configurations', { features }).body.error.param
    expect(error({ customer_update: { enabled: true } })).toBe('features[customer_update][allowed_updates]')
    expect(error({ subscription_update: { enabled: true } })).toBe(
      'features[subscription_update][default_allowed_updates]',
    )
    const update = { enabled: true, default_allowed_updates: ['price'] }
    expect(error({ subscription_update: update })).toBe('features[subscription_update][products]')
    expect(error({ subscription_update: { ...update, products: [{ product: 'prod_x', prices: ['price_x'] }] } })).toBe(
      'features[subscription_update][products][0][prices][0]',
    )
    const { configuration } = open()
    expect(
      client.post(`/v1/billing_portal/configurations/${configuration}`, { active: false }).body.error.message,
    ).toContain('default configuration')
    expect(client.get('/v1/billing_portal/configurations/bpc_x').status).toBe(404)
    expect(client.post('/v1/billing_portal/sessions').body.error.param).toBe('customer')
    const unknown = { customer: client.customer().id, configuration: 'bpc_x' }
    expect(client.post('/v1/billing_portal/sessions', unknown).body.error.code).toBe('resource_missing')
  })
})
