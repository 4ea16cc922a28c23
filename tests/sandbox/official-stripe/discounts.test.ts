import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { NOW_SECONDS } from '../../support/serve-sandbox.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { sandbox, stripe, types } = await serveStrictStripe()
const DAY = 86_400

async function newCustomer(): Promise<string> {
  const { id } = await stripe.customers.create({ name: 'Acme' })
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

const newPrice = (unit_amount = 3000) =>
  stripe.prices.create({
    currency: 'usd',
    unit_amount,
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })

/** Totals of a customer's invoices, oldest first, after an hour in which drafts are finalized. */
async function totals(customer: string): Promise<number[]> {
  sandbox.clock.advance('1 hour')
  const { data } = await stripe.invoices.list({ customer })
  return data.map(({ total }) => total).reverse()
}

describe('coupons', () => {
  test('create, retrieve, update, list and delete', async () => {
    const { product } = await newPrice()
    types()
    const coupon = await stripe.coupons.create({
      percent_off: 12.5,
      duration: 'repeating',
      duration_in_months: 3,
      max_redemptions: 2,
      redeem_by: NOW_SECONDS + 30 * DAY,
      applies_to: { products: [String(product)] },
      metadata: { a: '1' },
    })
    expect(coupon).toMatchObject({
      percent_off: 12.5,
      amount_off: null,
      currency: null,
      valid: true,
      times_redeemed: 0,
    })
    expect(coupon).not.toHaveProperty('applies_to')
    expect(coupon.id).toMatch(/^\w{8}$/)
    const expanded = await stripe.coupons.retrieve(coupon.id, { expand: ['applies_to', 'currency_options'] })
    expect(expanded.applies_to).toEqual({ products: [product] })
    expect(await stripe.coupons.update(coupon.id, { name: 'Launch' })).toMatchObject({
      name: 'Launch',
      metadata: { a: '1' },
    })
    expect((await stripe.coupons.list()).data.map(({ id }) => id)).toContain(coupon.id)
    expect(await stripe.coupons.del(coupon.id)).toEqual({ id: coupon.id, object: 'coupon', deleted: true })
    expect(await rejection(stripe.coupons.retrieve(coupon.id))).toMatchObject({ code: 'resource_missing' })
    expect((await stripe.coupons.list()).data.map(({ id }) => id)).not.toContain(coupon.id)
    expect(types()).toEqual(['coupon.created', 'coupon.updated', 'coupon.deleted'])
  })

  test('an amount has a currency, and may have amounts in others', async () => {
    const coupon = await stripe.coupons.create({
      id: 'ten',
      amount_off: 1000,
      currency: 'usd',
      currency_options: { eur: { amount_off: 900 } },
    })
    expect(coupon).toMatchObject({ id: 'ten', amount_off: 1000, currency: 'usd', duration: 'once' })
    const { currency_options } = await stripe.coupons.retrieve('ten', { expand: ['currency_options'] })
    expect(currency_options).toEqual({ usd: { amount_off: 1000 }, eur: { amount_off: 900 } })
  })

  test.each([
    ['neither amount nor percentage', {}, { param: 'percent_off' }],
    ['both', { amount_off: 1, currency: 'usd', percent_off: 1 }, { statusCode: 400 }],
    ['an amount without a currency', { amount_off: 1 }, { param: 'currency' }],
    ['more than 100 %', { percent_off: 101 }, { param: 'percent_off' }],
    ['no amount', { amount_off: 0, currency: 'usd' }, { param: 'amount_off' }],
    ['repeating without months', { percent_off: 1, duration: 'repeating' as const }, { param: 'duration_in_months' }],
    ['months without repeating', { percent_off: 1, duration_in_months: 2 }, { param: 'duration_in_months' }],
    ['an amount for ever', { amount_off: 1, currency: 'usd', duration: 'forever' as const }, { param: 'duration' }],
    ['a time in the past', { percent_off: 1, redeem_by: 1 }, { param: 'redeem_by' }],
    ['a time in ten years', { percent_off: 1, redeem_by: NOW_SECONDS + 3650 * DAY }, { param: 'redeem_by' }],
    ['an unknown product', { percent_off: 1, applies_to: { products: ['prod_none'] } }, { code: 'resource_missing' }],
    [
      'an unknown currency',
      { amount_off: 1, currency: 'usd', currency_options: { xxx: { amount_off: 1 } } },
      { param: 'currency_options[xxx]' },
    ],
  ])('refuses %s', async (_name, params, error) => {
    expect(await rejection(stripe.coupons.create(params))).toMatchObject({ statusCode: 400, ...error })
  })

  test('refuses an id that is taken', async () => {
    await stripe.coupons.create({ id: 'taken', percent_off: 10 })
    const error = await rejection(stripe.coupons.create({ id: 'taken', percent_off: 10 }))
    expect(error).toMatchObject({ statusCode: 400, code: 'resource_already_exists' })
  })
})

describe('discounts of a subscription', () => {
  test('forever: every invoice is reduced', async () => {
    const [customer, price, coupon] = await Promise.all([
      newCustomer(),
      newPrice(),
      stripe.coupons.create({ percent_off: 10, duration: 'forever' }),
    ])
    types()
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ coupon: coupon.id }],
      expand: ['discounts.source.coupon', 'latest_invoice.total_discount_amounts.discount'],
    })
    expect(types()).toContain('customer.discount.created')
    const [discount] = subscription.discounts
    expect(discount).toMatchObject({
      object: 'discount',
      customer,
      end: null,
      subscription: subscription.id,
      source: { type: 'coupon', coupon: { id: coupon.id, times_redeemed: 1 } },
    })
    const id = typeof discount === 'object' ? discount.id : discount
    expect(subscription.latest_invoice).toMatchObject({
      discounts: [id],
      subtotal: 3000,
      total: 2700,
      amount_paid: 2700,
      total_discount_amounts: [{ amount: 300, discount: { id, object: 'discount' } }],
      total_pretax_credit_amounts: [{ amount: 300, discount: id, type: 'discount' }],
      lines: {
        data: [
          {
            amount: 3000,
            subtotal: 3000,
            discount_amounts: [{ amount: 300, discount: id }],
            discounts: [],
            pretax_credit_amounts: [{ amount: 300, discount: id, type: 'discount' }],
          },
        ],
      },
    })
    sandbox.clock.advance('1 month')
    expect(await totals(customer)).toEqual([2700, 2700])
  })

  test('repeating: invoices are reduced until the months have passed', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const coupon = await stripe.coupons.create({ percent_off: 50, duration: 'repeating', duration_in_months: 2 })
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ coupon: coupon.id }],
    })
    types()
    sandbox.clock.advance('3 months')
    expect(await totals(customer)).toEqual([1500, 1500, 3000, 3000])
    expect(types()).toContain('customer.discount.deleted')
    expect((await stripe.subscriptions.retrieve(id)).discounts).toEqual([])
  })

  test('once: the first invoice uses it up', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const coupon = await stripe.coupons.create({ amount_off: 500, currency: 'usd' })
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ coupon: coupon.id }],
      expand: ['latest_invoice.discounts'],
    })
    expect(subscription.discounts).toEqual([])
    expect(subscription.latest_invoice).toMatchObject({ total: 2500, discounts: [{ deleted: true }] })
    sandbox.clock.advance('1 month')
    expect(await totals(customer)).toEqual([2500, 3000])
  })

  test('once, during a trial: the first invoice that costs something uses it up', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const coupon = await stripe.coupons.create({ amount_off: 500, currency: 'usd' })
    const { discounts } = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      trial_period_days: 7,
      discounts: [{ coupon: coupon.id }],
    })
    expect(discounts).toHaveLength(1)
    sandbox.clock.advance('7 days')
    expect(await totals(customer)).toEqual([0, 2500])
  })

  test('an item has its own, which come first', async () => {
    const customer = await newCustomer()
    const [one, two] = await Promise.all([newPrice(2000), newPrice(1000)])
    const [ten, half] = await Promise.all([
      stripe.coupons.create({ amount_off: 1000, currency: 'usd' }),
      stripe.coupons.create({ percent_off: 50, duration: 'forever' }),
    ])
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: one.id, discounts: [{ coupon: ten.id }] }, { price: two.id }],
      discounts: [{ coupon: half.id }],
      expand: ['latest_invoice'],
    })
    // (2000 − 1000) / 2 + 1000 / 2
    expect(subscription.latest_invoice).toMatchObject({ subtotal: 2000, total: 1000 })
    sandbox.clock.advance('1 month')
    expect(await totals(customer)).toEqual([1000, 1500])
  })

  test('only products that the coupon applies to are reduced, and an amount is shared in proportion', async () => {
    const customer = await newCustomer()
    const [one, two, three] = await Promise.all([newPrice(1000), newPrice(2000), newPrice(4000)])
    const products = [String(one.product), String(two.product)]
    const coupon = await stripe.coupons.create({ amount_off: 100, currency: 'usd', applies_to: { products } })
    const { latest_invoice } = await stripe.subscriptions.create({
      customer,
      items: [{ price: one.id }, { price: two.id }, { price: three.id }],
      discounts: [{ coupon: coupon.id }],
      expand: ['latest_invoice'],
    })
    const lines = typeof latest_invoice === 'object' ? (latest_invoice?.lines.data ?? []) : []
    const off = lines.map((line) => [line.amount, line.discount_amounts?.[0]?.amount ?? 0])
    expect(off.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [1000, 33],
      [2000, 67],
      [4000, 0],
    ])
  })

  test('a discount never makes an invoice negative; with nothing to pay no payment method is needed', async () => {
    const { id: customer } = await stripe.customers.create({ name: 'Acme' })
    const price = await newPrice()
    const coupon = await stripe.coupons.create({ percent_off: 100, duration: 'forever' })
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ coupon: coupon.id }],
      expand: ['latest_invoice'],
    })
    expect(subscription).toMatchObject({ status: 'active', latest_invoice: { total: 0, status: 'paid' } })
  })

  test('is added, kept, replaced and removed by an update, and by DELETE', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const [a, b] = await Promise.all([
      stripe.coupons.create({ percent_off: 10, duration: 'forever' }),
      stripe.coupons.create({ percent_off: 20, duration: 'forever' }),
    ])
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
    const added = await stripe.subscriptions.update(id, { discounts: [{ coupon: a.id }] })
    const first = String(added.discounts[0])
    const both = await stripe.subscriptions.update(id, { discounts: [{ discount: first }, { coupon: b.id }] })
    expect(both.discounts).toHaveLength(2)
    expect(both.discounts[0]).toBe(first)
    expect((await stripe.subscriptions.update(id, { metadata: { a: '1' } })).discounts).toEqual(both.discounts)
    const error = await rejection(stripe.subscriptions.update(id, { discounts: [{ discount: 'di_none' }] }))
    expect(error).toMatchObject({ statusCode: 400, param: 'discounts[0][discount]' })
    types()
    const removed = await stripe.subscriptions.deleteDiscount(id)
    expect(removed).toMatchObject({ id: first, object: 'discount', deleted: true })
    expect(types()).toEqual(['customer.discount.deleted', 'customer.subscription.updated'])
    expect((await stripe.subscriptions.update(id, { discounts: '' })).discounts).toEqual([])
    expect(await rejection(stripe.subscriptions.deleteDiscount(id))).toMatchObject({
      statusCode: 404,
      message: `No active discount for subscription ${id} on customer ${customer}`,
    })
  })

  test('prorations are net of discounts: a credit of what was billed, a charge with the discounts of now', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const [half, once] = await Promise.all([
      stripe.coupons.create({ percent_off: 50, duration: 'forever' }),
      stripe.coupons.create({ percent_off: 100, duration: 'once' }),
    ])
    const change = async (coupon: string) => {
      const { items } = await stripe.subscriptions.create({
        customer,
        items: [{ price: price.id }],
        discounts: [{ coupon }],
      })
      const item = items.data[0]?.id ?? ''
      await stripe.subscriptionItems.update(item, { quantity: 2, proration_behavior: 'always_invoice' })
      const { data } = await stripe.invoices.list({ customer, limit: 1 })
      return data[0]?.lines.data.map(({ amount }) => amount).sort((a, b) => a - b)
    }
    expect(await change(half.id)).toEqual([-1500, 3000])
    expect(await change(once.id)).toEqual([6000])
  })

  test('a coupon that was deleted goes on reducing', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const coupon = await stripe.coupons.create({ percent_off: 10, duration: 'forever' })
    const items = [{ price: price.id }]
    await stripe.subscriptions.create({ customer, items, discounts: [{ coupon: coupon.id }] })
    await stripe.coupons.del(coupon.id)
    sandbox.clock.advance('1 month')
    expect(await totals(customer)).toEqual([2700, 2700])
  })
})

