import { listInvoices } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/invoice/5.json' with { type: 'json' }
import { chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(await listInvoices(chargeover, { limit: 25, where: 'date:GTE:2026-01-01', order: 'invoice_id:DESC' })).toEqual(
    upstream,
  )
  expect(requests).toEqual([
    chargeoverRequest('/invoice?limit=25&where=date%3AGTE%3A2026-01-01&order=invoice_id%3ADESC&offset=0'),
  ])
})
