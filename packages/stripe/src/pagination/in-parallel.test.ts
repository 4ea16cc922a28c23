import { createStripeClient, listInvoices, paginate } from '@billing/stripe'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turns } from '~test/support/turns.js'

interface Row {
  readonly id: string
  readonly created: number
}

const T0 = Date.UTC(2024, 0) / 1000

/** A list endpoint over rows that may change between requests, and how it was used. */
function serve(
  rows: Row[],
  { between = () => {}, ignoreCreated = false }: { between?: (n: number) => unknown; ignoreCreated?: boolean } = {},
) {
  const stats = { requests: 0, running: 0, most: 0 }
  const fetch = async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    stats.requests += 1
    stats.most = Math.max(stats.most, ++stats.running)
    await between(stats.requests)
    await new Promise((resolve) => setImmediate(resolve))
    stats.running -= 1
    signal?.throwIfAborted()
    const query = new URL(url).searchParams
    const bound = (name: string, otherwise: number): number =>
      ignoreCreated ? otherwise : Number(query.get(`created[${name}]`) ?? otherwise)
    const sorted = [...rows].sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1))
    const matching = sorted.filter(
      ({ created }) =>
        created >= bound('gte', 0) &&
        created > bound('gt', -1) &&
        created < bound('lt', Infinity) &&
        created <= bound('lte', Infinity),
    )
    const after = query.get('starting_after')
    const start = after ? matching.findIndex(({ id }) => id === after) + 1 : 0
    const limit = Number(query.get('limit') ?? 10)
    const data = matching.slice(start, start + limit)
    return Response.json({ object: 'list', data, has_more: start + limit < matching.length, url: '/v1/invoices' })
  }
  return { stripe: createStripeClient({ apiKey: 'sk_test_x', fetch, maxRetries: 0 }), stats }
}

const rowsAt = (times: readonly number[]): Row[] =>
  times.map((created, index) => ({ id: `in_${String(index).padStart(6, '0')}`, created }))
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort()