describe('what can no longer be redeemed is refused', () => {
  test('an unknown coupon, one that is used up, one that has expired, and one in another currency', async () => {
    const customer = await newCustomer()
    const price = await newPrice()
    const subscribe = (coupon: string) =>
      stripe.subscriptions.create({ customer, items: [{ price: price.id }], discounts: [{ coupon }] })
    expect(await rejection(subscribe('none'))).toMatchObject({
      code: 'resource_missing',
      message: "No such coupon: 'none'",
      param: 'discounts[0][coupon]',
    })
    const once = await stripe.coupons.create({ percent_off: 10, max_redemptions: 1 })
    await subscribe(once.id)
    expect(await stripe.coupons.retrieve(once.id)).toMatchObject({ times_redeemed: 1, valid: false })
    expect(await rejection(subscribe(once.id))).toMatchObject({ statusCode: 400, code: 'coupon_expired' })
    const redeem_by = Math.floor(sandbox.clock.now() / 1000) + DAY
    const brief = await stripe.coupons.create({ percent_off: 10, redeem_by })
    sandbox.clock.advance('2 days')
    expect(await rejection(subscribe(brief.id))).toMatchObject({ message: `Coupon expired: ${brief.id}` })
    const euros = await stripe.coupons.create({ amount_off: 10, currency: 'eur' })
    expect(await rejection(subscribe(euros.id))).toMatchObject({ statusCode: 400, param: 'discounts[0][coupon]' })
  })
})

