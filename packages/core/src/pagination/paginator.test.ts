import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { RecordedRequest } from '~test/support/recorder.js'
import { turns } from '~test/support/turns.js'
import type { BillingClient } from '../client/billing-client.js'
import type { RequestOptions } from '../client/request-options.js'
import { type Ahead, type FetchPage, inOrder } from './in-order.js'
import { type ItemOf, itemsOf } from './items-of.js'
import { createPaginator, type PaginateOptions, type Paginator } from './paginator.js'
import { readOnly } from './read-only.js'

interface Page {
  readonly things: { readonly id: number }[]
  readonly total: number
}

/** The walk in order, as a paginator. */
function inOrderOf<P extends { things: object[] }>(
  client: BillingClient,
  fetchPage: FetchPage<P, number>,
  options?: PaginateOptions,
  ahead?: Ahead<number>,
): Paginator<ItemOf<P>, P> {
  return createPaginator(
    inOrder(client, () => fetchPage, options, ahead),
    options,
  )
}

const cursorOf = ({ url }: RecordedRequest) => Number(new URL(url).searchParams.get('cursor') ?? 0)

/** Pages of two things out of `total`; page n is made by `answers[n]` where there is one. */
function paged(total: number, options: PaginateOptions = {}, answers: Record<number, () => object> = {}) {
  const answer = (request: RecordedRequest) => {
    const start = cursorOf(request)
    const page = Math.floor(start / 2)
    const things = Array.from({ length: Math.min(2, total - start) }, (_, index) => ({ id: start + index + 1 }))
    return answers[page]?.() ?? { things, total }
  }
  const { client, requests } = recordClient({ maxRetries: 0 }, answer)
  const fetchPage = async (cursor: number | undefined, call: RequestOptions) => {
    const { data } = await client.http.GET('/things', { params: { query: { cursor } as object }, ...call })
    const page = data as unknown as Page
    const next = (cursor ?? 0) + 2
    return { page, items: page.things, next: next < total ? next : undefined }
  }
  return {
    pages: createPaginator(
      inOrder<Page, number>(client, () => fetchPage, options),
      options,
    ),
    requests,
  }
}

const ids = async (items: AsyncIterable<{ id: number }>) => {
  const found: number[] = []
  for await (const { id } of items) found.push(id)
  return found
}

test('default', async () => {
  const { pages, requests } = paged(5)
  expect(await ids(pages)).toEqual([1, 2, 3, 4, 5])
  expect(requests.map(cursorOf)).toEqual([0, 2, 4])
})

test('an error on the way carries the cursor to resume from', async () => {
  const broken = () => ({ status: 500, body: 'broken' })
  expect(await rejection(ids(paged(5, {}, { 1: broken }).pages))).toMatchObject({ name: 'ApiError', cursor: 2 })
  expect(await rejection(ids(paged(5, {}, { 0: broken }).pages))).toMatchObject({ name: 'ApiError', cursor: undefined })
})

test('sends nothing until it is iterated', async () => {
  const { requests } = paged(5)
  await turns()
  expect(requests).toHaveLength(0)
})

test('starts afresh at each iteration', async () => {
  const { pages, requests } = paged(3)
  expect(await ids(pages)).toEqual([1, 2, 3])
  expect(await ids(pages)).toEqual([1, 2, 3])
  expect(requests).toHaveLength(4)
})

test('yields whole pages', async () => {
  const { pages } = paged(3)
  const found: Page[] = []
  for await (const page of pages.pages()) found.push(page)
  expect(found).toEqual([
    { things: [{ id: 1 }, { id: 2 }], total: 3 },
    { things: [{ id: 3 }], total: 3 },
  ])
})

test('handles an empty list', async () => {
  expect(await ids(paged(0).pages)).toEqual([])
})

test('gives each of several parallel next() its own item', async () => {
  const iterator = paged(5).pages[Symbol.asyncIterator]()
  const results = await Promise.all([1, 2, 3, 4, 5, 6].map(() => iterator.next()))
  expect(results.map(({ value }) => value?.id)).toEqual([1, 2, 3, 4, 5, undefined])
})

