import { describe, expect, it } from 'vitest'
import { createTestClient } from '../testing.js'

const DAY = 86_400

function subscriber({ card = 'pm_card_visa', now = '2026-01-15T12:00:00Z', amount = 3000, currency = 'usd' } = {}) {
  const client = createTestClient(now)
  const { get, ok, post } = client
  const customer = client.customerWith(card)
  const price = client.price(amount, { interval: 'month' }, { currency })
  const start = (params = {}) =>
    ok(post('/v1/subscriptions', { customer: customer.id, items: [{ price: price.id }], ...params }))
  const update = (id: string, params = {}) => ok(post(`/v1/subscriptions/${id}`, params))
  const read = (id: string) => ok(get(`/v1/subscriptions/${id}`))
  const invoice = (id: string) => ok(get(`/v1/invoices/${id}`))
  const invoices = (subscription: string) => ok(get('/v1/invoices', { subscription })).data
  const pending = () => ok(get('/v1/invoiceitems', { pending: true })).data
  client.eventTypes()
  return { ...client, customer, start, update, read, invoice, invoices, pending }
}

const amounts = (items: readonly { amount: number }[]): number[] => items.map(({ amount }) => amount)

describe('what is pending when a subscription ends', () => {
  it('is collected at the end of the period', () => {
    const { start, update, pending, clock, invoices, read } = subscriber()
    const { id, items } = start()
    clock.advance('10 days')
    update(id, { items: [{ id: items.data[0].id, quantity: 2 }] })
    update(id, { cancel_at_period_end: true })
    expect(amounts(pending())).toEqual([-2032, 4065])
    clock.advance('21 days')
    clock.advance('1 hour')
    const [last, first] = invoices(id)
    expect(last).toMatchObject({ status: 'paid', total: 2033, amount_paid: 2033, billing_reason: 'subscription_cycle' })
    expect(first.billing_reason).toBe('subscription_create')
    expect(pending()).toEqual([])
    expect(read(id)).toMatchObject({ status: 'canceled', latest_invoice: last.id })
  })
  it('is charged then, too, after it was canceled at once', () => {
    const { start, pending, clock, invoices, customer, post, ok, remove } = subscriber()
    const { id } = start()
    ok(post('/v1/invoiceitems', { customer: customer.id, subscription: id, amount: 700, currency: 'usd' }))
    clock.advance('10 days')
    ok(remove(`/v1/subscriptions/${id}`))
    expect(amounts(pending())).toEqual([700])
    clock.advance('21 days')
    clock.advance('1 hour')
    expect(invoices(id)).toMatchObject([{ status: 'paid', amount_paid: 700 }, { amount_paid: 3000 }])
    expect(pending()).toEqual([])
  })
})

describe('a planned end within a period', () => {
  const inYen = () => subscriber({ now: '2026-01-07T00:00:00Z', amount: 1000, currency: 'jpy' })

  it('credits what was paid after discounts, and charges it again with those of then', () => {
    const { start, update, pending, ok, post, seconds } = subscriber({ now: '2026-06-01T00:00:00Z' })
    const coupon = ok(post('/v1/coupons', { percent_off: 50, duration: 'forever' })).id
    const { id } = start({ discounts: [{ coupon }] })
    update(id, { cancel_at: seconds() + 15 * DAY })
    expect(amounts(pending())).toEqual([-750])
    update(id, { cancel_at: '' })
    expect(amounts(pending())).toEqual([750, -750])
    update(id, { discounts: '' })
    update(id, { cancel_at: seconds() + 15 * DAY })
    expect(amounts(pending())).toEqual([-750, 750, -750])
    update(id, { cancel_at: '' })
    expect(amounts(pending())).toEqual([1500, -750, 750, -750])
  })
  it('credits what was paid after discounts when only a part of the period was billed', () => {
    const { start, update, pending, ok, post, seconds, invoices } = subscriber({ now: '2026-06-01T00:00:00Z' })
    const coupon = ok(post('/v1/coupons', { percent_off: 50, duration: 'once' })).id
    const { id } = start({ discounts: [{ coupon }], cancel_at: seconds() + 20 * DAY })
    expect(invoices(id)).toMatchObject([{ subtotal: 2000, total: 1000 }])
    update(id, { cancel_at: seconds() + 10 * DAY })
    expect(amounts(pending())).toEqual([-500])
  })
  it.each([
    [20, 645],
    [30, 968],
  ])('bills %i of 31 days at the start', (days, billed) => {
    const { start, invoice, seconds, clock, invoices } = inYen()
    const end = seconds() + days * DAY
    const { id, latest_invoice } = start({ cancel_at: end })
    expect(invoice(latest_invoice)).toMatchObject({
      amount_paid: billed,
      lines: { data: [{ amount: billed, period: { start: seconds(), end } }] },
    })
    clock.advance('2 months')
    expect(invoices(id)).toHaveLength(1)
  })
  it.each([
    [20, -355],
    [30, -32],
  ])('credits the days after day %i that were billed before', (days, credit) => {
    const { start, update, pending, seconds } = inYen()
    const { id } = start()
    update(id, { cancel_at: seconds() + days * DAY })
    expect(amounts(pending())).toEqual([credit])
    update(id, { cancel_at: '' })
    expect(amounts(pending())).toEqual([-credit, credit])
  })
  it('credits nothing without proration', () => {
    const { start, update, pending, seconds } = inYen()
    const { id } = start()
    update(id, { cancel_at: seconds() + 20 * DAY, proration_behavior: 'none' })
    expect(pending()).toEqual([])
  })
  it('bills the last period in part', () => {
    const { start, clock, invoices, seconds, read } = inYen()
    const { id } = start({ cancel_at: seconds() + (31 + 14) * DAY })
    clock.advance('2 months')
    expect(invoices(id).map(({ total }: { total: number }) => total)).toEqual([500, 1000])
    expect(read(id).status).toBe('canceled')
  })
})

