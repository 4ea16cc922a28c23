import {
  ApiError,
  type Invoice,
  type ListInvoicesParams,
  type ListInvoicesResult,
  listInvoices,
  listSubscriptionItems,
  paginate,
  type StripeListFunction,
} from '@billing/stripe'
import { validate } from '@billing/stripe/zod'
import { describe, expect, test } from 'vitest'
import { recordStripe, recordStripeWith, stripeError, stripeList } from '~test/support/stripe.js'

const T0 = Date.UTC(2024, 0) / 1000

/** A page of objects, each written as `id@second`. */
const page = (objects: string, hasMore = true): object =>
  stripeList(
    objects.split(' ').map((object) => {
      const [id, second] = object.split('@')
      return { id, ...(second && { created: T0 + Number(second) }) }
    }),
    hasMore,
  )

const refusal = (code: string, param?: string) => stripeError(400, { code, param, message: 'No' })
const gone = refusal('resource_missing', 'starting_after')

const idsOf = async (invoices: AsyncIterable<Invoice>): Promise<string[]> => {
  const ids: string[] = []
  for await (const { id } of invoices) ids.push(id)
  return ids
}

describe('a cursor that is no longer in the list', () => {
  test('default: the page is found by time, without what has come', async () => {
    const { stripe, requests } = recordStripe(page('a@5 b@5'), gone, page('a@5 c@5', false))
    const pages = []
    for await (const { invoices, has_more } of paginate(stripe, listInvoices).pages()) {
      pages.push([invoices.map(({ id }) => id), has_more])
    }
    expect(pages).toEqual([
      [['a', 'b'], true],
      [['c'], false],
    ])
    expect(requests.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/v1/invoices',
      '/v1/invoices?starting_after=b',
      `/v1/invoices?created[lte]=${T0 + 5}`,
    ])
  })

  test('leaves the one second that was asked for', async () => {
    const { stripe, requests } = recordStripe(page('a@5 b@5'), gone, page('c@5', false))
    const created = T0 + 5
    expect(await idsOf(paginate(stripe, listInvoices, { created }))).toEqual(['a', 'b', 'c'])
    expect(requests.map(({ path }) => path)).toEqual([
      `/v1/invoices?created=${created}`,
      `/v1/invoices?created=${created}&starting_after=b`,
      `/v1/invoices?created=${created}`,
    ])
  })

  test('may lead back to a page that ends where another did', async () => {
    // `n` was created meanwhile, in the second of the cursor.
    const answers = [page('x@9 w@8'), page('y@7 a@5'), page('b@5 c@5'), gone, page('n@5 a@5'), page('b@5 d@4', false)]
    const { stripe } = recordStripe(...answers)
    expect(await idsOf(paginate(stripe, listInvoices))).toEqual(['x', 'w', 'y', 'a', 'b', 'c', 'n', 'd'])
  })

  test('is the error of Stripe where objects have no time', async () => {
    const { stripe, requests } = recordStripe(page('a b'), gone)
    await expect(idsOf(paginate(stripe, listInvoices))).rejects.toMatchObject({ code: 'resource_missing' })
    expect(requests).toHaveLength(2)
  })

  test('is an error where what follows is what has come, again and again', async () => {
    const round = Array.from({ length: 20 }, () => [page('a@5'), page('b@5')]).flat()
    const { stripe, requests } = recordStripe(page('a@5 b@5 c@5'), gone, ...round)
    await expect(idsOf(paginate(stripe, listInvoices))).rejects.toMatchObject({ kind: 'unexpected' })
    // Three times as many pages as objects have come, until the end of one is that of an earlier one.
    expect(requests).toHaveLength(2 + 3 * 3)
  })
})

describe('is thrown at once', () => {
  test.each([
    ['what another parameter names', refusal('resource_missing', 'customer')],
    ['an object that the error does not name', refusal('resource_missing')],
  ])('the lack of %s', async (_, answer) => {
    const { stripe, requests } = recordStripe(page('a@5'), answer)
    await expect(idsOf(paginate(stripe, listInvoices))).rejects.toMatchObject({
      name: 'ApiError',
      code: 'resource_missing',
      cursor: 'a',
    })
    expect(requests).toHaveLength(2)
  })

  test('what a list function of the caller’s own makes of it', async () => {
    const { stripe, requests } = recordStripe(page('a@5'))
    const own = new ApiError('No', { code: 'resource_missing' })
    type List = StripeListFunction<ListInvoicesParams | undefined, ListInvoicesResult>
    const list: List = async (client, params, options) => {
      if (params?.starting_after) throw own
      return listInvoices(client, params, options)
    }
    await expect(idsOf(paginate(stripe, list))).rejects.toBe(own)
    expect(requests).toHaveLength(1)
  })

  test('a parameter that is unknown, unless it is the time', async () => {
    const { stripe, requests } = recordStripe(page('b@50 a@5'), refusal('parameter_unknown', 'status'))
    const walk = paginate(stripe, listInvoices, {}, { concurrency: 4 })
    await expect(idsOf(walk)).rejects.toMatchObject({ code: 'parameter_unknown' })
    for (const { path } of requests.slice(1)) expect(path).toContain('created')
  })
})

describe('a list whose `created` is refused by `validate`', () => {
  const params = { subscription: 'sub_1' }

  test('is walked in order whatever the concurrency', async () => {
    const { stripe, requests } = recordStripeWith({ validate }, page('a@9 b@5'), page('c@1', false))
    const items = await paginate(stripe, listSubscriptionItems, params, { concurrency: 4 }).collect({ max: 9 })
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(requests.map(({ path }) => path)).toEqual([
      '/v1/subscription_items?subscription=sub_1',
      '/v1/subscription_items?subscription=sub_1&starting_after=b',
    ])
  })

  test('fails as Stripe does when a cursor is gone', async () => {
    const { stripe, requests } = recordStripeWith({ validate }, page('a@9 b@5'), gone)
    const items = paginate(stripe, listSubscriptionItems, params).collect({ max: 9 })
    await expect(items).rejects.toMatchObject({ code: 'resource_missing', cursor: 'b' })
    expect(requests).toHaveLength(2)
  })
})

test('a window goes on behind the last that has come from it', async () => {
  const { stripe, requests } = recordStripe(page('d@1', false))
  const resume = JSON.stringify([[T0, T0 + 9, 'a', 'b', 'c']])
  expect(await idsOf(paginate(stripe, listInvoices, {}, { resume }))).toEqual(['d'])
  expect(requests.map(({ path }) => decodeURIComponent(path))).toEqual([
    `/v1/invoices?created[gte]=${T0}&created[lt]=${T0 + 9}&starting_after=c`,
  ])
})

test('a window ends with an error at what lies before it', async () => {
  const { stripe } = recordStripe(page('c@3 a@1'), page('b@2', false))
  const walk = paginate(stripe, listInvoices, { created: { gte: T0 } }, { concurrency: 2 })
  await expect(idsOf(walk)).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected' })
})
