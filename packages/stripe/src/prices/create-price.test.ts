import { createPrice, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeRequest } from '~test/support/stripe.js'

const monthly = {
  id: 'price_def456',
  product: 'prod_xyz789',
  unit_amount: 2999,
  currency: 'usd',
  recurring: { interval: 'month', interval_count: 1 },
  active: true,
}

test('default', async () => {
  const { stripe, requests } = recordStripe(monthly)
  const price = await createPrice(stripe, {
    product: 'prod_xyz789',
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
  expect(requests).toEqual([
    stripeRequest('POST', '/v1/prices', 'product=prod_xyz789&unit_amount=2999&currency=usd&recurring[interval]=month'),
  ])
  expect(price).toEqual(monthly)
})

test('makes a one-time price without an interval', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, { product: 'prod_xyz789', unit_amount: 9900, currency: 'usd' })
  expect(requests[0]?.body).toBe('product=prod_xyz789&unit_amount=9900&currency=usd')
})

test('bills every few intervals', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, {
    product: 'prod_xyz789',
    unit_amount: 7999,
    currency: 'usd',
    recurring_interval: 'month',
    recurring_interval_count: 3,
  })
  expect(requests[0]?.body).toBe(
    'product=prod_xyz789&unit_amount=7999&currency=usd&recurring[interval]=month&recurring[interval_count]=3',
  )
})

test('bills the usage of a meter', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, {
    product: 'prod_xyz789',
    unit_amount: 2,
    currency: 'usd',
    recurring_interval: 'month',
    recurring_usage_type: 'metered',
    recurring_meter: 'mtr_1Abc',
  })
  expect(requests[0]?.body).toBe(
    'product=prod_xyz789&unit_amount=2&currency=usd&recurring[interval]=month&recurring[meter]=mtr_1Abc&recurring[usage_type]=metered',
  )
})

test('sends amounts as they are, also zero and fractions of a cent', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, { product: 'prod_xyz789', unit_amount: 0, currency: 'jpy' })
  await createPrice(stripe, { product: 'prod_xyz789', unit_amount_decimal: '0.25', currency: 'usd' })
  expect(requests.map(({ body }) => body)).toEqual([
    'product=prod_xyz789&unit_amount=0&currency=jpy',
    'product=prod_xyz789&unit_amount_decimal=0.25&currency=usd',
  ])
})

test('refuses a count without an interval before anything is sent', async () => {
  const { stripe, requests } = recordStripe({})
  const price = createPrice(stripe, {
    product: 'prod_xyz789',
    unit_amount: 7999,
    currency: 'usd',
    recurring_interval_count: 3,
  })
  await expect(price).rejects.toBeInstanceOf(ValidationError)
  await expect(price).rejects.toMatchObject({
    issues: [
      {
        path: ['recurring_interval_count'],
        message: 'needs recurring_interval',
      },
    ],
  })
  expect(requests).toHaveLength(0)
})

test.each(['billing_scheme', 'tiers_mode'])('refuses tiers without %s before anything is sent', async (name) => {
  const { stripe, requests } = recordStripe({})
  const tiers = { tiers: [{ up_to: 'inf', unit_amount: 25 }], billing_scheme: 'tiered', tiers_mode: 'graduated' }
  const price = createPrice(stripe, { product: 'prod_xyz789', currency: 'usd', ...tiers, [name]: undefined } as never)
  await expect(price).rejects.toMatchObject({ issues: [{ path: ['tiers'], message: `needs ${name}` }] })
  expect(requests).toHaveLength(0)
})

test('refuses a meter without an interval before anything is sent', async () => {
  const { stripe, requests } = recordStripe({})
  const price = createPrice(stripe, {
    product: 'prod_xyz789',
    unit_amount: 2,
    currency: 'usd',
    recurring_meter: 'mtr_1Abc',
  })
  await expect(price).rejects.toMatchObject({ issues: [{ path: ['recurring_meter'] }] })
  expect(requests).toHaveLength(0)
})

