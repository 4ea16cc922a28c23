import {
  type Customer,
  createCustomer,
  listCustomers,
  listInvoices,
  paginate,
  searchCustomers,
  ValidationError,
} from '@billing/stripe'
import { validate } from '@billing/stripe/zod'
import { describe, expect, test } from 'vitest'
import type { Answer, RecordedRequest } from '~test/support/recorder.js'
import { recordStripe, recordStripeWith, stripeError, stripeList } from '~test/support/stripe.js'

/** Customers cus_5 … cus_1, newest first, paged as Stripe does. */
const all = [5, 4, 3, 2, 1].map((number) => ({ id: `cus_${number}` }))

const answerPage: Answer = ({ url }: RecordedRequest) => {
  const query = new URL(url).searchParams
  const limit = Number(query.get('limit') ?? 10)
  const position = (cursor: string) => all.findIndex(({ id }) => id === query.get(cursor))
  if (query.has('ending_before')) {
    const end = position('ending_before')
    return stripeList(all.slice(Math.max(0, end - limit), end), end > limit)
  }
  const start = position('starting_after') + 1
  return stripeList(all.slice(start, start + limit), start + limit < all.length)
}

const cursors = (requests: readonly RecordedRequest[]) =>
  requests.map(({ url }) => {
    const query = new URL(url).searchParams
    return query.get('starting_after') ?? query.get('ending_before')
  })

const idsOf = async (customers: AsyncIterable<Customer>): Promise<string[]> => {
  const ids: string[] = []
  for await (const { id } of customers) ids.push(id)
  return ids
}

test('default', async () => {
  const { stripe, requests } = recordStripe(answerPage)
  expect(await idsOf(paginate(stripe, listCustomers, { limit: 2, email: 'jane@example.com' }))).toEqual([
    'cus_5',
    'cus_4',
    'cus_3',
    'cus_2',
    'cus_1',
  ])
  expect(cursors(requests)).toEqual([null, 'cus_4', 'cus_2'])
  expect(requests.every(({ path }) => path.includes('email=jane%40example.com'))).toBe(true)
})

test('iterates backwards to newer objects', async () => {
  const { stripe, requests } = recordStripe(answerPage)
  const newer = paginate(stripe, listCustomers, { limit: 2, ending_before: 'cus_1' })
  expect(await idsOf(newer)).toEqual(['cus_2', 'cus_3', 'cus_4', 'cus_5'])
  expect(cursors(requests)).toEqual(['cus_1', 'cus_3'])
})

test('resumes after an item', async () => {
  const { stripe } = recordStripe(answerPage)
  expect(await idsOf(paginate(stripe, listCustomers, { limit: 2, starting_after: 'cus_3' }))).toEqual([
    'cus_2',
    'cus_1',
  ])
})

test('needs no parameters', async () => {
  const { stripe, requests } = recordStripe(answerPage)
  expect(await idsOf(paginate(stripe, listCustomers))).toHaveLength(5)
  expect(requests).toHaveLength(1)
})

test('yields whole pages as the list function returns them', async () => {
  const { stripe } = recordStripe(answerPage)
  const pages = []
  for await (const page of paginate(stripe, listCustomers, { limit: 3 }).pages()) pages.push(page)
  expect(pages).toEqual([
    { object: 'list', url: '/v1/customers', has_more: true, customers: all.slice(0, 3) },
    { object: 'list', url: '/v1/customers', has_more: false, customers: all.slice(3) },
  ])
})

test('passes the options of the call to each request', async () => {
  const { stripe, requests } = recordStripe(answerPage)
  await paginate(stripe, listCustomers, { limit: 3 }, { stripeAccount: 'acct_1' }).collect({ max: 5 })
  expect(requests.map(({ headers }) => headers['stripe-account'])).toEqual(['acct_1', 'acct_1'])
})

test('rejects when a cursor comes twice or an empty page says that more follow', async () => {
  const repeating = recordStripe(stripeList(all, true))
  const empty = recordStripe(stripeList([], true))
  for (const { stripe } of [repeating, empty]) {
    await expect(paginate(stripe, listInvoices).collect({ max: 1000 })).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      provider: 'stripe',
    })
  }
})

test('rejects when an empty page says that newer ones follow', async () => {
  const { stripe } = recordStripe(stripeList([], true))
  const walk = paginate(stripe, listCustomers, { ending_before: 'cus_1' })
  await expect(walk.collect({ max: 9 })).rejects.toMatchObject({ kind: 'unexpected' })
})

test('rejects as the list function does', async () => {
  const { stripe, requests } = recordStripe(stripeError(401, {}))
  await expect(paginate(stripe, listCustomers).collect({ max: 1 })).rejects.toMatchObject({ kind: 'authentication' })
  const both = paginate(stripe, listCustomers, { starting_after: 'cus_1', ending_before: 'cus_2' })
  await expect(both.collect({ max: 1 })).rejects.toBeInstanceOf(ValidationError)
  expect(requests).toHaveLength(1)
})

test('refuses a function that is not a list before anything is sent', async () => {
  const { stripe, requests } = recordStripe({})
  const customers = paginate(stripe, createCustomer as never)
  await expect(customers.collect({ max: 1 })).rejects.toBeInstanceOf(ValidationError)
  expect(requests).toHaveLength(0)
})

describe('a search', () => {
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
      expect(await idsOf(paginate(stripe, searchCustomers, { query }, { resume: cursor, concurrency: 3 }))).toEqual([
        'c',
      ])
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
})