describe('the status', () => {
  it('follows the newest invoice that is not void', () => {
    const { start, clock, invoices, read, ok, post, customer } = subscriber()
    const { id } = start()
    const method = ok(post('/v1/payment_methods/pm_card_chargeCustomerFail/attach', { customer: customer.id })).id
    ok(post(`/v1/subscriptions/${id}`, { default_payment_method: method }))
    clock.advance('1 month')
    clock.advance('1 hour')
    expect(read(id).status).toBe('past_due')
    // Drafted and finalized, but not yet given up by the retries of the first.
    ok(post(`/v1/subscriptions/${id}`, { billing_cycle_anchor: 'now', proration_behavior: 'none' }))
    const [newer, older] = invoices(id)
    expect([newer.status, older.status]).toEqual(['open', 'open'])
    ok(post(`/v1/invoices/${newer.id}/void`))
    expect(read(id).status).toBe('past_due')
    ok(post(`/v1/invoices/${older.id}/pay`, { payment_method: 'pm_card_visa' }))
    expect(read(id).status).toBe('active')
  })
  it('is incomplete until the first payment is authenticated, which no attempt has been counted for', () => {
    const { start, invoice } = subscriber({ card: 'pm_card_authenticationRequired' })
    const { status, latest_invoice } = start()
    expect(status).toBe('incomplete')
    expect(invoice(latest_invoice)).toMatchObject({ status: 'open', attempted: true, attempt_count: 0 })
  })
})

describe('another interval with the end of a trial', () => {
  it('keeps the anchor and the start of the period, and bills the difference', () => {
    const { start, update, clock, price, invoice, get, ok } = subscriber()
    const { id, items, billing_cycle_anchor } = start()
    clock.advance('10 days')
    const yearly = price(30000, { interval: 'year' }).id
    const item = items.data[0]
    const changed = update(id, { items: [{ id: item.id, price: yearly }], trial_end: 'now' })
    expect(changed).toMatchObject({
      status: 'active',
      billing_cycle_anchor,
      items: {
        data: [
          {
            current_period_start: item.current_period_start,
            current_period_end: Date.parse('2027-01-15T12:00:00Z') / 1000,
          },
        ],
      },
    })
    const billed = invoice(changed.latest_invoice)
    expect(billed).toMatchObject({ status: 'paid', billing_reason: 'subscription_update' })
    const [unused, remaining] = billed.lines.data
    expect(unused).toMatchObject({
      amount: -2032,
      description: 'Unused time on Pro after 25 Jan 2026',
      discountable: false,
      parent: {
        subscription_item_details: {
          proration: true,
          proration_details: {
            credited_items: { invoice: expect.any(String), invoice_line_items: [expect.any(String)] },
          },
        },
      },
    })
    expect(remaining).toMatchObject({
      amount: Math.round((30000 * 355) / 365),
      description: 'Remaining time on Pro after 25 Jan 2026',
      discountable: false,
      parent: { subscription_item_details: { proration: true, proration_details: { credited_items: null } } },
    })
    const [payment] = ok(get('/v1/payment_intents', { limit: 1 })).data
    expect(payment).toMatchObject({ amount: billed.total, setup_future_usage: 'off_session' })
  })
})