test('makes a price with tiers', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, {
    product: 'prod_xyz789',
    currency: 'usd',
    recurring_interval: 'month',
    billing_scheme: 'tiered',
    tiers_mode: 'graduated',
    tiers: [
      { up_to: 10, unit_amount: 500 },
      { up_to: 'inf', unit_amount_decimal: '0.5', flat_amount: 100 },
    ],
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/prices',
      'product=prod_xyz789&currency=usd&billing_scheme=tiered&tiers_mode=graduated&tiers[0][up_to]=10&tiers[0][unit_amount]=500&tiers[1][up_to]=inf&tiers[1][unit_amount_decimal]=0.5&tiers[1][flat_amount]=100&recurring[interval]=month',
    ),
  ])
})

test('makes a price that the customer chooses, of a new product', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, {
    product_data: { name: 'Donation' },
    currency: 'eur',
    custom_unit_amount: { enabled: true, minimum: 100 },
  })
  expect(requests[0]?.body).toBe(
    'product_data[name]=Donation&currency=eur&custom_unit_amount[enabled]=true&custom_unit_amount[minimum]=100',
  )
})

const AMOUNTS = {
  unit_amount: 25,
  unit_amount_decimal: '0.25',
  tiers: [{ up_to: 'inf', unit_amount: 25 }],
  custom_unit_amount: { enabled: true },
}

test.each([
  ['unit_amount', 'unit_amount_decimal'],
  ['unit_amount', 'tiers'],
  ['unit_amount_decimal', 'tiers'],
  ['tiers', 'custom_unit_amount'],
] as const)('refuses %s and %s together before anything is sent', async (first, second) => {
  const { stripe, requests } = recordStripe({})
  const amounts = { [first]: AMOUNTS[first], [second]: AMOUNTS[second] }
  const price = createPrice(stripe, { product: 'prod_xyz789', currency: 'usd', ...amounts } as never)
  await expect(price).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: [second], message: `cannot be combined with ${first}; pass one of them` }],
  })
  expect(requests).toHaveLength(0)
})

test('refuses a product next to the data of one before anything is sent', async () => {
  const { stripe, requests } = recordStripe({})
  const products = { product: 'prod_xyz789', product_data: { name: 'Pro' } }
  const price = createPrice(stripe, { currency: 'usd', unit_amount: 1, ...products } as never)
  await expect(price).rejects.toMatchObject({
    issues: [{ path: ['product_data'], message: 'cannot be combined with product; pass one of them' }],
  })
  expect(requests).toHaveLength(0)
})

test('names what can take the place of a missing product or amount', async () => {
  const { stripe, requests } = recordStripe({})
  await expect(createPrice(stripe, { currency: 'usd', unit_amount: 1 } as never)).rejects.toMatchObject({
    issues: [{ path: ['product'], message: 'required unless product_data is given' }],
  })
  // Nothing of it would be sent.
  const empty = { product_data: {}, currency: 'usd', unit_amount: 1 } as never
  await expect(createPrice(stripe, empty)).rejects.toMatchObject({
    issues: [{ path: ['product'], message: 'required unless product_data is given' }],
  })
  await expect(createPrice(stripe, { product: 'prod_xyz789', currency: 'usd' } as never)).rejects.toMatchObject({
    issues: [
      {
        path: ['unit_amount'],
        message: 'required unless unit_amount_decimal or tiers or custom_unit_amount is given',
      },
    ],
  })
  expect(requests).toHaveLength(0)
})

test('does not turn an empty interval into a one-time price', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, { product: 'prod_xyz789', unit_amount: 2999, currency: 'usd', recurring_interval: '' })
  expect(requests[0]?.body).toBe('product=prod_xyz789&unit_amount=2999&currency=usd&recurring[interval]=')
})

test("forwards Stripe's own parameter, and refuses it beside the documented ones", async () => {
  const { stripe, requests } = recordStripe({})
  const own = { product: 'prod_xyz789', unit_amount: 2999, currency: 'usd', recurring: { interval: 'year' } }
  await createPrice(stripe, own)
  expect(requests[0]?.body).toBe('product=prod_xyz789&unit_amount=2999&currency=usd&recurring[interval]=year')
  await expect(createPrice(stripe, { ...own, recurring_interval: 'month' })).rejects.toThrow(
    'recurring_interval: cannot be combined with recurring; pass one of them',
  )
  await expect(createPrice(stripe, { ...own, recurring_usage_type: 'metered' })).rejects.toThrow(
    'recurring_usage_type: needs recurring_interval',
  )
  expect(requests).toHaveLength(1)
})