describe('prefetch', () => {
  const sentAtFirstItem = async (prefetch: number | undefined) => {
    const { pages, requests } = paged(20, { prefetch })
    for await (const _ of pages) {
      await turns()
      return requests.length
    }
  }

  test('default', async () => {
    expect(await sentAtFirstItem(undefined)).toBe(2)
  })

  test.each([
    [0, 1],
    [1, 2],
    [3, 4],
  ])('%i pages ahead', async (prefetch, sent) => {
    expect(await sentAtFirstItem(prefetch)).toBe(sent)
  })

  test('goes on while the consumer works', async () => {
    const { pages, requests } = paged(20, { prefetch: 2 })
    const sent: number[] = []
    for await (const _ of pages.pages()) {
      await turns()
      sent.push(requests.length)
    }
    expect(sent).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 10, 10])
  })
})

describe('max', () => {
  test('default', async () => {
    const { pages, requests } = paged(20, { max: 3 })
    expect(await ids(pages)).toEqual([1, 2, 3])
    expect(requests).toHaveLength(2)
  })

  test.each([
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('fetches nothing ahead beyond the maximum: %i items, %i pages', async (max, sent) => {
    const { pages, requests } = paged(20, { max, prefetch: 5 })
    expect(await ids(pages)).toHaveLength(max)
    await turns()
    expect(requests).toHaveLength(sent)
  })

  test('ends with the page that reaches it', async () => {
    const { pages } = paged(20, { max: 3 })
    const sizes: number[] = []
    for await (const { things } of pages.pages()) sizes.push(things.length)
    expect(sizes).toEqual([2, 2])
  })

  test('may be more than there is', async () => {
    expect(await ids(paged(3, { max: 100 }).pages)).toEqual([1, 2, 3])
  })
})

describe('collect', () => {
  test('default', async () => {
    const { pages, requests } = paged(20)
    expect(await pages.collect({ max: 4 })).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }])
    expect(requests).toHaveLength(2)
  })

  test('obeys the smaller of two limits', async () => {
    expect(await paged(20, { max: 3 }).pages.collect({ max: 5 })).toHaveLength(3)
    expect(await paged(20, { max: 5 }).pages.collect({ max: 3 })).toHaveLength(3)
  })

  test.each([undefined, {}, { max: 0 }, { max: 1.5 }, { max: Number.NaN }])('needs a limit: %o', async (bounds) => {
    const { pages, requests } = paged(20)
    const error = await rejection(pages.collect(bounds as { max: number }))
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: ['max'] }] })
    expect(requests).toHaveLength(0)
  })
})

test.each<[string, PaginateOptions]>([
  ['prefetch', { prefetch: -1 }],
  ['prefetch', { prefetch: 0.5 }],
  ['prefetch', { prefetch: Number.NaN }],
  ['max', { max: 0 }],
  ['max', { max: 2.5 }],
])('refuses a useless %s: %o', (option, options) => {
  expect(() => paged(5, options)).toThrow(
    expect.objectContaining({ name: 'ValidationError', issues: [{ path: [option], message: expect.any(String) }] }),
  )
})

describe('leaving the loop', () => {
  const hang = () => new Promise<never>(() => {})

  test('default', async () => {
    const { pages, requests } = paged(20, { prefetch: 1 }, { 1: hang })
    for await (const { id } of pages) if (id === 1) break
    await turns()
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false, true])
  })

  test('by an error cancels as well, and leaves no rejection unhandled', async () => {
    const { pages, requests } = paged(20, { prefetch: 3 }, { 2: hang })
    const failure = new Error('the consumer failed')
    const consume = async () => {
      for await (const _ of pages) {
        await turns()
        throw failure
      }
    }
    expect(await rejection(consume())).toBe(failure)
    await turns()
    expect(requests).toHaveLength(3)
    expect(requests[2]?.signal.aborted).toBe(true)
  })

  test('by the caller’s signal rejects with its reason', async () => {
    const controller = new AbortController()
    const { pages } = paged(20, { prefetch: 0, signal: controller.signal }, { 1: hang })
    const iterator = pages[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    const third = rejection(iterator.next())
    await turns()
    controller.abort('enough')
    expect(await third).toBe('enough')
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })
})

test('an abandoned iterator keeps no timer', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const iterator = paged(20, { prefetch: 0 }).pages[Symbol.asyncIterator]()
  expect((await iterator.next()).value).toEqual({ id: 1 })
  expect(timers()).toBe(before)
})

