import { describe, expect, it } from 'vitest'
import { createTestClient, KEY, type TestClient } from './testing.js'

function subscriber(card: string | null = 'pm_card_visa', client: TestClient = createTestClient()) {
  const customer = card === null ? client.customer() : client.customerWith(card)
  const price = client.price(3000)
  const create = (params = {}) =>
    client.post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }], ...params })
  const start = (params = {}) => client.ok(create(params))
  const invoice = (id: string) => client.ok(client.get(`/v1/invoices/${id}`))
  client.eventTypes()
  return { ...client, customer, priceId: price.id, create, start, invoice }
}

describe('creating a subscription', () => {
  it('default', () => {
    const { start, invoice, eventTypes, seconds, priceId } = subscriber()
    const subscription = start({ items: [{ price: priceId, quantity: 2 }], metadata: { a: '1' } })
    expect(subscription).toMatchObject({
      status: 'active',
      billing_cycle_anchor: seconds(),
      metadata: { a: '1' },
      quantity: 2,
      plan: { id: priceId, object: 'plan' },
      trial_end: null,
      items: { total_count: 1, data: [{ quantity: 2, current_period_start: seconds(), price: { id: priceId } }] },
    })
    expect(invoice(subscription.latest_invoice)).toMatchObject({
      status: 'paid',
      billing_reason: 'subscription_create',
      amount_paid: 6000,
      lines: { data: [{ description: '2 × Pro (at $30.00 / month)', amount: 6000, quantity: 2 }] },
    })
    expect(eventTypes()).toEqual([
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
    ])
  })
  it('is refused without a payment method, unless it is a trial, free, sent or confirmed later', () => {
    const { create, price } = subscriber(null)
    expect(create()).toMatchObject({
      status: 400,
      body: { error: { code: 'resource_missing', message: expect.stringContaining('no attached payment source') } },
    })
    expect(create({ trial_period_days: 14 }).body.status).toBe('trialing')
    expect(create({ items: [{ price: price(0).id }] }).body.status).toBe('active')
    expect(create({ collection_method: 'send_invoice', days_until_due: 7 }).body.status).toBe('active')
    expect(create({ payment_behavior: 'default_incomplete' }).body.status).toBe('incomplete')
  })
  it('is incomplete when the first payment fails, and active once it is paid', () => {
    const { start, invoice, ok, get, post } = subscriber('pm_card_chargeCustomerFail')
    const { id, status, latest_invoice } = start()
    expect(status).toBe('incomplete')
    expect(invoice(latest_invoice)).toMatchObject({ status: 'open', attempt_count: 1 })
    ok(post(`/v1/invoices/${latest_invoice}/pay`, { payment_method: 'pm_card_visa' }))
    expect(ok(get(`/v1/subscriptions/${id}`)).status).toBe('active')
  })
  it('expires 23 hours after its first payment failed, and its invoice is void', () => {
    const { start, invoice, ok, get, clock, eventTypes } = subscriber('pm_card_chargeCustomerFail')
    const { id, latest_invoice } = start()
    clock.advance('22 hours')
    expect(ok(get(`/v1/subscriptions/${id}`)).status).toBe('incomplete')
    eventTypes()
    clock.advance('1 hour')
    expect(ok(get(`/v1/subscriptions/${id}`)).status).toBe('incomplete_expired')
    expect(invoice(latest_invoice).status).toBe('void')
    expect(eventTypes()).toEqual(['payment_intent.canceled', 'invoice.voided', 'customer.subscription.updated'])
  })
  it('is not created at all with error_if_incomplete', () => {
    const { create, get, ok } = subscriber('pm_card_chargeCustomerFail')
    expect(create({ payment_behavior: 'error_if_incomplete' })).toMatchObject({
      status: 402,
      body: { error: { type: 'card_error', code: 'card_declined' } },
    })
    expect(ok(get('/v1/subscriptions', { status: 'all' })).data).toEqual([])
    const secure = subscriber('pm_card_threeDSecure2Required')
    expect(secure.create({ payment_behavior: 'error_if_incomplete' }).body.error.code).toBe(
      'subscription_payment_intent_requires_action',
    )
  })
  it('becomes active when 3-D Secure is passed', () => {
    const { start, ok, get, provider } = subscriber('pm_card_threeDSecure2Required')
    const subscription = start({ expand: ['latest_invoice.payments'] })
    expect(subscription.status).toBe('incomplete')
    provider.authenticate(KEY, subscription.latest_invoice.payments.data[0].payment.payment_intent, 'succeed')
    expect(ok(get(`/v1/subscriptions/${subscription.id}`)).status).toBe('active')
  })
  it('waits for confirmation with default_incomplete', () => {
    const { start, ok, get, post } = subscriber()
    const expand = ['latest_invoice.confirmation_secret', 'latest_invoice.payments']
    const subscription = start({ payment_behavior: 'default_incomplete', expand })
    const intent = subscription.latest_invoice.payments.data[0].payment.payment_intent
    expect(subscription.latest_invoice.confirmation_secret.client_secret).toContain(intent)
    expect(ok(get(`/v1/payment_intents/${intent}`)).status).toBe('requires_confirmation')
    ok(post(`/v1/payment_intents/${intent}/confirm`))
    expect(ok(get(`/v1/subscriptions/${subscription.id}`)).status).toBe('active')
  })
  it('keeps the card that paid first on request', () => {
    const { start, ok, get, post } = subscriber(null)
    const subscription = start({
      payment_behavior: 'default_incomplete',
      payment_settings: { save_default_payment_method: 'on_subscription' },
      expand: ['latest_invoice.payments'],
    })
    expect(subscription.payment_settings).toEqual({
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'on_subscription',
    })
    const intent = subscription.latest_invoice.payments.data[0].payment.payment_intent
    const paid = ok(post(`/v1/payment_intents/${intent}/confirm`, { payment_method: 'pm_card_visa' }))
    expect(ok(get(`/v1/subscriptions/${subscription.id}`))).toMatchObject({
      status: 'active',
      default_payment_method: paid.payment_method,
    })
  })
  it('sends its invoices after an hour as drafts, and is past due when they are overdue', () => {
    const { start, ok, get, invoice, clock } = subscriber(null)
    const { id, status, latest_invoice } = start({ collection_method: 'send_invoice', days_until_due: 7 })
    expect(status).toBe('active')
    expect(invoice(latest_invoice).status).toBe('draft')
    clock.advance('1 hour')
    expect(invoice(latest_invoice)).toMatchObject({ status: 'open', attempted: false })
    clock.advance('7 days')
    expect(ok(get(`/v1/subscriptions/${id}`)).status).toBe('past_due')
  })
  it('costs nothing during a trial, and announces its end', () => {
    const { start, invoice, ok, get, clock, eventTypes, seconds } = subscriber()
    const end = seconds() + 14 * 86400
    const subscription = start({ trial_period_days: 14 })
    expect(subscription).toMatchObject({
      status: 'trialing',
      trial_end: end,
      billing_cycle_anchor: end,
      items: { data: [{ current_period_end: end }] },
    })
    expect(invoice(subscription.latest_invoice)).toMatchObject({
      status: 'paid',
      total: 0,
      lines: { data: [{ description: 'Free trial for 1 × Pro', amount: 0 }] },
    })
    eventTypes()
    clock.advance('11 days')
    expect(eventTypes()).toEqual(['customer.subscription.trial_will_end'])
    clock.advance('3 days')
    clock.advance('1 hour')
    const after = ok(get(`/v1/subscriptions/${subscription.id}`))
    expect(after).toMatchObject({ status: 'active', trial_end: end, items: { data: [{ current_period_start: end }] } })
    expect(invoice(after.latest_invoice)).toMatchObject({
      status: 'paid',
      total: 3000,
      billing_reason: 'subscription_cycle',
    })
  })
  it('announces the end of a short trial at once', () => {
    const { start, eventTypes } = subscriber()
    start({ trial_period_days: 2 })
    expect(eventTypes()).toContain('customer.subscription.trial_will_end')
  })
  it('ends as configured when the trial ends without a payment method', () => {
    const outcomes = ['create_invoice', 'cancel', 'pause'].map((missing_payment_method) => {
      const { start, ok, get, clock } = subscriber(null)
      const { id } = start({ trial_period_days: 5, trial_settings: { end_behavior: { missing_payment_method } } })
      clock.advance('5 days')
      clock.advance('1 hour')
      return ok(get(`/v1/subscriptions/${id}`)).status
    })
    expect(outcomes).toEqual(['past_due', 'canceled', 'paused'])
  })
  it('starts with a shorter period that ends at a given anchor', () => {
    const { start, invoice, seconds } = subscriber()
    const anchor = Date.UTC(2026, 1, 1) / 1000
    const subscription = start({ billing_cycle_anchor: anchor })
    expect(subscription.items.data[0].current_period_end).toBe(anchor)
    const share = Math.round((3000 * (anchor - seconds())) / (31 * 86400))
    expect(invoice(subscription.latest_invoice).total).toBe(share)
    expect(invoice(start({ billing_cycle_anchor: anchor, proration_behavior: 'none' }).latest_invoice).total).toBe(0)
  })
  it('refuses what cannot be billed', () => {
    const { create, price, ok, post } = subscriber()
    const error = (params: object) => create(params).body.error
    expect(error({ items: [] }).param).toBe('items')
    expect(error({ items: [{ price: 'price_x' }] })).toMatchObject({
      code: 'resource_missing',
      message: "No such price: 'price_x'",
      param: 'items[0][price]',
    })
    expect(error({ items: [{ price: price(100, null).id }] }).message).toContain('type=one_time')
    const { id } = ok(post(`/v1/prices/${price().id}`, { active: false }))
    expect(error({ items: [{ price: id }] }).message).toContain('inactive')
    const same = price().id
    expect(error({ items: [{ price: same }, { price: same }] }).message).toContain('same price')
    expect(error({ items: [{ price: same, quantity: -1 }] }).code).toBe('parameter_invalid_integer')
    expect(error({ trial_period_days: 3, trial_end: 'now' }).message).toContain('only specify one')
    expect(error({ trial_period_days: 0 }).code).toBe('parameter_invalid_integer')
    expect(error({ trial_end: 1 }).param).toBe('trial_end')
    expect(error({ collection_method: 'send_invoice' }).param).toBe('days_until_due')
    expect(error({ automatic_tax: { enabled: true } }).code).toBe('sandbox_not_emulated')
    expect(error({ customer: 'cus_x' }).param).toBe('customer')
  })
})

