import { listCustomers, paginate } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import { fc, runs } from '../properties/fast-check.js'
import { type Row, rowsOf, serveChartMogul } from './chartmogul-server.js'
import { churn } from './churn.js'
import { persist } from './persist.js'

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { maxLength: 60 })
const failing = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 })

test('rows that stay come exactly once, while others are added and removed and the walk is interrupted and resumed', async () => {
  await fc.assert(
    fc.asyncProperty(
      ids,
      churn,
      failing,
      fc.integer({ min: 1, max: 12 }),
      fc.nat({ max: 3 }),
      fc.constantFrom(undefined, 'Active'),
      async (known, changes, at, per_page, prefetch, status) => {
        const { chartmogul, list } = serveChartMogul(rowsOf(known), { changes, failing: at })
        const found = await persist((resume) =>
          paginate(chartmogul, listCustomers, { per_page, status }, { prefetch, resume }),
        )
        const uuids = found.map(({ uuid }) => uuid)
        const steady = list.steady.filter((row: Row) => !status || row.status === status)
        expect(new Set(uuids).size).toBe(uuids.length)
        expect(uuids).toEqual(expect.arrayContaining(steady.map(({ uuid }) => uuid)))
      },
    ),
    runs(2),
  )
})
