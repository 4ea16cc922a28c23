import { listCustomers, paginate } from '@billing/chargeover'
import { describe, expect, test } from 'vitest'
import { fc, runs } from '../properties/fast-check.js'
import { turns } from '../support/turns.js'
import { type Row, rowsOf, serveChargeOver } from './chargeover-server.js'
import { churn } from './churn.js'
import { persist } from './persist.js'

const idsOf = (rows: readonly Row[]): number[] => rows.map(({ customer_id }) => Number(customer_id))

/** Ids with gaps between them, some of them as strings. */
const ids = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 1, max: 1_000 }), fc.boolean())
    .map(([id, isText]): number | string => (isText ? `${id}` : id)),
  { maxLength: 60, selector: Number },
)
const failing = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 })
const limits = fc.integer({ min: 1, max: 12 })

/** Each of the rows that were there throughout once, nothing twice, and all in order. */
function expectExactlyOnce(found: readonly Row[], steady: readonly Row[]): void {
  const came = idsOf(found)
  expect(came).toEqual([...new Set(came)].sort((a, b) => a - b))
  expect(came).toEqual(expect.arrayContaining(idsOf(steady)))
}

test('by id: rows that stay come exactly once, while others are added and removed between pages', async () => {
  await fc.assert(
    fc.asyncProperty(ids, churn, limits, fc.nat({ max: 3 }), async (known, changes, limit, prefetch) => {
      const { chargeover, list } = serveChargeOver(rowsOf(known), { changes })
      const walk = paginate(chargeover, listCustomers, { limit }, { prefetch })
      const found: Row[] = []
      for await (const { response } of walk.pages()) found.push(...(response as Row[]))
      expectExactlyOnce(found, list.steady)
    }),
    runs(2),
  )
})

test('by id: so it is when the walk breaks off and is resumed', async () => {
  await fc.assert(
    fc.asyncProperty(ids, churn, failing, limits, async (known, changes, at, limit) => {
      const { chargeover, list } = serveChargeOver(rowsOf(known), { changes, failing: at })
      const found = await persist((resume) => paginate(chargeover, listCustomers, { limit }, { resume }))
      expectExactlyOnce(found as Row[], list.steady)
    }),
    runs(2),
  )
})

describe('concurrency', () => {
  test('default: every row once and in order, with at most so many requests at a time and too many', async () => {
    await fc.assert(
      fc.asyncProperty(
        ids,
        limits,
        fc.integer({ min: 2, max: 8 }),
        fc.nat({ max: 20 }),
        async (known, limit, concurrency, offset) => {
          const rows = rowsOf([...known].sort((a, b) => Number(a) - Number(b)))
          const { chargeover, stats } = serveChargeOver(rows)
          const walk = paginate(chargeover, listCustomers, { limit, offset }, { concurrency })
          expect(await walk.collect({ max: 999 })).toEqual(rows.slice(offset))
          const needed = Math.floor(Math.max(0, rows.length - offset) / limit) + 1
          expect(stats.most).toBeLessThanOrEqual(concurrency)
          expect(stats.offsets.length).toBeLessThanOrEqual(needed + concurrency - 1)
          expect(stats.offsets.length).toBeGreaterThanOrEqual(needed)
        },
      ),
      runs(2),
    )
  })

  test('continues at the offset where it was interrupted', async () => {
    await fc.assert(
      fc.asyncProperty(
        ids,
        failing,
        limits,
        fc.integer({ min: 2, max: 8 }),
        fc.nat({ max: 20 }),
        async (known, at, limit, concurrency, offset) => {
          const rows = rowsOf([...known].sort((a, b) => Number(a) - Number(b)))
          const { chargeover } = serveChargeOver(rows, { failing: at })
          const found = await persist((resume) =>
            paginate(chargeover, listCustomers, { limit, offset }, { concurrency, resume }),
          )
          expect(found).toEqual(rows.slice(offset))
        },
      ),
      runs(2),
    )
  })

  test('keeps no more pages than that for a slow consumer, and cancels them when it fails', async () => {
    const { chargeover, stats } = serveChargeOver(rowsOf(Array.from({ length: 100 }, (_, index) => index + 1)))
    const pages = paginate(chargeover, listCustomers, { limit: 5 }, { concurrency: 4 }).pages()
    const consume = async (): Promise<void> => {
      for await (const _ of pages) {
        await turns()
        expect(stats.offsets).toHaveLength(1 + 4)
        throw new Error('the consumer failed')
      }
    }
    await expect(consume()).rejects.toThrow('the consumer failed')
    await turns()
    expect(stats.offsets).toHaveLength(1 + 4)
  })

  test('requests no page beyond the cap', async () => {
    const { chargeover, stats } = serveChargeOver(rowsOf(Array.from({ length: 100 }, (_, index) => index + 1)))
    const walk = paginate(chargeover, listCustomers, { limit: 10 }, { concurrency: 8 })
    expect(await walk.collect({ max: 25 })).toHaveLength(25)
    expect(stats.offsets).toEqual([0, 10, 20])
  })
})

test.each([
  ['44', { concurrency: 4 }, {}],
  ['44', {}, { order: 'company:ASC' }],
  [44, {}, {}],
])('refuses to resume at %j with %j and %j, where it would mean another row', (resume, options, params) => {
  const { chargeover, stats } = serveChargeOver([])
  expect(() => paginate(chargeover, listCustomers, params, { ...options, resume })).toThrow('resume: ')
  expect(stats.offsets).toEqual([])
})
