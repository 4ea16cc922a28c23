import { createSandbox } from '@billing/sandbox'
import { createStripe, isApiError, listCustomers, listInvoices, paginate } from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { fc, runs } from '../properties/fast-check.js'
import { turns } from '../support/turns.js'
import { churn } from './churn.js'
import { persist } from './persist.js'
import { type Row, rowsAt, serveStripe, T0 } from './stripe-server.js'

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** Seconds at which objects were created: spread evenly, many in each, or crowded at one end. */
const seconds = fc.oneof(
  fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 50_000_000 })), { maxLength: 120 }),
  fc.array(fc.nat({ max: 2_000 }), { maxLength: 60 }),
  fc.array(fc.nat({ max: 3 }), { maxLength: 60 }),
)

/** Each of the rows that were there throughout once, and nothing twice. */
function expectExactlyOnce(found: readonly string[], steady: readonly Row[]): void {
  expect(new Set(found).size).toBe(found.length)
  expect(found).toEqual(expect.arrayContaining(idsOf(steady)))
}

describe('in order', () => {
  test('rows that stay come exactly once, while others are added and removed between pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        seconds,
        churn,
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 3 }),
        async (times, changes, limit, prefetch) => {
          const { stripe, list } = serveStripe(rowsAt(times), { changes })
          const walk = paginate(stripe, listInvoices, { limit }, { prefetch })
          const found: string[] = []
          for await (const { id } of walk) found.push(id)
          expectExactlyOnce(found, list.steady)
        },
      ),
      runs(2),
    )
  })

  test('so it is with pages and within bounds', async () => {
    await fc.assert(
      fc.asyncProperty(seconds, churn, fc.integer({ min: 1, max: 5 }), async (times, changes, limit) => {
        const created = { gte: T0 + 1, lt: T0 + 1_500 }
        const { stripe, list } = serveStripe(rowsAt(times), { changes })
        const found: string[] = []
        for await (const { invoices } of paginate(stripe, listInvoices, { limit, created }).pages()) {
          found.push(...idsOf(invoices))
        }
        expectExactlyOnce(
          found,
          list.steady.filter((row) => row.created >= created.gte && row.created < created.lt),
        )
      }),
      runs(2),
    )
  })
})

