import { type Customer, listCustomers, paginate, searchCustomers } from '@billing/stripe'
import { validate } from '@billing/stripe/zod'
import { describe, expect, test } from 'vitest'
import { recordStripe, recordStripeWith, stripeError } from '~test/support/stripe.js'

const query = "email:'jane@example.com'"
const path = `/v1/customers/search?query=${encodeURIComponent(query)}`

/** A page of a search with these ids; `next_page` is undefined on the last. */
const page = (ids: string, next_page?: string): object => ({
  object: 'search_result',
  data: ids.split(' ').map((id) => ({ id, created: 1 })),
  has_more: next_page !== undefined,
  next_page: next_page ?? null,
  url: '/v1/customers/search',
})

const idsOf = async (customers: AsyncIterable<Customer>): Promise<string[]> => {
  const ids: string[] = []
  for await (const { id } of customers) ids.push(id)
  return ids
}

test('default', async () => {
  const { stripe, requests } = recordStripe(page('a b', 'WzE='), page('c d', 'WzI='), page('e'))
  expect(await idsOf(paginate(stripe, searchCustomers, { query, limit: 2 }))).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(requests.map((request) => request.path)).toEqual([
    `${path}&limit=2`,
    `${path}&limit=2&page=WzE%3D`,
    `${path}&limit=2&page=WzI%3D`,
  ])
})

test('starts at the page that is asked for', async () => {
  const { stripe, requests } = recordStripe(page('c', 'WzI='), page('e'))
  expect(await idsOf(paginate(stripe, searchCustomers, { query, page: 'WzE=' }))).toEqual(['c', 'e'])
  expect(requests.map((request) => request.path)).toEqual([`${path}&page=WzE%3D`, `${path}&page=WzI%3D`])
})

test('goes in order whatever the concurrency', async () => {
  const { stripe, requests } = recordStripe(page('a b', 'WzE='), page('c'))
  expect(await idsOf(paginate(stripe, searchCustomers, { query }, { concurrency: 8 }))).toEqual(['a', 'b', 'c'])
  expect(requests.map((request) => request.path)).toEqual([path, `${path}&page=WzE%3D`])
})

test('passes the checks of its parameters on every page', async () => {
  const { stripe } = recordStripeWith({ validate }, page('a b', 'WzE='), page('c'))
  expect(await idsOf(paginate(stripe, searchCustomers, { query }))).toEqual(['a', 'b', 'c'])
})

describe('resume', () => {
  test('default: continues at the page that failed', async () => {
    const failing = recordStripeWith({ maxRetries: 0 }, page('a b', 'WzE='), stripeError(500, {}))
    const error = await paginate(failing.stripe, searchCustomers, { query })
      .collect({ max: 9 })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ status: 500, cursor: 'page:WzE=' })
    const { stripe, requests } = recordStripe(page('c'))
    const { cursor } = error as { cursor: string }
    expect(await idsOf(paginate(stripe, searchCustomers, { query }, { resume: cursor, concurrency: 3 }))).toEqual(['c'])
    expect(requests.map((request) => request.path)).toEqual([`${path}&page=WzE%3D`])
  })

  test('refuses the cursor of another kind of walk', () => {
    const { stripe, requests } = recordStripe(page('a'))
    const message = 'resume: must be the cursor of an error of the same walk'
    for (const resume of ['cus_1', '[[0,100]]', 7]) {
      expect(() => paginate(stripe, searchCustomers, { query }, { resume })).toThrow(message)
    }
    expect(() => paginate(stripe, listCustomers, {}, { resume: 'page:WzE=' })).toThrow(message)
    expect(requests).toEqual([])
  })
})

describe('a search that would never end', () => {
  test.each([
    ['repeats a page', [page('a', 'WzE='), page('b', 'WzE=')], 'leads back to a page that was read before'],
    ['has no next page although it says so', [page('a', '')], 'leads back to a page that was read before'],
    [
      'is empty although more should follow',
      [{ object: 'search_result', data: [], has_more: true, next_page: 'WzE=', url: '' }],
      'is empty although more should follow',
    ],
  ])('is an error when it %s', async (_, answers, complaint) => {
    const { stripe } = recordStripe(...answers)
    const walk = paginate(stripe, searchCustomers, { query })
    await expect(walk.collect({ max: 99 })).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      message: expect.stringContaining(complaint),
    })
  })
})
