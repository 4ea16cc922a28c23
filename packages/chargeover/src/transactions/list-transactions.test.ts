import { listTransactions } from '@billing/chargeover'
import { expect, test } from 'vitest'
import single from '~test/fixtures/chargeover/transaction/3.json' with { type: 'json' }
import { chargeoverRequest, queryOf, recordChargeOver } from '~test/support/chargeover.js'

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

test('sends the documented limit and offset', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listTransactions(chargeover)
  expect(requests).toEqual([chargeoverRequest('/transaction?limit=10&offset=0')])
})

test.each([
  { limit: 501 },
  { limit: 0 },
  { limit: 2.5 },
  { offset: -1 },
  { where: 'company' },
  { order: 'transaction_id:desc' },
])('refuses %j before anything is sent', async (params) => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(listTransactions(chargeover, params)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: Object.keys(params) }],
  })
  expect(requests).toHaveLength(0)
})

test('takes conditions and order as objects', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listTransactions(chargeover, {
    where: { 'transaction_status.state': 'o', amount: { gt: 99.5 } },
    order: { transaction_id: 'desc', token: 'asc' },
  })
  expect(requests[0] && queryOf(requests[0])).toMatchObject({
    where: 'transaction_status.state:EQUALS:o,amount:GT:99.5',
    order: 'transaction_id:DESC,token:ASC',
  })
})