describe('invoices and invoice items', () => {
  test('an invoice has its own discounts', async () => {
    const customer = await newCustomer()
    const coupon = await stripe.coupons.create({ percent_off: 25 })
    const draft = await stripe.invoices.create({ customer, discounts: [{ coupon: coupon.id }] })
    await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 1000, currency: 'usd' })
    await stripe.invoiceItems.create({
      customer,
      invoice: draft.id,
      amount: 1000,
      currency: 'usd',
      discountable: false,
    })
    await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: -100, currency: 'usd' })
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ subtotal: 1900, total: 1650, amount_due: 1650 })
    const updated = await stripe.invoices.update(draft.id, { discounts: '' })
    expect(updated).toMatchObject({ total: 1900, amount_due: 1900, discounts: [], total_discount_amounts: [] })
    await stripe.invoices.update(draft.id, { discounts: [{ coupon: coupon.id }] })
    const paid = await stripe.invoices.pay(draft.id)
    expect(paid).toMatchObject({ total: 1650, amount_paid: 1650 })
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(2)
  })

  test('an invoice item has its own, which the subtotal already contains', async () => {
    const customer = await newCustomer()
    const coupon = await stripe.coupons.create({ amount_off: 300, currency: 'usd' })
    const item = await stripe.invoiceItems.create({
      customer,
      amount: 1000,
      currency: 'usd',
      discounts: [{ coupon: coupon.id }],
      expand: ['discounts'],
    })
    expect(item.discounts).toMatchObject([{ invoice_item: item.id, customer }])
    const invoice = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' })
    expect(invoice).toMatchObject({ subtotal: 700, total: 700, discounts: [] })
    expect(invoice.lines.data[0]).toMatchObject({ amount: 1000, discount_amounts: [{ amount: 300 }] })
    await stripe.invoiceItems.update(item.id, { discounts: '' })
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ total: 1000 })
  })
})