describe('canceling a subscription', () => {
  it('default', () => {
    const { start, ok, remove, get, eventTypes, seconds } = subscriber()
    const { id } = start()
    eventTypes()
    const canceled = ok(remove(`/v1/subscriptions/${id}`, { cancellation_details: { feedback: 'too_expensive' } }))
    expect(canceled).toMatchObject({
      status: 'canceled',
      canceled_at: seconds(),
      ended_at: seconds(),
      cancellation_details: { reason: 'cancellation_requested', feedback: 'too_expensive', comment: null },
    })
    expect(eventTypes()).toEqual(['customer.subscription.deleted'])
    expect(ok(get('/v1/subscriptions')).data).toEqual([])
    expect(ok(get('/v1/subscriptions', { status: 'all' })).data).toHaveLength(1)
    expect(remove(`/v1/subscriptions/${id}`)).toMatchObject({
      status: 404,
      body: { error: { message: `No such subscription: '${id}'` } },
    })
  })
  it('accepts its parameters in the body as well', () => {
    const { start, send, provider, ok, get } = subscriber()
    const { id } = start()
    const { status } = provider.handle({
      method: 'DELETE',
      url: new URL(`https://api.stripe.com/v1/subscriptions/${id}`),
      headers: new Headers({ authorization: `Bearer ${KEY.apiKey}` }),
      body: 'prorate=true&invoice_now=true',
    })
    expect(status).toBe(200)
    expect(send('GET', `/v1/subscriptions/${id}`).body.latest_invoice).not.toBeNull()
    expect(ok(get('/v1/invoices')).data[0].total).toBe(-3000)
  })
  it('credits the unused time and bills the credit at once', () => {
    const { start, ok, remove, invoice, get, clock, customer } = subscriber()
    const { id } = start()
    clock.advance('10 days')
    const canceled = ok(remove(`/v1/subscriptions/${id}`, { prorate: true, invoice_now: true }))
    const credit = -Math.round((3000 * 21) / 31)
    const final = invoice(canceled.latest_invoice)
    expect(final).toMatchObject({ status: 'paid', total: credit, amount_due: 0, ending_balance: credit })
    expect(final.lines.data[0]).toMatchObject({
      amount: credit,
      description: 'Unused time on Pro after 25 Jan 2026',
      parent: { subscription_item_details: { proration: true } },
    })
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(credit)
  })
  it('leaves the credit pending without invoice_now, and none without prorate', () => {
    const { start, ok, remove, get, clock } = subscriber()
    const [first, second] = [start(), start()]
    clock.advance('10 days')
    ok(remove(`/v1/subscriptions/${first.id}`, { prorate: true }))
    expect(ok(get('/v1/invoiceitems', { pending: true })).data).toMatchObject([{ proration: true, amount: -2032 }])
    const canceled = ok(remove(`/v1/subscriptions/${second.id}`, { invoice_now: true }))
    expect(canceled.latest_invoice).toBe(second.latest_invoice)
  })
  it('credits nothing during a trial', () => {
    const { start, ok, remove, get } = subscriber()
    const { id, latest_invoice } = start({ trial_period_days: 5 })
    expect(ok(remove(`/v1/subscriptions/${id}`, { prorate: true, invoice_now: true })).latest_invoice).toBe(
      latest_invoice,
    )
    expect(ok(get('/v1/invoiceitems')).data).toEqual([])
  })
  it('expires one whose first payment is outstanding', () => {
    const { start, ok, remove, invoice } = subscriber('pm_card_chargeCustomerFail')
    const { id, latest_invoice } = start()
    expect(ok(remove(`/v1/subscriptions/${id}`)).status).toBe('incomplete_expired')
    expect(invoice(latest_invoice).status).toBe('void')
  })
  it('ends with the period on request, and not when that is withdrawn', () => {
    const { start, ok, post, get, clock, eventTypes } = subscriber()
    const { id, items } = start()
    const end = items.data[0].current_period_end
    expect(ok(post(`/v1/subscriptions/${id}`, { cancel_at_period_end: true }))).toMatchObject({
      status: 'active',
      cancel_at: end,
      cancel_at_period_end: true,
      cancellation_details: { reason: 'cancellation_requested' },
    })
    expect(ok(post(`/v1/subscriptions/${id}`, { cancel_at_period_end: false }))).toMatchObject({
      cancel_at: null,
      canceled_at: null,
      cancellation_details: { reason: null },
    })
    ok(post(`/v1/subscriptions/${id}`, { cancel_at_period_end: true }))
    eventTypes()
    clock.advance('1 month')
    expect(ok(get(`/v1/subscriptions/${id}`))).toMatchObject({ status: 'canceled', ended_at: end })
    expect(eventTypes()).toEqual(['customer.subscription.deleted'])
  })
  it('ends at a given time', () => {
    const { start, ok, post, get, clock, seconds } = subscriber()
    const { id } = start()
    const moment = seconds() + 5 * 86400
    ok(post(`/v1/subscriptions/${id}`, { cancel_at: moment }))
    clock.advance('6 days')
    expect(ok(get(`/v1/subscriptions/${id}`))).toMatchObject({ status: 'canceled', ended_at: moment })
    expect(post(`/v1/subscriptions/${id}`, { description: 'x' }).body.error.message).toContain('canceled subscription')
    expect(ok(post(`/v1/subscriptions/${id}`, { metadata: { a: '1' } })).metadata).toEqual({ a: '1' })
  })
})