describe('a signal that outlives the walk', () => {
  /** A signal that knows how many listen to it. */
  const listened = () => {
    const controller = new AbortController()
    const { signal } = controller
    const listeners = new Set<unknown>()
    const counting = Object.assign(signal, {
      addEventListener: (type: string, listener: () => void) => {
        listeners.add(listener)
        EventTarget.prototype.addEventListener.call(signal, type, listener)
      },
      removeEventListener: (type: string, listener: () => void) => {
        listeners.delete(listener)
        EventTarget.prototype.removeEventListener.call(signal, type, listener)
      },
    })
    return { controller, signal: counting, listeners }
  }

  test('default: no more than one listener stays on it, however walks end', async () => {
    const { signal, listeners } = listened()
    const broken = () => ({ status: 500 })
    const { pages } = paged(4, { signal })
    for (let walk = 0; walk < 1_000; walk++) for await (const _ of pages) if (walk % 2) break
    await pages.collect({ max: 1 })
    for await (const _ of pages.pages()) break
    await rejection(ids(paged(4, { signal }, { 1: broken }).pages))
    expect(listeners.size).toBeLessThanOrEqual(1)
    // Node keeps the signals that `AbortSignal.any` derived from a signal there.
    const combinations = Object.getOwnPropertySymbols(signal).filter(({ description }) =>
      /Depend/.test(`${description}`),
    )
    expect(combinations.map((symbol) => Reflect.get(signal, symbol)?.size ?? 0)).toEqual(combinations.map(() => 0))
  })

  test('that has aborted before the walk begins lets nothing be sent', async () => {
    const { pages, requests } = paged(4, { signal: AbortSignal.abort('too late') })
    expect(await rejection(ids(pages))).toBe('too late')
    expect(requests).toHaveLength(0)
  })

  test('ends the walk within a page', async () => {
    const { controller, signal, listeners } = listened()
    const { pages } = paged(20, { signal })
    const seen: number[] = []
    const consume = async () => {
      for await (const { id } of pages) {
        seen.push(id)
        controller.abort('enough')
      }
    }
    expect(await rejection(consume())).toBe('enough')
    expect(seen).toEqual([1])
    expect(listeners.size).toBeLessThanOrEqual(1)
  })

  test('ends the walk between pages that are there already', async () => {
    const { controller, signal } = listened()
    const iterator = paged(20, { signal, prefetch: 3 }).pages.pages()[Symbol.asyncIterator]()
    await iterator.next()
    await turns()
    controller.abort('enough')
    expect(await rejection(iterator.next())).toBe('enough')
  })
})

describe('resume', () => {
  test('default', async () => {
    const { pages, requests } = paged(6, { resume: 2 })
    expect(await ids(pages)).toEqual([3, 4, 5, 6])
    expect(await ids(pages)).toEqual([3, 4, 5, 6])
    expect(requests.map(cursorOf)).toEqual([2, 4, 2, 4])
  })

  test('nothing to resume is the first page', async () => {
    for (const resume of [undefined, null as never, ''])
      expect(await ids(paged(3, { resume }).pages)).toEqual([1, 2, 3])
  })

  test('a first page that fails again leaves the walk where it was', async () => {
    const { pages } = paged(6, { resume: 2 }, { 1: () => ({ status: 500 }) })
    expect(await rejection(ids(pages))).toMatchObject({ cursor: 2 })
  })
})

test('delivers what came before an error', async () => {
  const { pages } = paged(20, { prefetch: 5 }, { 2: () => ({ status: 500 }) })
  const found: number[] = []
  const consume = async () => {
    for await (const { id } of pages) found.push(id)
  }
  expect(await rejection(consume())).toMatchObject({ status: 500 })
  expect(found).toEqual([1, 2, 3, 4])
})