describe('an object that is removed while it is the cursor', () => {
  test('default: the walk continues by time', async () => {
    const { stripe, list } = serveStripe(rowsAt([5, 4, 3, 2, 1, 0]), {
      changes: [{ at: 1, what: 'remove the cursor', where: 0 }],
    })
    const found = await paginate(stripe, listInvoices, { limit: 2 }, { prefetch: 0 }).collect({ max: 99 })
    expect(idsOf(found)).toEqual(['in_0', 'in_1', 'in_2', 'in_3', 'in_4', 'in_5'])
    // Three pages, the refusal among them, and the one that the walk goes on with.
    expect(list.requests).toBe(4)
  })

  test('a loop that deletes each item it gets reaches all of them', async () => {
    const { stripe, list } = serveStripe(rowsAt([9, 8, 7, 7, 7, 7, 7, 2, 1, 0]))
    const deleted: string[] = []
    for await (const { id } of paginate(stripe, listInvoices, { limit: 3 }, { prefetch: 0 })) {
      deleted.push(id)
      list.rows.splice(
        list.rows.findIndex((row) => row.id === id),
        1,
      )
    }
    expect(deleted).toHaveLength(10)
    expect(list.rows).toEqual([])
  })

  test('so it is with the sandbox, and with several windows', async () => {
    const stripe = createStripe({ apiKey: 'sk_test_x', fetch: createSandbox({ seed: 42 }).fetch })
    const customers = await stripe.paginate(listCustomers, { limit: 100 }).collect({ max: 999 })
    const deleted = new Set<string>()
    for await (const { id } of stripe.paginate(listCustomers, { limit: 7 }, { concurrency: 3 })) {
      await stripe.deleteCustomer({ id })
      deleted.add(id)
    }
    expect(deleted.size).toBe(customers.length)
    expect(await stripe.listCustomers()).toMatchObject({ customers: [], has_more: false })
  })

  test.each([
    ['ignored', 'resource_missing'],
    ['refused', 'parameter_unknown'],
  ] as const)('is the error of Stripe where `created` is %s', async (created, code) => {
    const { stripe } = serveStripe(rowsAt([5, 4, 3, 2, 1, 0]), {
      created,
      changes: [{ at: 1, what: 'remove the cursor', where: 0 }],
    })
    const walk = paginate(stripe, listInvoices, { limit: 2 })
    await expect(walk.collect({ max: 99 })).rejects.toMatchObject({ code, cursor: 'in_1' })
  })

  test('works where all objects are of the requested second', async () => {
    const rows = rowsAt([0, 0, 0, 0, 0, 0])
    const { stripe } = serveStripe(rows, { changes: [{ at: 1, what: 'remove the cursor', where: 0 }] })
    const found = await paginate(stripe, listInvoices, { limit: 2, created: T0 }).collect({ max: 99 })
    expect(new Set(idsOf(found)).size).toBe(6)
    expect(found).toHaveLength(6)
  })

  test('is Stripe’s error when paging to newer objects, and before the first page', async () => {
    const rows = rowsAt([5, 4, 3, 2, 1, 0])
    const { stripe } = serveStripe(rows, { changes: [{ at: 1, what: 'remove the cursor', where: 0 }] })
    const newer = paginate(stripe, listInvoices, { limit: 2, ending_before: 'in_5' })
    await expect(newer.collect({ max: 99 })).rejects.toMatchObject({ code: 'resource_missing', cursor: 'in_3' })
    const gone = paginate(serveStripe(rows).stripe, listInvoices, { starting_after: 'in_gone' })
    await expect(gone.collect({ max: 99 })).rejects.toMatchObject({ code: 'resource_missing' })
  })

  test('does not hide another error', async () => {
    const broken = (request: number) => (request === 2 ? new Response('', { status: 500 }) : undefined)
    const { stripe } = serveStripe(rowsAt([5, 4, 3, 2, 1, 0]), {
      changes: [{ at: 1, what: 'remove the cursor', where: 0 }],
      instead: broken,
    })
    const walk = paginate(stripe, listInvoices, { limit: 2 })
    await expect(walk.collect({ max: 99 })).rejects.toMatchObject({ status: 500, cursor: 'in_1' })
  })

  test('a server that always says so is not asked for ever', async () => {
    const { stripe, list } = serveStripe(rowsAt([3, 3, 3, 3, 3, 0]), {
      instead: (request) =>
        request % 2
          ? Response.json({ error: { code: 'resource_missing', param: 'starting_after' } }, { status: 400 })
          : undefined,
    })
    await expect(paginate(stripe, listInvoices, { limit: 2 }).collect({ max: 99 })).rejects.toSatisfy(isApiError)
    expect(list.requests).toBeLessThan(20)
  })
})

const failing = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 })

describe('resume', () => {
  test('default: continues after the items received, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        seconds,
        failing,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (times, at, limit, isNewer) => {
          const rows = rowsAt([...times, -1])
          const { stripe } = serveStripe(rows, { failing: at })
          const params = { limit, ...(isNewer && { ending_before: `in_${times.length}` }) }
          const found = await persist((resume) => paginate(stripe, listInvoices, params, { resume }))
          expectExactlyOnce(idsOf(found), isNewer ? rows.slice(0, -1) : rows)
        },
      ),
      runs(2),
    )
  })

  test('with concurrency, while rows are added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        seconds,
        churn,
        failing,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 7 }),
        async (times, changes, at, limit, concurrency) => {
          const { stripe, list } = serveStripe(rowsAt(times), { changes, failing: at })
          const found = await persist((resume) => paginate(stripe, listInvoices, { limit }, { concurrency, resume }))
          expectExactlyOnce(idsOf(found), list.steady)
        },
      ),
      runs(2),
    )
  })

  test('a parallel walk can be resumed with another concurrency, several times', async () => {
    const rows = rowsAt(Array.from({ length: 100 }, (_, index) => index * 60))
    const { stripe } = serveStripe(rows, { failing: [6] })
    let cursor: unknown
    const first: string[] = []
    try {
      for await (const { id } of paginate(stripe, listInvoices, { limit: 5 }, { concurrency: 4 })) first.push(id)
    } catch (error) {
      ;({ cursor } = error as { cursor?: unknown })
    }
    const rest = paginate(stripe, listInvoices, { limit: 5 }, { resume: cursor as string })
    for (let round = 0; round < 2; round++) {
      expectExactlyOnce([...first, ...idsOf(await rest.collect({ max: 999 }))], rows)
    }
  })

  test('a parallel walk requires a list with `created`', async () => {
    const { stripe } = serveStripe(rowsAt([0]), { created: 'refused' })
    const walk = paginate(stripe, listInvoices, {}, { resume: '[[0,100]]' })
    await expect(walk.collect({ max: 9 })).rejects.toMatchObject({ name: 'ApiError', code: 'parameter_unknown' })
  })

  test.each(['[1]', '[', '[[1,2,"in_1"]'])('refuses %s, which is not a cursor', (resume) => {
    const { stripe } = serveStripe([])
    expect(() => paginate(stripe, listInvoices, {}, { resume })).toThrow('resume: must be the cursor of an error')
  })
})