describe('the date of prorations', () => {
  it('lies in the period, and is not given together with a new one', () => {
    const { start, post, seconds, clock } = subscriber()
    const { id, items } = start()
    clock.advance('10 days')
    const refused = (params: object) => post(`/v1/subscriptions/${id}`, { ...params })
    const change = { items: [{ id: items.data[0].id, quantity: 2 }] }
    expect(refused({ ...change, proration_date: seconds(), billing_cycle_anchor: 'now' })).toMatchObject({
      status: 400,
      body: {
        error: {
          message: 'You cannot specify `proration_date` when `billing_cycle_anchor=now`',
          param: 'proration_date',
        },
      },
    })
    expect(refused({ ...change, proration_date: seconds() - 11 * DAY })).toMatchObject({
      status: 400,
      body: { error: { param: 'proration_date' } },
    })
    expect(refused({ ...change, proration_date: seconds() - 9 * DAY }).status).toBe(200)
  })
})

describe('the end of a trial', () => {
  const NOTICE = 'customer.subscription.trial_will_end'

  it('is announced when it is now or in less than three days', () => {
    const { start, update, eventTypes, seconds } = subscriber()
    const [now, soon, later] = [1, 2, 3].map(() => start({ trial_period_days: 14 }).id)
    eventTypes()
    update(later, { trial_end: seconds() + 4 * DAY })
    expect(eventTypes()).not.toContain(NOTICE)
    update(soon, { trial_end: seconds() + 2 * DAY })
    expect(eventTypes()).toContain(NOTICE)
    update(now, { trial_end: 'now' })
    expect(eventTypes().filter((type) => type === NOTICE)).toHaveLength(1)
  })
  it('is at most two years away', () => {
    const { start, post, customer, price, seconds } = subscriber()
    const { id } = start()
    const late = { trial_end: seconds() + 731 * DAY }
    const created = post('/v1/subscriptions', { customer: customer.id, items: [{ price: price().id }], ...late })
    for (const { status, body } of [created, post(`/v1/subscriptions/${id}`, late)]) {
      expect(status).toBe(400)
      expect(body.error.param).toBe('trial_end')
    }
    expect(post(`/v1/subscriptions/${id}`, { trial_end: seconds() + 729 * DAY }).status).toBe(200)
  })
  it('credits what an active subscription has left, and invoices the trial', () => {
    const { start, update, invoice, clock, seconds, ok, get, customer } = subscriber()
    const { id } = start()
    clock.advance('10 days')
    const end = seconds() + 20 * DAY
    const changed = update(id, { trial_end: end })
    expect(changed).toMatchObject({ status: 'trialing', trial_start: seconds(), trial_end: end })
    expect(invoice(changed.latest_invoice)).toMatchObject({ status: 'paid', total: -2032, amount_due: 0 })
    expect(amounts(invoice(changed.latest_invoice).lines.data).sort()).toEqual([-2032, 0])
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(-2032)
  })
})

describe('the move from a free price', () => {
  const onFree = () => {
    const client = subscriber({ now: '2026-01-07T00:00:00Z' })
    const [free, paid] = [client.price(0).id, client.price(3000).id]
    const { id, items } = client.start({ items: [{ price: free }] })
    client.clock.advance('10 days')
    return { ...client, id, free, paid, to: (price: string) => ({ items: [{ id: items.data[0].id, price }] }) }
  }

  it('starts a new cycle, which is charged at once', () => {
    const { id, to, free, paid, update, invoices, pending, seconds } = onFree()
    expect(update(id, to(paid))).toMatchObject({
      billing_cycle_anchor: seconds(),
      items: { data: [{ current_period_start: seconds(), current_period_end: seconds() + 31 * DAY }] },
    })
    expect(invoices(id)[0]).toMatchObject({ billing_reason: 'subscription_update', status: 'paid', amount_paid: 3000 })
    expect(pending()).toEqual([])
    expect(update(id, to(free)).billing_cycle_anchor).toBe(seconds())
    expect(amounts(pending())).toEqual([-3000])
  })
  it('is prorated where the cycle is to stay', () => {
    const { id, to, paid, update, invoices, pending } = onFree()
    update(id, { ...to(paid), billing_cycle_anchor: 'unchanged' })
    expect(amounts(pending())).toEqual([2032])
    expect(invoices(id)).toHaveLength(1)
  })
})