describe('concurrency', () => {
  test('default: every object once, in fewer round trips', async () => {
    const rows = rowsAt(Array.from({ length: 2000 }, (_, index) => T0 + index * 3600))
    const { stripe, stats } = serve(rows)
    const found = await paginate(stripe, listInvoices, { limit: 50 }, { concurrency: 8 }).collect({ max: 10_000 })
    expect(ids(found)).toEqual(ids(rows))
    expect(stats.most).toBe(8)
    // 40 pages hold them all; the rest is what finding the windows costs.
    expect(stats.requests).toBeLessThanOrEqual(80)
  })

  test('every object once, for any times, page size and bounds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 50_000_000 })), {
          maxLength: 120,
        }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 2, max: 9 }),
        fc.option(fc.record({ gte: fc.integer({ min: 0, max: 30 }), lt: fc.integer({ min: 10, max: 40_000_000 }) }), {
          nil: undefined,
        }),
        async (times, limit, concurrency, range) => {
          const rows = rowsAt(times.map((time) => T0 + time))
          const created = range && { gte: T0 + range.gte, lt: T0 + range.lt }
          const expected = rows.filter((row) => !created || (row.created >= created.gte && row.created < created.lt))
          const { stripe } = serve(rows)
          const walk = paginate(stripe, listInvoices, { limit, created }, { concurrency })
          expect(ids(await walk.collect({ max: 1000 }))).toEqual(ids(expected))
          const paged: string[] = []
          for await (const { invoices } of walk.pages()) {
            if (expected.length) expect(invoices).not.toEqual([])
            paged.push(...invoices.map(({ id }) => id))
          }
          expect(paged.sort()).toEqual(ids(expected))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('objects that exist throughout come once while others are added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1_000_000 }), async (limit, seed) => {
        const steady = rowsAt(Array.from({ length: 150 }, (_, index) => T0 + ((index * seed) % 500_000)))
        const rows = [...steady]
        // Newer objects are made meanwhile.
        const { stripe } = serve(rows, { between: (n) => rows.push({ id: `in_new_${n}`, created: T0 + 600_000 + n }) })
        const found = await paginate(stripe, listInvoices, { limit }, { concurrency: 5 }).collect({ max: 10_000 })
        const old = found.filter(({ id }) => !id.startsWith('in_new'))
        expect(ids(old)).toEqual(ids(steady))
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      }),
      { numRuns: 40 },
    )
  })

  test('objects that seem older than Stripe are found as well', async () => {
    const rows = rowsAt(Array.from({ length: 60 }, (_, index) => index * 20_000_000))
    for (const some of [rows, rows.slice(0, 30)]) {
      const { stripe } = serve(some)
      const found = await paginate(stripe, listInvoices, { limit: 3 }, { concurrency: 4 }).collect({ max: 999 })
      expect(ids(found)).toEqual(ids(some))
    }
  })

  test('stops at max and cancels running requests', async () => {
    const { stripe, stats } = serve(rowsAt(Array.from({ length: 1000 }, (_, index) => T0 + index * 60)))
    const found = await paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 4, max: 35 }).collect({ max: 100 })
    expect(found).toHaveLength(35)
    expect(stats.requests).toBeLessThan(20)
  })

  test('waits for a slow consumer', async () => {
    const { stripe, stats } = serve(rowsAt(Array.from({ length: 1000 }, (_, index) => T0 + index * 60)))
    for await (const _ of paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 3 })) {
      await turns()
      break
    }
    expect(stats.requests).toBe(1)
    const pages = paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 3 }).pages()[Symbol.asyncIterator]()
    await pages.next()
    await pages.next()
    await turns()
    // Of 100 pages: two taken, five waiting, and a few empty windows of the years before.
    expect(stats.requests).toBeLessThanOrEqual(20)
    await pages.return?.()
  })

  test('has fewer than twice as many pages wait as are fetched at once', async () => {
    const { stripe, stats } = serve(rowsAt(Array.from({ length: 1000 }, (_, index) => T0 + index * 60)))
    // From the oldest on: no window is empty.
    const params = { limit: 10, created: { gte: T0 } }
    const pages = paginate(stripe, listInvoices, params, { concurrency: 3 }).pages()[Symbol.asyncIterator]()
    for (let taken = 1; taken <= 8; taken++) {
      await pages.next()
      await turns()
      expect(stats.requests - taken).toBeLessThan(6)
    }
    await pages.return?.()
  })

  test('an error reaches the consumer after the pages before it', async () => {
    const { stripe } = serve(rowsAt(Array.from({ length: 500 }, (_, index) => T0 + index * 60)), {
      between: (n) => {
        if (n === 9) throw new TypeError('the network is gone')
      },
    })
    const seen: string[] = []
    const walk = async () => {
      for await (const { id } of paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 4 })) seen.push(id)
    }
    await expect(walk()).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(seen.length).toBeGreaterThanOrEqual(10)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('a list that ignores the time asked for is an error, not a duplicate', async () => {
    const { stripe } = serve(rowsAt(Array.from({ length: 300 }, (_, index) => T0 + index * 60)), {
      ignoreCreated: true,
    })
    const walk = paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 4 })
    await expect(walk.collect({ max: 1000 })).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected' })
  })

  test('a list that ignores its cursors as well is an error', async () => {
    const page = { object: 'list', data: rowsAt([T0]), has_more: true, url: '/v1/invoices' }
    const stripe = createStripeClient({ apiKey: 'sk_test_x', fetch: async () => Response.json(page) })
    await expect(
      paginate(stripe, listInvoices, { limit: 1 }, { concurrency: 4 }).collect({ max: 1000 }),
    ).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected', message: expect.stringContaining('in_000000') })
  })

  test('a first page that is empty and says that more follow is an error', async () => {
    const page = { object: 'list', data: [], has_more: true, url: '/v1/invoices' }
    const stripe = createStripeClient({ apiKey: 'sk_test_x', fetch: async () => Response.json(page) })
    const walk = paginate(stripe, listInvoices, { limit: 1 }, { concurrency: 4 })
    await expect(walk.collect({ max: 10 })).rejects.toMatchObject({
      name: 'ApiError',
      message: expect.stringContaining('the first page is empty'),
    })
  })

  test.each([
    ['gt', 49],
    ['gte', 50],
  ])('keeps to a lower bound of its caller, %s', async (bound, minutes) => {
    const rows = rowsAt(Array.from({ length: 300 }, (_, index) => T0 + index * 60))
    const { stripe } = serve(rows)
    const created = { [bound]: T0 + minutes * 60 }
    const found = await paginate(stripe, listInvoices, { limit: 10, created }, { concurrency: 4 }).collect({ max: 999 })
    expect(ids(found)).toEqual(ids(rows.slice(50)))
  })

  test('ends with the reason of its caller’s signal, while windows wait for the consumer', async () => {
    const { stripe, stats } = serve(rowsAt(Array.from({ length: 500 }, (_, index) => T0 + index * 60)))
    const controller = new AbortController()
    const { signal } = controller
    const pages = paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 3, signal }).pages()
    const walk = async () => {
      for await (const _ of pages) {
        await turns()
        controller.abort('enough')
      }
    }
    await expect(walk()).rejects.toBe('enough')
    const { requests } = stats
    await turns()
    expect(stats.requests).toBe(requests)
  })

  test('an error while windows wait for the consumer ends them all', async () => {
    let requestsAtFailure = 0
    const { stripe, stats } = serve(rowsAt(Array.from({ length: 1_000 }, (_, index) => T0 + index * 60)), {
      // Slow enough for the other windows to have all that the consumer has not taken.
      between: async (n) => {
        if (n !== 6) return
        await turns(40)
        requestsAtFailure = stats.requests
        throw new TypeError('the network is gone')
      },
    })
    const walk = async () => {
      for await (const _ of paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 2 }).pages()) {
        await turns()
      }
    }
    await expect(walk()).rejects.toMatchObject({ name: 'ConnectionError', cursor: expect.stringContaining('[') })
    await turns()
    expect(stats.requests).toBe(requestsAtFailure)
  })

  test('a walk from a cursor is done in order', async () => {
    const rows = rowsAt(Array.from({ length: 40 }, (_, index) => T0 + index))
    const { stripe, stats } = serve(rows)
    const found = await paginate(
      stripe,
      listInvoices,
      { starting_after: 'in_000030', limit: 10 },
      { concurrency: 8 },
    ).collect({ max: 100 })
    expect(found.map(({ id }) => id)).toEqual(
      rows
        .slice(0, 30)
        .map(({ id }) => id)
        .reverse(),
    )
    expect(stats.most).toBe(1)
  })

  test.each([0, 1.5, -1, 101, Number.NaN])('%s is refused before anything is sent', (concurrency) => {
    const { stripe, stats } = serve([])
    expect(() => paginate(stripe, listInvoices, {}, { concurrency })).toThrow('concurrency: must be a whole number')
    expect(stats.requests).toBe(0)
  })
})