describe('concurrency', () => {
  test('rows that stay come exactly once, while others are added and removed, cursors included', async () => {
    await fc.assert(
      fc.asyncProperty(
        seconds,
        churn,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 7 }),
        async (times, changes, limit, concurrency) => {
          const { stripe, list, stats } = serveStripe(rowsAt(times), { changes })
          const found: string[] = []
          for await (const { id } of paginate(stripe, listInvoices, { limit }, { concurrency })) found.push(id)
          expectExactlyOnce(found, list.steady)
          expect(stats.most).toBeLessThanOrEqual(concurrency)
        },
      ),
      runs(2),
    )
  })

  test('gives each of several parallel next() an item of its own', async () => {
    const { stripe } = serveStripe(rowsAt(Array.from({ length: 50 }, (_, index) => index * 60)))
    const iterator = paginate(stripe, listInvoices, { limit: 5 }, { concurrency: 4 })[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 51 }, () => iterator.next()))
    expect(new Set(results.map(({ value }) => value?.id)).size).toBe(51)
    expect(results.at(-1)).toEqual({ done: true, value: undefined })
  })

  test('sends nothing more when the consumer leaves, fails or aborts', async () => {
    const rows = rowsAt(Array.from({ length: 500 }, (_, index) => index * 60))
    for (const way of ['leaves', 'fails', 'aborts']) {
      const { stripe, list } = serveStripe(rows)
      const controller = new AbortController()
      const walk = paginate(stripe, listInvoices, { limit: 5 }, { concurrency: 4, signal: controller.signal })
      const consume = async (): Promise<void> => {
        for await (const { id } of walk) {
          if (id !== 'in_480') continue
          if (way === 'leaves') break
          if (way === 'fails') throw new Error(way)
          controller.abort(new Error(way))
        }
      }
      if (way === 'leaves') await consume()
      else await expect(consume()).rejects.toThrow(way)
      const { requests } = list
      await turns()
      expect(list.requests).toBe(requests)
    }
  })

  test('requests no more than the remaining cap at once', async () => {
    const { stripe, list, stats } = serveStripe(rowsAt(Array.from({ length: 500 }, (_, index) => index * 60)))
    const found = await paginate(stripe, listInvoices, { limit: 10 }, { concurrency: 20 }).collect({ max: 25 })
    expect(new Set(idsOf(found)).size).toBe(25)
    expect(stats.most).toBe(2)
    expect(list.requests).toBeLessThan(8)
  })

  test('stays within the requested second', async () => {
    const rows = rowsAt([...Array<number>(30).fill(0), -1, -2, -3])
    const { stripe } = serveStripe(rows)
    const found = await paginate(stripe, listInvoices, { limit: 5, created: T0 }, { concurrency: 4 }).collect({
      max: 99,
    })
    expect(idsOf(found).sort()).toEqual(idsOf(rows.slice(0, 30)).sort())
  })

  test('walks in order where `created` is refused', async () => {
    await fc.assert(
      fc.asyncProperty(seconds, fc.integer({ min: 1, max: 9 }), async (times, limit) => {
        const rows = rowsAt(times)
        const { stripe } = serveStripe(rows, { created: 'refused' })
        const found = await paginate(stripe, listInvoices, { limit }, { concurrency: 4 }).collect({ max: 999 })
        expectExactlyOnce(idsOf(found), rows)
      }),
      runs(0.5),
    )
  })

  test.each(['refused', 'ignored'] as const)(
    'walks in order where objects have no time, which is %s',
    async (created) => {
      const rows = [0, 1, 2, 3, 4].map((rank) => ({ id: `in_${rank}`, rank }) as Row)
      const { stripe, stats } = serveStripe(rows, { created })
      const found = await paginate(stripe, listInvoices, { limit: 2 }, { concurrency: 4 }).collect({ max: 99 })
      expect(idsOf(found)).toEqual(['in_0', 'in_1', 'in_2', 'in_3', 'in_4'])
      expect(stats.most).toBe(1)
    },
  )
})