describe('payment_behavior of a change that is billed at once', () => {
  const refusing = () => {
    const client = subscriber()
    const dear = client.price(9000).id
    const { id, items } = client.start()
    const card = client.ok(
      client.post('/v1/payment_methods/pm_card_chargeCustomerFail/attach', { customer: client.customer.id }),
    )
    client.update(id, { default_payment_method: card.id })
    client.eventTypes()
    const change = { items: [{ id: items.data[0].id, price: dear }], proration_behavior: 'always_invoice' }
    return { ...client, id, change }
  }

  it('error_if_incomplete changes nothing that cannot be paid', () => {
    const { id, change, post, read, eventTypes } = refusing()
    const refused = post(`/v1/subscriptions/${id}`, { ...change, payment_behavior: 'error_if_incomplete' })
    expect(refused).toMatchObject({ status: 402, body: { error: { type: 'card_error', code: 'card_declined' } } })
    expect(read(id)).toMatchObject({ status: 'active', items: { data: [{ price: { unit_amount: 3000 } }] } })
    expect(eventTypes()).toEqual([])
  })
  it('default_incomplete leaves the payment to the caller', () => {
    const { id, change, update, invoice, ok, get, post, read } = refusing()
    const changed = update(id, { ...change, payment_behavior: 'default_incomplete' })
    expect(changed.status).toBe('past_due')
    expect(invoice(changed.latest_invoice)).toMatchObject({ status: 'open', attempt_count: 0, amount_due: 6000 })
    const [payment] = ok(get('/v1/invoice_payments', { invoice: changed.latest_invoice })).data
    const { payment_intent } = payment.payment
    expect(ok(get(`/v1/payment_intents/${payment_intent}`)).status).toBe('requires_confirmation')
    ok(post(`/v1/payment_intents/${payment_intent}/confirm`, { payment_method: 'pm_card_visa' }))
    expect(read(id).status).toBe('active')
  })
})

describe('items of different intervals', () => {
  it('are not emulated, and impossible in the classic billing mode', () => {
    const { customer, post, price } = subscriber()
    const items = [{ price: price(1000).id }, { price: price(9000, { interval: 'year' }).id }]
    const start = (params = {}) => post('/v1/subscriptions', { customer: customer.id, items, ...params }).body.error
    expect(start().code).toBe('sandbox_not_emulated')
    expect(start({ billing_mode: { type: 'classic' } })).toMatchObject({ param: 'items' })
  })
})

describe('prorations after prorations', () => {
  const changing = () => {
    const client = subscriber({ now: '2026-09-01T00:00:00Z' })
    const [double, triple] = [client.price(6000).id, client.price(9000).id]
    const { id, items } = client.start()
    const coupon = (percent_off: number) =>
      client.ok(client.post('/v1/coupons', { percent_off, duration: 'forever' })).id
    const to = (price: string) => {
      client.update(id, { items: [{ id: items.data[0].id, price }], proration_behavior: 'always_invoice' })
      return amounts(client.invoices(id)[0].lines.data)
    }
    return { ...client, id, double, triple, coupon, to }
  }

  it('credit what the last change charged, after its discounts', () => {
    const { id, double, triple, coupon, to, update, clock } = changing()
    clock.advance('10 days')
    expect(to(double)).toEqual([-2000, 4000])
    update(id, { discounts: [{ coupon: coupon(50) }] })
    clock.advance('10 days')
    expect(to(triple)).toEqual([-2000, 1500])
    update(id, { discounts: '' })
    clock.advance('5 days')
    expect(to(double)).toEqual([-750, 1000])
  })
  it('credit nothing for what was charged nothing', () => {
    const { id, double, triple, coupon, to, update, clock } = changing()
    update(id, { discounts: [{ coupon: coupon(100) }] })
    clock.advance('15 days')
    expect(to(double)).toEqual([-1500, 0])
    update(id, { discounts: '' })
    clock.advance('5 days')
    expect(to(triple)).toEqual([3000])
  })
  it('credit what a new cycle billed', () => {
    const { id, double, triple, coupon, to, update, clock } = changing()
    update(id, { discounts: [{ coupon: coupon(50) }] })
    clock.advance('10 days')
    expect(to(double)).toEqual([-2000, 2000])
    update(id, { discounts: '' })
    clock.advance('5 days')
    update(id, { billing_cycle_anchor: 'now' })
    clock.advance('15 days')
    expect(to(triple)).toEqual([-3000, 4500])
  })
  it('write the month with three letters', () => {
    const { id, double, to, clock, invoices } = changing()
    clock.advance('19 days')
    to(double)
    expect(invoices(id)[0].lines.data[0].description).toContain('after 20 Sep 2026')
  })
})
