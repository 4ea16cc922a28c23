import { describe, expect, it } from 'vitest'
import { createTestClient, KEY } from './testing.js'

function withDraft(card = 'pm_card_visa', params = {}) {
  const client = createTestClient()
  const customer = client.customerWith(card)
  const draft = client.ok(client.post('/v1/invoices', { customer: customer.id, ...params }))
  const item = (amount: number) =>
    client.ok(client.post('/v1/invoiceitems', { customer: customer.id, invoice: draft.id, amount, currency: 'usd' }))
  const act = (verb: string, more = {}) => client.post(`/v1/invoices/${draft.id}/${verb}`, more)
  const invoice = (more = {}) => client.ok(client.get(`/v1/invoices/${draft.id}`, more))
  client.eventTypes()
  return { ...client, customer, draft, item, act, invoice }
}

describe('invoices', () => {
  it('default', () => {
    const { ok, act, item, draft, invoice, eventTypes } = withDraft()
    expect(draft).toMatchObject({
      status: 'draft',
      total: 0,
      number: null,
      billing_reason: 'manual',
      auto_advance: false,
    })
    item(1200)
    item(800)
    expect(invoice()).toMatchObject({ subtotal: 2000, total: 2000, amount_due: 2000, amount_remaining: 2000 })
    const open = ok(act('finalize'))
    expect(open).toMatchObject({ status: 'open', attempted: false, attempt_count: 0, amount_due: 2000 })
    expect(open.number).toMatch(/^[0-9A-Z]{8}-0001$/)
    eventTypes()
    const paid = ok(act('pay'))
    expect(paid).toMatchObject({
      status: 'paid',
      amount_paid: 2000,
      amount_remaining: 0,
      attempt_count: 1,
      attempted: true,
      ending_balance: 0,
    })
    expect(eventTypes()).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
    ])
    expect(invoice({ expand: ['payments'] }).payments.data[0]).toMatchObject({ status: 'paid', amount_paid: 2000 })
  })
  it('omits pending items unless requested, and is paid when nothing is due', () => {
    const { ok, post, get, customerWith } = createTestClient()
    const { id } = customerWith('pm_card_visa')
    const item = ok(post('/v1/invoiceitems', { customer: id, amount: 900, currency: 'usd', description: 'Setup' }))
    expect(item.invoice).toBeNull()
    const empty = ok(post('/v1/invoices', { customer: id }))
    expect(empty).toMatchObject({ total: 0, lines: { data: [], total_count: 0 } })
    expect(ok(post(`/v1/invoices/${empty.id}/pay`))).toMatchObject({
      status: 'paid',
      amount_paid: 0,
      attempted: true,
      attempt_count: 0,
    })
    const included = ok(post('/v1/invoices', { customer: id, pending_invoice_items_behavior: 'include' }))
    expect(included.lines.data).toMatchObject([
      { amount: 900, description: 'Setup', parent: { invoice_item_details: { invoice_item: item.id } } },
    ])
    expect(ok(get('/v1/invoiceitems', { pending: true })).data).toEqual([])
    expect(ok(get(`/v1/invoiceitems/${item.id}`)).invoice).toBe(included.id)
  })
  it('finalizes a draft by paying it', () => {
    const { ok, act, item, eventTypes } = withDraft()
    item(500)
    eventTypes()
    expect(ok(act('pay'))).toMatchObject({ status: 'paid', amount_paid: 500, number: expect.any(String) })
    expect(eventTypes()).toContain('invoice.finalized')
  })
  it('numbers invoices per customer', () => {
    const { ok, post, customer, customerWith } = createTestClient()
    const numbers = (id: string) =>
      [1, 2].map(() => ok(post(`/v1/invoices/${ok(post('/v1/invoices', { customer: id })).id}/finalize`)).number)
    const first = numbers(customer().id)
    const second = numbers(customerWith('pm_card_visa').id)
    expect(first.map((number) => number.slice(-5))).toEqual(['-0001', '-0002'])
    expect(second[0]).not.toBe(first[0])
  })
  it('stays open after a decline, which answers 402', () => {
    const { act, item, invoice, eventTypes } = withDraft('pm_card_chargeCustomerFail')
    item(500)
    eventTypes()
    const { status, body } = act('pay')
    expect(status).toBe(402)
    expect(body.error).toMatchObject({ type: 'card_error', code: 'card_declined', payment_intent: { amount: 500 } })
    expect(invoice()).toMatchObject({ status: 'open', attempt_count: 1, attempted: true, amount_paid: 0 })
    expect(eventTypes().slice(-3)).toEqual(['charge.failed', 'payment_intent.payment_failed', 'invoice.payment_failed'])
    expect(act('pay', { payment_method: 'pm_card_visa' }).body).toMatchObject({ status: 'paid', attempt_count: 2 })
  })
  it('cannot be paid without a payment method', () => {
    const { ok, post, customer } = createTestClient()
    const { id } = customer()
    const draft = ok(post('/v1/invoices', { customer: id }))
    ok(post('/v1/invoiceitems', { customer: id, invoice: draft.id, amount: 500, currency: 'usd' }))
    expect(post(`/v1/invoices/${draft.id}/pay`)).toMatchObject({
      status: 400,
      body: { error: { code: 'resource_missing', message: expect.stringContaining('no attached payment source') } },
    })
  })
  it('requires 3-D Secure through its payment intent', () => {
    const { act, item, invoice, provider } = withDraft('pm_card_threeDSecure2Required')
    item(500)
    const refused = act('pay', { off_session: false })
    expect(refused).toMatchObject({ status: 402, body: { error: { code: 'invoice_payment_intent_requires_action' } } })
    provider.authenticate(KEY, refused.body.error.payment_intent.id, 'succeed')
    expect(invoice().status).toBe('paid')
  })
  it('is paid by confirming its payment intent, and voided by canceling it', () => {
    const { ok, post, act, item, invoice } = withDraft()
    item(500)
    act('finalize')
    const { payment_intent } = invoice({ expand: ['payments'] }).payments.data[0].payment
    expect(post(`/v1/payment_intents/${payment_intent}`, { amount: 1 }).status).toBe(400)
    ok(post(`/v1/payment_intents/${payment_intent}/confirm`, { payment_method: 'pm_card_visa' }))
    expect(invoice().status).toBe('paid')
    const other = withDraft()
    other.item(500)
    other.act('finalize')
    const intent = other.invoice({ expand: ['payments'] }).payments.data[0].payment.payment_intent
    other.ok(other.post(`/v1/payment_intents/${intent}/cancel`))
    expect(other.invoice().status).toBe('void')
  })
  it('is voided only while open', () => {
    const { ok, act, item, get, invoice } = withDraft()
    const notOpen = "You can only pass in open invoices. This invoice isn't open."
    item(500)
    expect(act('void')).toMatchObject({ status: 400, body: { error: { message: notOpen } } })
    act('finalize')
    const { payment_intent } = invoice({ expand: ['payments'] }).payments.data[0].payment
    expect(ok(act('void'))).toMatchObject({ status: 'void', status_transitions: { voided_at: expect.any(Number) } })
    expect(ok(get(`/v1/payment_intents/${payment_intent}`))).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'void_invoice',
    })
    expect(act('void').body.error.message).toBe(notOpen)
    expect(act('pay').status).toBe(400)
    const paid = withDraft()
    paid.act('pay')
    expect(paid.act('void').body.error.message).toBe('Invoices with `paid` payments cannot be voided.')
    expect(paid.act('pay').body.error.message).toBe('Invoice is already paid')
  })
  it('is written off, and can still be paid', () => {
    const { ok, act, item, eventTypes } = withDraft()
    item(500)
    expect(act('mark_uncollectible').status).toBe(400)
    act('finalize')
    expect(ok(act('mark_uncollectible')).status).toBe('uncollectible')
    expect(eventTypes().at(-1)).toBe('invoice.marked_uncollectible')
    expect(act('mark_uncollectible').body.error.message).toContain('already been marked uncollectible')
    expect(ok(act('pay')).status).toBe('paid')
  })
  it('is paid outside of Stripe', () => {
    const { ok, act, item, invoice, get } = withDraft()
    item(500)
    act('finalize')
    expect(ok(act('pay', { paid_out_of_band: true }))).toMatchObject({
      status: 'paid',
      attempted: false,
      amount_paid: 500,
      amount_paid_off_stripe: 500,
    })
    expect(invoice({ expand: ['payments'] }).payments.data[0].status).toBe('canceled')
    expect(ok(get('/v1/charges')).data).toEqual([])
  })
  it('is deleted only as a draft', () => {
    const { ok, get, remove, draft, eventTypes, item } = withDraft()
    const { id } = item(500)
    expect(ok(remove(`/v1/invoices/${draft.id}`))).toEqual({ id: draft.id, object: 'invoice', deleted: true })
    expect(eventTypes().at(-1)).toBe('invoice.deleted')
    expect(get(`/v1/invoices/${draft.id}`)).toMatchObject({ status: 404, body: { error: { param: 'invoice' } } })
    expect(remove(`/v1/invoiceitems/${id}`).body.error.message).toBe('This invoice item has been deleted.')
    const other = withDraft()
    other.act('finalize')
    expect(other.remove(`/v1/invoices/${other.draft.id}`).body.error.message).toBe(
      'You can only delete draft invoices.',
    )
  })
  it('is sent with a due date', () => {
    const { ok, act, item, draft, eventTypes } = withDraft('pm_card_visa', {
      collection_method: 'send_invoice',
      days_until_due: 30,
    })
    expect(draft.due_date).toBe(draft.created + 30 * 86400)
    item(500)
    expect(ok(act('send'))).toMatchObject({ status: 'open', hosted_invoice_url: expect.stringContaining('https://') })
    expect(eventTypes().at(-1)).toBe('invoice.sent')
    act('pay')
    expect(act('send').body.error.message).toContain('cannot be sent right now')
    const { post, customer } = createTestClient()
    const { id } = customer()
    expect(post('/v1/invoices', { customer: id, collection_method: 'send_invoice' }).body.error.message).toContain(
      "you must specify 'due_date' or 'days_until_due'",
    )
    expect(post('/v1/invoices', { customer: id, days_until_due: 3 }).status).toBe(400)
  })
  it('can be changed as a draft, and afterwards only where amounts are not affected', () => {
    const { ok, post, act, draft } = withDraft()
    const path = `/v1/invoices/${draft.id}`
    expect(ok(post(path, { description: 'March', footer: 'f', statement_descriptor: 'ACME' }))).toMatchObject({
      description: 'March',
      statement_descriptor: 'ACME',
    })
    act('finalize')
    expect(ok(post(path, { metadata: { a: '1' } })).metadata).toEqual({ a: '1' })
    expect(post(path, { description: 'April' }).body.error).toMatchObject({
      message: "Finalized invoices can't be updated in this way",
      param: 'description',
    })
    expect(act('finalize').body.error.message).toContain("you can't re-finalize a non-draft")
  })
  it('uses the customer’s credit first and keeps the rest of it', () => {
    const { ok, get, post, act, item, customer } = withDraft()
    ok(post(`/v1/customers/${customer.id}`, { balance: -700 }))
    item(500)
    expect(ok(act('finalize'))).toMatchObject({
      status: 'paid',
      total: 500,
      amount_due: 0,
      starting_balance: -700,
      ending_balance: -200,
    })
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(-200)
  })
  it('returns the credit when it is voided', () => {
    const { ok, get, post, act, item, customer } = withDraft()
    ok(post(`/v1/customers/${customer.id}`, { balance: -100 }))
    item(500)
    expect(ok(act('finalize')).amount_due).toBe(400)
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(0)
    act('void')
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(-100)
  })
  it('adds an amount below the minimum charge to the customer’s balance', () => {
    const { ok, get, act, item, customer } = withDraft()
    item(20)
    expect(ok(act('finalize'))).toMatchObject({ status: 'paid', total: 20, amount_due: 0, ending_balance: 20 })
    expect(ok(get(`/v1/customers/${customer.id}`)).balance).toBe(20)
  })
  it('advances automatically an hour after its creation', () => {
    const { clock, invoice, item, draft } = withDraft('pm_card_visa', { auto_advance: true })
    expect(draft).toMatchObject({
      auto_advance: true,
      automatically_finalizes_at: draft.created + 3600,
      next_payment_attempt: draft.created + 3600,
    })
    item(500)
    clock.advance('59 minutes')
    expect(invoice().status).toBe('draft')
    clock.advance('1 minute')
    expect(invoice()).toMatchObject({
      status: 'paid',
      status_transitions: { finalized_at: draft.created + 3600, paid_at: draft.created + 3600 },
    })
  })
  it('is collected an hour after it was finalized by request', () => {
    const { ok, act, clock, invoice, item, seconds } = withDraft('pm_card_visa', { auto_advance: true })
    item(500)
    expect(ok(act('finalize'))).toMatchObject({ status: 'open', next_payment_attempt: seconds() + 3600 })
    clock.advance('1 hour')
    expect(invoice().status).toBe('paid')
  })
  it('records an event when it is overdue', () => {
    const { act, clock, item, eventTypes } = withDraft('pm_card_visa', {
      collection_method: 'send_invoice',
      days_until_due: 3,
    })
    item(500)
    act('finalize')
    eventTypes()
    clock.advance('3 days')
    expect(eventTypes()).toEqual(['invoice.overdue'])
  })
  it('shows the settings with all their keys', () => {
    const { ok, post, draft } = withDraft()
    const shipping_details = { name: 'Jane', address: { city: 'Berlin' } }
    const rendering = { pdf: { page_size: 'a4' }, template_version: 3 }
    expect(ok(post(`/v1/invoices/${draft.id}`, { shipping_details, rendering }))).toMatchObject({
      shipping_details: { name: 'Jane', phone: null, address: { city: 'Berlin', line1: null } },
      rendering: { pdf: { page_size: 'a4' }, template_version: 3, template: null },
      payment_settings: { payment_method_types: null },
    })
  })
  it('stays a draft when that is switched off again', () => {
    const { ok, post, clock, invoice, draft } = withDraft('pm_card_visa', { auto_advance: true })
    expect(ok(post(`/v1/invoices/${draft.id}`, { auto_advance: false }))).toMatchObject({
      automatically_finalizes_at: null,
      next_payment_attempt: null,
    })
    clock.advance('2 hours')
    expect(invoice().status).toBe('draft')
    const later = draft.created + 9000
    ok(post(`/v1/invoices/${draft.id}`, { auto_advance: true, automatically_finalizes_at: later }))
    clock.advance('1 hour')
    expect(invoice().status_transitions.finalized_at).toBe(later)
  })
  it('needs a customer or a subscription, and may bill nothing', () => {
    const { post, ok, customerWith, price } = createTestClient()
    expect(post('/v1/invoices', {}).body.error).toMatchObject({ code: 'parameter_missing', param: 'customer' })
    expect(post('/v1/invoices', { subscription: 'sub_x' }).body.error.message).toBe("No such subscription: 'sub_x'")
    const { id } = customerWith('pm_card_visa')
    const subscription = ok(post('/v1/subscriptions', { customer: id, items: [{ price: price().id }] })).id
    expect(ok(post('/v1/invoices', { customer: id, subscription }))).toMatchObject({
      status: 'draft',
      total: 0,
      lines: { total_count: 0 },
    })
    ok(post('/v1/invoiceitems', { customer: id, subscription, amount: 500, currency: 'usd' }))
    expect(ok(post('/v1/invoices', { customer: id, subscription }))).toMatchObject({
      total: 500,
      parent: { subscription_details: { subscription } },
    })
  })
})

