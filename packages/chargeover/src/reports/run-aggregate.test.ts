import { runAggregate, where } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '~test/support/chargeover.js'

const TOTALS = { object: 'invoice', fields: ['SUM(total)'] }

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([{ customer_id: 3, 'SUM(total)': 49.5 }]))
  const params = { ...TOTALS, where: ['date:GTE:2026-01-01', where({ token: 'a:b' })], group: ['customer_id'] }
  expect((await runAggregate(chargeover, params)).response).toEqual([{ customer_id: 3, 'SUM(total)': 49.5 }])
  expect(requests).toMatchObject([{ method: 'POST', path: '/api/v3/_aggregate' }])
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
    ...params,
    where: ['date:GTE:2026-01-01', 'token:EQUALS:a\\:b'],
  })
})

test('aggregates all records without conditions', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await runAggregate(chargeover, TOTALS)
  expect(requests).toMatchObject([{ body: JSON.stringify(TOTALS) }])
})

test.each([['date=2026'], ['mod_datetime:GTE:2026-10-05T10:18:49'], ['date:GTE:2026-01-01,'], [''], [undefined]])(
  'refuses %j, which ChargeOver would ignore',
  async (condition) => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
    const conditions = ['date:GTE:2026-01-01', condition as string]
    await expect(runAggregate(chargeover, { ...TOTALS, where: conditions })).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['where'] }],
    })
    expect(requests).toHaveLength(0)
  },
)

test.each([undefined, { object: 'invoice' }, { ...TOTALS, fields: [] }])('refuses %j', async (params) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await expect(runAggregate(chargeover, params as never)).rejects.toMatchObject({ issues: [{ path: ['fields'] }] })
  expect(requests).toHaveLength(0)
})
