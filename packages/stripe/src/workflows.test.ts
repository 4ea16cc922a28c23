import { createSandbox } from '@billing/sandbox'
import {
  cancelSubscription,
  capturePaymentIntent,
  confirmPaymentIntent,
  createCustomer,
  createInvoice,
  createPaymentIntent,
  createPrice,
  createProduct,
  createStripeClient,
  createSubscription,
  deleteCustomer,
  getBalance,
  getCustomer,
  getInvoice,
  getSubscription,
  listCustomers,
  listInvoices,
  listPrices,
  paginate,
  payInvoice,
  type StripeClient,
  updateCustomer,
  voidInvoice,
} from '@billing/stripe'
import { validateResponses } from '@billing/stripe/zod'
import { beforeEach, describe, expect, test } from 'vitest'

// What the documentation shows under “Common workflows”, against a Stripe that answers as the real one does.

let stripe: StripeClient

beforeEach(() => {
  const { fetch } = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  stripe = createStripeClient({ apiKey: 'sk_test_workflows', fetch, validate: validateResponses })
})

const createPayer = () =>
  createCustomer(stripe, {
    name: 'Jane Smith',
    email: 'jane@example.com',
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  })

const createMonthlyPrice = async () => {
  const product = await createProduct(stripe, { name: 'Pro Plan', description: 'Full access to pro features' })
  return createPrice(stripe, {
    product: product.id,
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
}

describe('a product with a recurring price, and a subscriber', () => {
  test('default', async () => {
    const price = await createMonthlyPrice()
    expect(price).toMatchObject({
      unit_amount: 2999,
      recurring: { interval: 'month', interval_count: 1 },
      active: true,
    })
    const customer = await createPayer()
    const subscription = await createSubscription(stripe, { customer: customer.id, price: price.id })
    expect(subscription).toMatchObject({
      customer: customer.id,
      status: 'active',
      trial_end: null,
      plan: { id: price.id },
      current_period_start: Date.parse('2026-03-01T00:00:00Z') / 1000,
      current_period_end: Date.parse('2026-04-01T00:00:00Z') / 1000,
      created: Date.parse('2026-03-01T00:00:00Z') / 1000,
    })
    expect(await getSubscription(stripe, { id: subscription.id })).toEqual(subscription)
    const { invoices } = await listInvoices(stripe, { subscription: subscription.id })
    expect(invoices).toMatchObject([{ status: 'paid', total: 2999, currency: 'usd' }])
    expect((await listPrices(stripe, { product: price.product as string })).prices).toEqual([price])
  })

  test('needs a payment method, where there is no trial', async () => {
    const price = await createMonthlyPrice()
    const customer = await createCustomer(stripe, { name: 'Jane Smith' })
    await expect(createSubscription(stripe, { customer: customer.id, price: price.id })).rejects.toMatchObject({
      kind: 'invalid_request',
      code: 'resource_missing',
    })
    const trial = await createSubscription(stripe, { customer: customer.id, price: price.id, trial_period_days: 14 })
    expect(trial).toMatchObject({ status: 'trialing', trial_end: Date.parse('2026-03-15T00:00:00Z') / 1000 })
  })

  test('ends with proration and a final invoice, or without', async () => {
    const price = await createMonthlyPrice()
    const { id: customer } = await createPayer()
    const first = await createSubscription(stripe, { customer, price: price.id, quantity: 5 })
    const cancelled = await cancelSubscription(stripe, { id: first.id })
    expect(cancelled).toMatchObject({
      status: 'canceled',
      canceled_at: expect.any(Number),
      ended_at: expect.any(Number),
    })
    const totals = async () => (await listInvoices(stripe, { customer })).invoices.map(({ total }) => total)
    expect(await totals()).toEqual([-14995, 14995])
    const second = await createSubscription(stripe, { customer, price: price.id })
    await cancelSubscription(stripe, { id: second.id, prorate: false, invoice_now: false })
    expect(await totals()).toEqual([2999, -14995, 14995])
    await expect(cancelSubscription(stripe, { id: first.id })).rejects.toMatchObject({ kind: 'not_found' })
  })
})

describe('a one-time payment', () => {
  const order = async () => {
    const customer = await createCustomer(stripe, { name: 'Bob Johnson', email: 'bob@example.com' })
    return { amount: 5000, currency: 'usd', customer: customer.id, description: 'One-time purchase' }
  }

  test('default', async () => {
    const intent = await createPaymentIntent(stripe, await order())
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      client_secret: expect.stringContaining(intent.id),
    })
    const confirmed = await confirmPaymentIntent(stripe, {
      id: intent.id,
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com/payment/complete',
    })
    expect(confirmed).toMatchObject({ id: intent.id, status: 'succeeded', amount_received: 5000 })
    const { available, pending } = await getBalance(stripe)
    expect([...available, ...pending].some(({ amount, currency }) => amount > 0 && currency === 'usd')).toBe(true)
  })

  test('as documented, without return_url, is refused where redirects are allowed', async () => {
    const { id } = await createPaymentIntent(stripe, await order())
    const confirm = { id, payment_method: 'pm_card_visa' }
    await expect(confirmPaymentIntent(stripe, confirm)).rejects.toMatchObject({
      status: 400,
      kind: 'invalid_request',
      message: expect.stringContaining('return_url'),
    })
  })

  test('needs no return_url where redirects are not', async () => {
    const { id } = await createPaymentIntent(stripe, {
      ...(await order()),
      automatic_payment_methods_allow_redirects: 'never',
    })
    expect(await confirmPaymentIntent(stripe, { id, payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
    })
  })

  test('reports why a card is declined', async () => {
    const { id } = await createPaymentIntent(stripe, {
      ...(await order()),
      automatic_payment_methods_allow_redirects: 'never',
    })
    const confirm = { id, payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds' }
    await expect(confirmPaymentIntent(stripe, confirm)).rejects.toMatchObject({
      status: 402,
      kind: 'card',
      code: 'card_declined',
      declineCode: 'insufficient_funds',
    })
  })

  test('is made once for one idempotency key', async () => {
    const params = await order()
    const create = () => createPaymentIntent(stripe, params, { idempotencyKey: 'order-1234' })
    expect((await create()).id).toBe((await create()).id)
    await expect(
      createPaymentIntent(stripe, { ...params, amount: 9 }, { idempotencyKey: 'order-1234' }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })
})

test('an authorisation, captured in part', async () => {
  const customer = await createCustomer(stripe, { name: 'Jane Smith' })
  const { id } = await createPaymentIntent(stripe, {
    amount: 10000,
    currency: 'usd',
    customer: customer.id,
    capture_method: 'manual',
  })
  const confirmed = await confirmPaymentIntent(stripe, {
    id,
    payment_method: 'pm_card_visa',
    return_url: 'https://example.com/payment/complete',
  })
  expect(confirmed).toMatchObject({ status: 'requires_capture', amount_capturable: 10000 })
  expect(await capturePaymentIntent(stripe, { id, amount_to_capture: 7500 })).toMatchObject({
    amount: 10000,
    amount_capturable: 0,
    amount_received: 7500,
    status: 'succeeded',
  })
})

describe('an invoice', () => {
  test('default', async () => {
    const { id: customer } = await createPayer()
    const invoice = await createInvoice(stripe, { customer, description: 'Consulting services — March 2026' })
    expect(invoice).toMatchObject({
      customer,
      number: null,
      status: 'draft',
      total: 0,
      auto_advance: true,
      description: 'Consulting services — March 2026',
    })
    const paid = await payInvoice(stripe, { id: invoice.id })
    expect(paid).toMatchObject({ id: invoice.id, status: 'paid', number: expect.any(String) })
    expect(await getInvoice(stripe, { id: invoice.id })).toEqual(paid)
  })

  test('is found by its status, and as a draft cannot be voided', async () => {
    const { id: customer } = await createPayer()
    const draft = await createInvoice(stripe, { customer, auto_advance: false })
    await payInvoice(stripe, { id: (await createInvoice(stripe, { customer })).id })
    const { invoices } = await listInvoices(stripe, { customer, status: 'draft', limit: 100 })
    expect(invoices.map(({ id }) => id)).toEqual([draft.id])
    for (const { id } of invoices) {
      await expect(voidInvoice(stripe, { id })).rejects.toMatchObject({ status: 400, kind: 'invalid_request' })
    }
  })

  test('is voided once it is open', async () => {
    const price = await createMonthlyPrice()
    const { id: customer } = await createCustomer(stripe, { name: 'Jane Smith', email: 'jane@example.com' })
    await createSubscription(stripe, {
      customer,
      price: price.id,
      payment_behavior: 'default_incomplete',
    })
    const { invoices } = await listInvoices(stripe, { customer, status: 'open' })
    expect(invoices).toHaveLength(1)
    for (const { id } of invoices) expect(await voidInvoice(stripe, { id })).toMatchObject({ id, status: 'void' })
  })
})

describe('all customers across pages', () => {
  const names = Array.from({ length: 23 }, (_, index) => `Customer ${index + 1}`)

  beforeEach(async () => {
    for (const name of names) await createCustomer(stripe, { name, email: 'jane@example.com' })
  })

  test('default', async () => {
    const found: unknown[] = []
    let cursor: string | undefined
    do {
      const { customers, has_more } = await listCustomers(stripe, { limit: 10, starting_after: cursor })
      found.push(...customers.map(({ name }) => name))
      cursor = has_more ? customers.at(-1)?.id : undefined
    } while (cursor)
    expect(found).toEqual(names.toReversed())
  })

  test('without a cursor in sight', async () => {
    const customers = await paginate(stripe, listCustomers, { limit: 10, email: 'jane@example.com' }).collect({
      max: 100,
    })
    expect(customers.map(({ name }) => name)).toEqual(names.toReversed())
    const newer = paginate(stripe, listCustomers, { limit: 10, ending_before: customers.at(-1)?.id })
    expect((await newer.collect({ max: 100 })).map(({ name }) => name)).toEqual(names.slice(1))
  })
})

describe('a customer', () => {
  test('is changed and cleared', async () => {
    const { id } = await createCustomer(stripe, {
      name: 'Acme Corp',
      description: 'Enterprise customer',
      metadata: { crm_id: '12345', tier: 'enterprise' },
    })
    const changed = await updateCustomer(stripe, {
      id,
      name: 'Acme 株式会社',
      metadata: { tier: 'premium', crm_id: '' },
    })
    expect(changed).toMatchObject({
      name: 'Acme 株式会社',
      description: 'Enterprise customer',
      metadata: { tier: 'premium' },
    })
    expect(changed.metadata).not.toHaveProperty('crm_id')
    expect(await updateCustomer(stripe, { id, description: '', metadata: '' })).toMatchObject({
      description: null,
      metadata: {},
    })
  })

  test('that is deleted has only its id, and cannot be changed', async () => {
    const { id } = await createPayer()
    const stump = { id, object: 'customer', deleted: true }
    expect(await deleteCustomer(stripe, { id })).toEqual(stump)
    expect(await getCustomer(stripe, { id })).toEqual(stump)
    await expect(updateCustomer(stripe, { id, name: 'Nobody' })).rejects.toMatchObject({ kind: 'not_found' })
    expect((await listCustomers(stripe)).customers).toEqual([])
  })
})

test('a price with fractions of a cent creates its product', async () => {
  const price = await createPrice(stripe, {
    product_data: { name: 'Requests' },
    unit_amount_decimal: '0.25',
    currency: 'usd',
  })
  expect(price).toMatchObject({ unit_amount: null, unit_amount_decimal: '0.25', product: expect.any(String) })
  const { prices } = await listPrices(stripe, { product: `${price.product}` })
  expect(prices).toEqual([price])
})
