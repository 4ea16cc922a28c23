import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

const HOUR = 3600
const DAY = 24 * HOUR

/** A monthly subscription of 30.00 that was paused on 20 January, when its trial ended without a payment method. */
function paused(params = {}) {
  const client = createTestClient()
  const { clock, customer, eventTypes, get, ok, post, price } = client
  const { id: owner } = customer()
  const { id } = ok(
    post('/v1/subscriptions', {
      customer: owner,
      items: [{ price: price(3000).id }],
      trial_period_days: 5,
      trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
      ...params,
    }),
  )
  clock.advance('5 days')
  const addCard = (card: string) => {
    const method = ok(post(`/v1/payment_methods/${card}/attach`, { customer: owner }))
    ok(post(`/v1/customers/${owner}`, { invoice_settings: { default_payment_method: method.id } }))
    eventTypes()
  }
  return {
    ...client,
    addCard,
    owner,
    id,
    resume: (more = {}) => post(`/v1/subscriptions/${id}/resume`, more),
    current: () => ok(get(`/v1/subscriptions/${id}`)),
    invoice: (name: string) => ok(get(`/v1/invoices/${name}`)),
  }
}

describe('resuming a paused subscription', () => {
  it('bills a new period, and waits until that is paid', () => {
    const { addCard, clock, current, eventTypes, invoice, ok, post, id, resume, seconds } = paused()
    expect(current().status).toBe('paused')
    addCard('pm_card_visa')
    // From 30 January to 28 February.
    clock.advance('10 days')
    const at = seconds()
    const waiting = ok(resume())
    expect(waiting.status).toBe('paused')
    expect(invoice(waiting.latest_invoice)).toMatchObject({
      status: 'open',
      attempted: false,
      amount_due: 3000,
      billing_reason: 'subscription_update',
      lines: { data: [{ amount: 3000, period: { start: at, end: at + 29 * DAY } }] },
    })
    expect(eventTypes()).not.toContain('customer.subscription.resumed')
    expect(resume().body.error.message).toContain(waiting.latest_invoice)

    clock.advance('1 hour')
    ok(post(`/v1/invoices/${waiting.latest_invoice}/pay`))
    expect(eventTypes().slice(-2)).toEqual(['customer.subscription.updated', 'customer.subscription.resumed'])
    expect(current()).toMatchObject({
      id,
      status: 'active',
      billing_cycle_anchor: at,
      items: { data: [{ current_period_start: at, current_period_end: at + 29 * DAY }] },
    })
    clock.advance('1 month')
    clock.advance('1 hour')
    expect(invoice(current().latest_invoice)).toMatchObject({ status: 'paid', billing_reason: 'subscription_cycle' })
  })

  it.each([
    ['nobody attempts to pay', (client: ReturnType<typeof paused>) => client.clock.advance('23 hours')],
    [
      'the invoice is voided',
      (client: ReturnType<typeof paused>) =>
        client.ok(client.post(`/v1/invoices/${client.current().latest_invoice}/void`)),
    ],
  ])('stays paused when %s, and can be resumed again', (_, happen) => {
    const client = paused()
    client.addCard('pm_card_visa')
    const { latest_invoice } = client.ok(client.resume())
    happen(client)
    expect(client.invoice(latest_invoice).status).toBe('void')
    expect(client.current().status).toBe('paused')
    expect(client.ok(client.resume({ proration_behavior: 'none', billing_cycle_anchor: 'unchanged' })).status).toBe(
      'active',
    )
  })

  it('is past due when an attempt to pay fails, which is not repeated', () => {
    const { addCard, clock, current, invoice, ok, post, resume } = paused()
    addCard('pm_card_chargeCustomerFail')
    const { latest_invoice } = ok(resume())
    expect(post(`/v1/invoices/${latest_invoice}/pay`).status).toBe(402)
    expect(current().status).toBe('past_due')
    expect(invoice(latest_invoice).next_payment_attempt).toBeNull()
    clock.advance('2 days')
    expect(invoice(latest_invoice)).toMatchObject({ status: 'open', attempt_count: 1 })
  })

  it('is active when its invoice is written off', () => {
    const { addCard, current, ok, post, resume } = paused()
    addCard('pm_card_visa')
    ok(post(`/v1/invoices/${ok(resume()).latest_invoice}/mark_uncollectible`))
    expect(current().status).toBe('active')
  })

  it('is paid at once with resume_on_payment_success', () => {
    const { addCard, eventTypes, ok, resume } = paused()
    const onSuccess = { payment_behavior: 'resume_on_payment_success' }
    expect(resume(onSuccess).body.error.message).toContain('no attached payment source')
    addCard('pm_card_visa')
    expect(ok(resume(onSuccess)).status).toBe('active')
    expect(eventTypes().filter((type) => type.endsWith('.resumed'))).toHaveLength(1)
  })

  it('repeats a failed payment with resume_on_payment_success, and stays paused until then', () => {
    const { addCard, clock, current, ok, resume } = paused()
    addCard('pm_card_chargeCustomerFail')
    expect(ok(resume({ payment_behavior: 'resume_on_payment_success' })).status).toBe('paused')
    addCard('pm_card_visa')
    clock.advance('2 days')
    expect(current().status).toBe('paused')
    clock.advance('1 day')
    expect(current().status).toBe('active')
  })

  it('keeps the cycle when its anchor is unchanged, and charges the rest of the period', () => {
    const { addCard, clock, current, get, invoice, ok, owner, resume, seconds } = paused()
    const anchor = current().billing_cycle_anchor
    addCard('pm_card_visa')
    clock.advance('10 days')
    const amount = Math.round((3000 * 21) / 31)
    const resumed = ok(resume({ billing_cycle_anchor: { type: 'unchanged' } }))
    expect(resumed).toMatchObject({
      status: 'active',
      billing_cycle_anchor: anchor,
      items: { data: [{ current_period_start: anchor, current_period_end: anchor + 31 * DAY }] },
    })
    expect(ok(get('/v1/invoiceitems', { customer: owner, pending: true })).data).toMatchObject([
      { amount, period: { start: seconds(), end: anchor + 31 * DAY }, proration: true },
    ])
    clock.advance('21 days')
    clock.advance('1 hour')
    expect(invoice(current().latest_invoice)).toMatchObject({ status: 'paid', total: 3000 + amount })
  })

  it('bills prorations at once with always_invoice, from the given date', () => {
    const { addCard, clock, current, invoice, ok, resume, seconds } = paused()
    addCard('pm_card_visa')
    clock.advance('10 days')
    const unchanged = { billing_cycle_anchor: 'unchanged', proration_behavior: 'always_invoice' }
    const before = { ...unchanged, proration_date: current().billing_cycle_anchor - 1 }
    expect(resume(before).body.error.param).toBe('proration_date')
    expect(resume({ proration_date: seconds() }).body.error.param).toBe('proration_date')
    const waiting = ok(resume({ ...unchanged, proration_date: seconds() - DAY }))
    expect(waiting.status).toBe('paused')
    expect(invoice(waiting.latest_invoice).total).toBe(Math.round((3000 * 22) / 31))
  })

  it('is active at once when nothing is to be paid', () => {
    const client = paused()
    const coupon = client.ok(client.post('/v1/coupons', { percent_off: 100, duration: 'forever' }))
    client.ok(client.post(`/v1/subscriptions/${client.id}`, { discounts: [{ coupon: coupon.id }] }))
    const resumed = client.ok(client.resume())
    expect(resumed.status).toBe('active')
    expect(client.invoice(resumed.latest_invoice)).toMatchObject({ status: 'paid', total: 0 })
  })

  it('is refused where it is not paused, or billed by sent invoices', () => {
    const { post, ok, id, resume } = paused()
    ok(post(`/v1/subscriptions/${id}`, { collection_method: 'send_invoice', days_until_due: 3 }))
    expect(resume().body.error.message).toContain("collection method is 'send_invoice'")
    const { customerWith, price, post: send, ok: done } = createTestClient()
    const customer = customerWith('pm_card_visa')
    const active = done(send('/v1/subscriptions', { customer: customer.id, items: [{ price: price().id }] }))
    expect(send(`/v1/subscriptions/${active.id}/resume`).body.error.message).toContain('status of active')
    expect(send('/v1/subscriptions/sub_x/resume').status).toBe(404)
  })
})

describe('moving a subscription to the flexible billing mode', () => {
  it('notes when, once', () => {
    const { clock, current, eventTypes, id, ok, post, remove, seconds } = paused({ billing_mode: { type: 'classic' } })
    expect(current().billing_mode).toEqual({ flexible: null, type: 'classic' })
    clock.advance('1 day')
    eventTypes()
    const migrate = (mode = {}) =>
      post(`/v1/subscriptions/${id}/migrate`, { billing_mode: { type: 'flexible', ...mode } })
    expect(migrate({ flexible: { proration_discounts: 'itemized' } }).body.error.code).toBe('sandbox_not_emulated')
    expect(post(`/v1/subscriptions/${id}/migrate`).body.error.param).toBe('billing_mode')
    expect(ok(migrate()).billing_mode).toEqual({
      flexible: { proration_discounts: 'included' },
      type: 'flexible',
      updated_at: seconds(),
    })
    expect(eventTypes()).toEqual(['customer.subscription.updated'])
    expect(migrate().body.error.param).toBe('billing_mode[type]')
    ok(remove(`/v1/subscriptions/${id}`))
    expect(migrate().body.error.message).toContain('has ended')
  })
})