describe('promotion codes', () => {
  const newCoupon = () => stripe.coupons.create({ percent_off: 10, duration: 'forever' })

  test('create, retrieve, update and list', async () => {
    const coupon = await newCoupon()
    types()
    const code = await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: 'Launch20',
      restrictions: { minimum_amount: 500, minimum_amount_currency: 'usd' },
      expand: ['promotion.coupon', 'restrictions.currency_options'],
    })
    expect(code).toMatchObject({
      active: true,
      code: 'Launch20',
      promotion: { type: 'coupon', coupon: { id: coupon.id } },
      restrictions: { minimum_amount: 500, currency_options: { usd: { minimum_amount: 500 } } },
    })
    expect((await stripe.promotionCodes.list({ code: 'LAUNCH20' })).data).toMatchObject([{ id: code.id }])
    const again = stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'launch20' })
    expect(await rejection(again)).toMatchObject({ statusCode: 400, param: 'code' })
    expect(await stripe.promotionCodes.update(code.id, { active: false })).toMatchObject({ active: false })
    expect((await stripe.promotionCodes.list({ coupon: coupon.id, active: true })).data).toEqual([])
    const generated = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id } })
    expect(generated.code).toMatch(/^[A-Z0-9]{8}$/)
    expect(types()).toEqual(['promotion_code.created', 'promotion_code.updated', 'promotion_code.created'])
  })

  test('redeeming one counts at the code and at its coupon', async () => {
    const [customer, price, coupon] = await Promise.all([newCustomer(), newPrice(), newCoupon()])
    const code = await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      max_redemptions: 1,
    })
    const subscribe = () =>
      stripe.subscriptions.create({
        customer,
        items: [{ price: price.id }],
        discounts: [{ promotion_code: code.id }],
        expand: ['discounts.promotion_code'],
      })
    expect((await subscribe()).discounts).toMatchObject([{ promotion_code: { id: code.id, times_redeemed: 1 } }])
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(1)
    expect(await stripe.promotionCodes.retrieve(code.id)).toMatchObject({ active: false, times_redeemed: 1 })
    expect(await rejection(subscribe())).toMatchObject({ statusCode: 400, param: 'discounts[0][promotion_code]' })
  })

  test('the restrictions are enforced', async () => {
    const [customer, other, price, coupon] = await Promise.all([newCustomer(), newCustomer(), newPrice(), newCoupon()])
    const refusal = async (params: object) => {
      const { id } = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, ...params })
      const items = [{ price: price.id }]
      return rejection(stripe.subscriptions.create({ customer, items, discounts: [{ promotion_code: id }] }))
    }
    expect(await refusal({ customer: other })).toMatchObject({ statusCode: 400 })
    const minimum = { minimum_amount: 3001, minimum_amount_currency: 'usd' }
    expect(await refusal({ restrictions: minimum })).toMatchObject({
      message:
        'This promotion code cannot be redeemed because the associated purchase does not meet the minimum amount requirement.',
    })
    await stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
    expect(await refusal({ restrictions: { first_time_transaction: true } })).toMatchObject({
      code: 'promotion_code_customer_not_first_time',
    })
  })

  test('a code cannot go beyond its coupon', async () => {
    const now = Math.floor(sandbox.clock.now() / 1000)
    const coupon = await stripe.coupons.create({ percent_off: 10, max_redemptions: 5, redeem_by: now + DAY })
    const promotion = { type: 'coupon' as const, coupon: coupon.id }
    const refusal = (params: object) => rejection(stripe.promotionCodes.create({ promotion, ...params }))
    expect(await refusal({ max_redemptions: 6 })).toMatchObject({ param: 'max_redemptions' })
    expect(await refusal({ expires_at: now + 2 * DAY })).toMatchObject({ param: 'expires_at' })
    expect(await refusal({ expires_at: now - 1 })).toMatchObject({ param: 'expires_at' })
    expect(await refusal({ code: 'a b' })).toMatchObject({ param: 'code' })
    expect(await refusal({ restrictions: { minimum_amount: 5 } })).toMatchObject({ code: 'parameter_missing' })
    expect(await refusal({ promotion: { type: 'coupon', coupon: 'none' } })).toMatchObject({
      param: 'promotion[coupon]',
    })
    expect((await stripe.promotionCodes.create({ promotion })).expires_at).toBe(now + DAY)
    sandbox.clock.advance('2 days')
    expect(await refusal({})).toMatchObject({ code: 'coupon_expired' })
    expect((await stripe.promotionCodes.list({ coupon: coupon.id })).data).toMatchObject([{ active: false }])
  })
})

test('customers have no discount to remove', async () => {
  const { id } = await stripe.customers.create({})
  expect(await rejection(stripe.customers.deleteDiscount(id))).toMatchObject({ statusCode: 404 })
})