describe('changing a subscription', () => {
  it('default', () => {
    const { start, ok, post, get, clock, price } = subscriber()
    const { id, items } = start()
    clock.advance('10 days')
    const dearer = price(6000).id
    const changed = ok(
      post(`/v1/subscriptions/${id}`, { items: [{ id: items.data[0].id, price: dearer, quantity: 2 }] }),
    )
    expect(changed.items.data[0]).toMatchObject({ id: items.data[0].id, quantity: 2, price: { id: dearer } })
    const pending = ok(get('/v1/invoiceitems', { pending: true })).data
    expect(
      pending.map(({ amount, description }: { amount: number; description: string }) => [amount, description]),
    ).toEqual([
      [-Math.round((3000 * 21) / 31), 'Unused time on Pro after 25 Jan 2026'],
      [Math.round((12000 * 21) / 31), 'Remaining time on 2 × Pro after 25 Jan 2026'],
    ])
    clock.advance('21 days')
    clock.advance('1 hour')
    const [renewal] = ok(get('/v1/invoices', { subscription: id })).data
    expect(renewal).toMatchObject({ status: 'paid', total: 12000 + 8129 - 2032, lines: { total_count: 3 } })
  })
  it('bills a change at once with always_invoice, and never with none', () => {
    const { start, ok, post, get, invoice, clock } = subscriber()
    const { id, items } = start()
    clock.advance('10 days')
    const quantity = (count: number, proration_behavior: string) =>
      ok(post(`/v1/subscriptions/${id}`, { items: [{ id: items.data[0].id, quantity: count }], proration_behavior }))
    expect(invoice(quantity(2, 'always_invoice').latest_invoice)).toMatchObject({
      status: 'paid',
      billing_reason: 'subscription_update',
      total: Math.round((6000 * 21) / 31) - Math.round((3000 * 21) / 31),
    })
    quantity(5, 'none')
    expect(ok(get('/v1/invoiceitems', { pending: true })).data).toEqual([])
  })
  it('starts a new cycle when the interval changes', () => {
    const { start, ok, post, invoice, clock, price, seconds } = subscriber()
    const { id, items } = start()
    clock.advance('10 days')
    const yearly = price(30000, { interval: 'year' }).id
    const changed = ok(post(`/v1/subscriptions/${id}`, { items: [{ id: items.data[0].id, price: yearly }] }))
    expect(changed).toMatchObject({
      billing_cycle_anchor: seconds(),
      items: { data: [{ current_period_start: seconds() }] },
    })
    expect(invoice(changed.latest_invoice)).toMatchObject({ status: 'paid', total: 30000 - 2032 })
  })
  it('adds and removes items, but never the last', () => {
    const { start, ok, post, price } = subscriber()
    const { id, items } = start()
    const added = ok(post(`/v1/subscriptions/${id}`, { items: [{ price: price(500).id }] }))
    expect(added.items.total_count).toBe(2)
    expect(added).not.toHaveProperty('plan')
    const gone = { items: [{ id: items.data[0].id, deleted: true }] }
    const removed = ok(post(`/v1/subscriptions/${id}`, gone))
    expect(removed.items.total_count).toBe(1)
    const last = { items: [{ id: removed.items.data[0].id, deleted: true }] }
    expect(post(`/v1/subscriptions/${id}`, last).status).toBe(400)
    expect(post(`/v1/subscriptions/${id}`, { items: [{ id: 'si_x', quantity: 1 }] }).body.error.param).toBe(
      'items[0][id]',
    )
  })
  it('ends a trial now, or extends it', () => {
    const { start, ok, post, invoice, seconds, clock } = subscriber()
    const { id } = start({ trial_period_days: 14 })
    const later = seconds() + 20 * 86400
    expect(ok(post(`/v1/subscriptions/${id}`, { trial_end: later }))).toMatchObject({
      status: 'trialing',
      trial_end: later,
      items: { data: [{ current_period_end: later }] },
    })
    clock.advance('1 day')
    const ended = ok(post(`/v1/subscriptions/${id}`, { trial_end: 'now' }))
    expect(ended).toMatchObject({ status: 'active', trial_end: seconds(), billing_cycle_anchor: seconds() })
    expect(invoice(ended.latest_invoice)).toMatchObject({ status: 'paid', total: 3000 })
  })
  it('pauses collection', () => {
    const { start, ok, post, get, clock, seconds } = subscriber()
    const statuses = ['keep_as_draft', 'void', 'mark_uncollectible'].map((behavior) => {
      const { id } = start()
      ok(post(`/v1/subscriptions/${id}`, { pause_collection: { behavior } }))
      return { id, behavior }
    })
    const resuming = start().id
    ok(
      post(`/v1/subscriptions/${resuming}`, {
        pause_collection: { behavior: 'void', resumes_at: seconds() + 86400 },
      }),
    )
    clock.advance('1 month')
    clock.advance('1 hour')
    const latest = (id: string) =>
      ok(get(`/v1/subscriptions/${id}`, { expand: ['latest_invoice'] })).latest_invoice.status
    expect(statuses.map(({ id }) => latest(id))).toEqual(['draft', 'void', 'uncollectible'])
    expect(latest(resuming)).toBe('paid')
    expect(ok(post(`/v1/subscriptions/${statuses[0]?.id}`, { pause_collection: null })).pause_collection).toBeNull()
  })
  it('changes the payment method', () => {
    const { start, ok, post, customer } = subscriber()
    const { id } = start()
    const method = ok(post('/v1/payment_methods/pm_card_amex/attach', { customer: customer.id })).id
    expect(ok(post(`/v1/subscriptions/${id}`, { default_payment_method: method })).default_payment_method).toBe(method)
    expect(ok(post(`/v1/subscriptions/${id}`, { default_payment_method: null })).default_payment_method).toBeNull()
    expect(post(`/v1/subscriptions/${id}`, { default_payment_method: 'pm_x' }).status).toBe(400)
    expect(post('/v1/subscriptions/sub_x', {}).status).toBe(404)
  })
  it('cannot change its terms while the first payment is outstanding', () => {
    const { start, post, ok } = subscriber('pm_card_chargeCustomerFail')
    const { id, items } = start()
    expect(post(`/v1/subscriptions/${id}`, { items: [{ id: items.data[0].id, quantity: 2 }] }).status).toBe(400)
    expect(ok(post(`/v1/subscriptions/${id}`, { metadata: { a: '1' } })).metadata).toEqual({ a: '1' })
  })
})
