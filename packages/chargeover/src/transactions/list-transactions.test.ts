import { listTransactions } from '@billing/chargeover'
import { expect, test } from 'vitest'
import single from '~test/fixtures/chargeover/transaction/3.json' with { type: 'json' }
import { chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

// No recording of this list is public; its rows are records without what only a single one has.
const { applied_to, external_key, transaction_ipaddr, ...row } = single.response
const upstream = { ...single, response: [row] }

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(
    await listTransactions(chargeover, { where: 'applied_to.invoice_id:EQUALS:456', expand: 'applied_to' }),
  ).toEqual(upstream)
  expect(requests).toEqual([
    chargeoverRequest('/transaction?where=applied_to.invoice_id%3AEQUALS%3A456&expand=applied_to&limit=10&offset=0'),
  ])
})