describe('paging that would never end', () => {
  const walk = (nexts: (cursor: number) => number, items: readonly object[]) => {
    let fetched = 0
    const { client } = recordClient({})
    const pages = inOrderOf<{ things: object[] }>(client, async (cursor = 0) => {
      fetched += 1
      if (fetched > 1_000) throw new Error('endless')
      return { page: { things: [...items] }, items, next: nexts(cursor) }
    })
    return rejection(pages.collect({ max: 10_000 }))
  }

  test.each<[string, (cursor: number) => number]>([
    ['the same cursor', () => 7],
    ['cursors in a circle', (cursor) => (cursor + 1) % 5],
    ['a circle that begins late', (cursor) => (cursor < 50 ? cursor + 1 : 20)],
  ])('%s', async (_, nexts) => {
    expect(await walk(nexts, [{}])).toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      provider: 'acme',
      operation: 'paginate',
      message: expect.stringMatching(/page at cursor \d+ leads back/),
    })
  })

  test('an empty page although more should follow', async () => {
    expect(await walk((cursor) => cursor + 1, [])).toMatchObject({
      name: 'ApiError',
      message: expect.stringContaining('the page at cursor none is empty'),
      body: { things: [] },
    })
  })

  test('is not mistaken for a long list', async () => {
    expect((await ids(paged(700).pages)).length).toBe(700)
  })

  test('is not mistaken for a page that a filter emptied', async () => {
    const { client } = recordClient({})
    const pages = inOrderOf<{ things: object[] }>(client, async (cursor = 0) => {
      const items = cursor === 3 ? [{ id: 1 }] : []
      return { page: { things: items }, items, rows: 2, next: cursor < 3 ? cursor + 1 : undefined }
    })
    expect(await pages.collect({ max: 9 })).toEqual([{ id: 1 }])
  })
})

describe('pages at once', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const spread = (concurrency: number, count: number, options: PaginateOptions = {}) => {
    const { client } = recordClient({})
    let running = 0
    let most = 0
    const fetchPage = async (cursor = 0) => {
      running += 1
      most = Math.max(most, running)
      // The later the page, the sooner it comes.
      await new Promise((resolve) => setTimeout(resolve, 100 - cursor))
      running -= 1
      const things = [{ id: cursor }]
      return { page: { things }, items: things, next: cursor + 1 < count ? cursor + 1 : undefined }
    }
    const pages = inOrderOf(client, fetchPage, options, { concurrency, size: 1, after: (cursor = 0) => cursor + 1 })
    return { pages, most: () => most }
  }

  test('default', async () => {
    const { pages, most } = spread(4, 10)
    const found = ids(pages)
    await vi.runAllTimersAsync()
    expect(await found).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(most()).toBe(4)
  })

  test('are no more than needed', async () => {
    const { pages, most } = spread(4, 10, { max: 2 })
    const found = ids(pages)
    await vi.runAllTimersAsync()
    expect(await found).toEqual([0, 1])
    expect(most()).toBe(2)
  })

  test.each([0, 1.5, 101, Number.NaN])('refuses %o of them', (concurrency) => {
    expect(() => spread(concurrency, 10)).toThrow('concurrency')
  })
})

describe('itemsOf', () => {
  test('default', () => {
    expect(itemsOf({ object: 'list', things: [1, 2], has_more: false })).toEqual([1, 2])
  })

  test('refuses other values that are not pages', () => {
    expect(() => itemsOf({ available: [1] }, false)).toThrow('list functions')
  })

  test('refuses a page without a list', () => {
    expect(() => itemsOf({ id: 'cus_1' })).toThrow(expect.objectContaining({ name: 'ValidationError' }))
  })
})

describe('readOnly', () => {
  test('default', async () => {
    const { client, requests } = recordClient({}, { things: [] })
    const reader = readOnly(client, () => {})
    expect((await reader.http.GET('/things')).data).toEqual({ things: [] })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      expect(() => (reader.http[method] as (path: string) => unknown)('/things')).toThrow('list functions')
    }
    expect(requests).toHaveLength(1)
  })

  test('refuses a function that requests a single object, and anything that is not a function', () => {
    const { client, requests } = recordClient({}, { id: '1', things: [] })
    const reader = readOnly(client, () => {})
    expect(() => reader.http.GET('/things/{id}', { params: { path: { id: '1' } } })).toThrow('list functions')
    expect(() => readOnly(client, undefined)).toThrow('list functions')
    expect(requests).toHaveLength(0)
  })

  test('lets a provider look at what is read', async () => {
    const { client, requests } = recordClient({}, { things: [] })
    const reader = readOnly(
      client,
      () => {},
      [],
      (get) => (path) => get(path, { params: { query: { limit: 7 } } }),
    )
    await reader.http.GET('/things')
    expect(requests[0]?.path).toBe('/things?limit=7')
  })
})
