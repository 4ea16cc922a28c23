import { runReport } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([{ invoice: 1 }]))
  const where = ['invoice_invoice_date:GTE:2026-01-01', 'invoice_invoice_date:LT:2026-02-01']
  expect((await runReport(chargeover, { id: 44, where })).response).toEqual([{ invoice: 1 }])
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/_report/44?action=reportData', body: JSON.stringify(where) },
  ])
})

test('runs without filters', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await runReport(chargeover, { id: 44 })
  expect(requests).toMatchObject([{ body: '[]' }])
})

test('refuses a filter that ChargeOver would ignore', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await expect(runReport(chargeover, { id: 44, where: ['date'] })).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['where'] }],
  })
  expect(requests).toHaveLength(0)
})

test('refuses to be called without an id', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer([]))
  await expect(runReport(chargeover, undefined as never)).rejects.toMatchObject({ issues: [{ path: ['id'] }] })
})
