import { listCustomers, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeList, stripeRequest } from '~test/support/stripe.js'

const customers = [{ id: 'cus_abc123', name: 'Acme Corp' }]

test('default', async () => {
  const { stripe, requests } = recordStripe(stripeList(customers, true))
  const page = await listCustomers(stripe, { limit: 25 })
  expect(requests).toEqual([stripeRequest('GET', '/v1/customers?limit=25')])
  expect(page).toEqual({ object: 'list', customers, has_more: true, url: '/v1/customers' })
})

test('filters by e-mail address', async () => {
  const { stripe, requests } = recordStripe(stripeList(customers))
  await listCustomers(stripe, { email: 'jane+billing@example.com', limit: 10 })
  expect(requests[0]?.path).toBe('/v1/customers?email=jane%2Bbilling%40example.com&limit=10')
})

test('starts after a customer', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listCustomers(stripe, { limit: 25, starting_after: 'cus_abc123' })
  expect(requests[0]?.path).toBe('/v1/customers?limit=25&starting_after=cus_abc123')
})

test('filters by time of creation', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listCustomers(stripe, { created: { gte: 1712304000, lt: 1714982400 } })
  await listCustomers(stripe, { created: 1712304000 })
  expect(requests.map(({ path }) => path)).toEqual([
    '/v1/customers?created[gte]=1712304000&created[lt]=1714982400',
    '/v1/customers?created=1712304000',
  ])
})

test('needs no parameters', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  expect(await listCustomers(stripe)).toMatchObject({ customers: [], has_more: false })
  expect(requests).toEqual([stripeRequest('GET', '/v1/customers')])
})

test('refuses both cursors at once before anything is sent', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await expect(listCustomers(stripe, { starting_after: '', ending_before: 'cus_9' })).rejects.toThrow(ValidationError)
  const page = listCustomers(stripe, { starting_after: 'cus_1', ending_before: 'cus_9' })
  await expect(page).rejects.toBeInstanceOf(ValidationError)
  await expect(page).rejects.toMatchObject({
    issues: [{ path: ['ending_before'], message: 'cannot be combined with starting_after; pass one of them' }],
  })
  expect(requests).toHaveLength(0)
})