describe('invoice items', () => {
  it('default', () => {
    const { ok, post, get, remove, invoice, draft, customer, price } = withDraft()
    const once = price(250, null)
    const params = { customer: customer.id, invoice: draft.id, pricing: { price: once.id }, quantity: 3 }
    const item = ok(post('/v1/invoiceitems', params))
    expect(item).toMatchObject({
      amount: 750,
      quantity: 3,
      description: 'Pro',
      pricing: { price_details: { price: once.id } },
    })
    expect(ok(get(`/v1/invoices/${draft.id}/lines`)).data).toMatchObject([{ amount: 750, quantity: 3 }])
    expect(ok(post(`/v1/invoiceitems/${item.id}`, { quantity: 4, description: 'Seats' })).amount).toBe(1000)
    expect(invoice()).toMatchObject({ total: 1000, lines: { data: [{ description: 'Seats' }] } })
    expect(ok(post(`/v1/invoiceitems/${item.id}`, { amount: 90 })).amount).toBe(90)
    expect(ok(remove(`/v1/invoiceitems/${item.id}`))).toEqual({ id: item.id, object: 'invoiceitem', deleted: true })
    expect(invoice()).toMatchObject({ total: 0, lines: { data: [] } })
    expect(get(`/v1/invoiceitems/${item.id}`).status).toBe(404)
  })
  it('can be added to drafts only', () => {
    const { post, act, item, draft, customer, remove } = withDraft()
    const { id } = item(500)
    act('finalize')
    const params = { customer: customer.id, invoice: draft.id, amount: 1, currency: 'usd' }
    expect(post('/v1/invoiceitems', params).body.error).toMatchObject({
      code: 'invoice_not_editable',
      message: 'Invalid invoice: This invoice is no longer editable',
    })
    expect(remove(`/v1/invoiceitems/${id}`).body.error.code).toBe('invoice_not_editable')
  })
  it('refuses items that do not fit', () => {
    const { post, draft, customer, price } = withDraft()
    const error = (params: Parameters<typeof post>[1]) =>
      post('/v1/invoiceitems', { customer: customer.id, currency: 'usd', ...params }).body.error
    expect(error({}).param).toBe('amount')
    expect(error({ amount: 1, quantity: 2 }).message).toContain('only specify one')
    expect(error({ amount: 1, currency: 'eur', invoice: draft.id }).param).toBe('currency')
    expect(error({ pricing: { price: price().id } }).param).toBe('pricing[price]')
    expect(error({ amount: 1, invoice: 'in_x' }).message).toBe("No such invoice: 'in_x'")
    expect(error({ amount: 1, subscription: 'sub_x' }).param).toBe('subscription')
    expect(post('/v1/invoiceitems', { amount: 1, currency: 'usd' }).body.error.param).toBe('customer')
  })
  it('may be a credit', () => {
    const { item, invoice, ok, act } = withDraft()
    item(1000)
    item(-400)
    expect(invoice().total).toBe(600)
    expect(ok(act('pay')).amount_paid).toBe(600)
  })
})
