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
        message: 'needs recurring_interval; pass both, or neither for a one-time price',
      },
    ],
  })
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

test('refuses two amounts before anything is sent', async () => {
  const { stripe, requests } = recordStripe({})
  const amounts = { unit_amount: 25, unit_amount_decimal: '0.25' }
  const price = createPrice(stripe, { product: 'prod_xyz789', currency: 'usd', ...amounts } as never)
  await expect(price).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['unit_amount_decimal'], message: 'cannot be combined with unit_amount; pass one of them' }],
  })
  expect(requests).toHaveLength(0)
})

test('does not turn an empty interval into a one-time price', async () => {
  const { stripe, requests } = recordStripe({})
  await createPrice(stripe, { product: 'prod_xyz789', unit_amount: 2999, currency: 'usd', recurring_interval: '' })
  expect(requests[0]?.body).toBe('product=prod_xyz789&unit_amount=2999&currency=usd&recurring[interval]=')
})
