import { listInvoices } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/invoice/5.json' with { type: 'json' }
import { chargeoverRequest, queryOf, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(await listInvoices(chargeover, { limit: 25, where: 'date:GTE:2026-01-01', order: 'invoice_id:DESC' })).toEqual(
    upstream,
  )
  expect(requests).toEqual([
    chargeoverRequest('/invoice?limit=25&where=date%3AGTE%3A2026-01-01&order=invoice_id%3ADESC&offset=0'),
  ])
})

test('sends the documented limit and offset', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listInvoices(chargeover)
  expect(requests).toEqual([chargeoverRequest('/invoice?limit=10&offset=0')])
})

test('status is short for a condition, and is combined with where', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listInvoices(chargeover, { status: 'o' })
  await listInvoices(chargeover, { where: 'token:EQUALS:a\\,b', status: 'o' })
  expect(requests.map((request) => queryOf(request).where)).toEqual([
    'invoice_status_state:EQUALS:o',
    'invoice_status_state:EQUALS:o,token:EQUALS:a\\,b',
  ])
  expect(requests[0] && queryOf(requests[0])).not.toHaveProperty('status')
})

test('a status adds no condition of its own', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listInvoices(chargeover, { status: 'x,token:EQUALS:1' })
  expect(requests[0] && queryOf(requests[0]).where).toBe('invoice_status_state:EQUALS:x\\,token\\:EQUALS\\:1')
})

test.each([
  { limit: 501 },
  { limit: 0 },
  { limit: 2.5 },
  { offset: -1 },
  { where: 'company' },
  { order: 'invoice_id:desc' },
])('refuses %j before anything is sent', async (params) => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(listInvoices(chargeover, params)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: Object.keys(params) }],
  })
  expect(requests).toHaveLength(0)
})

test('takes conditions and order as objects', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listInvoices(chargeover, {
    where: { date: { gte: '2026-01-01' }, 'line_items.item_id': 7 },
    order: { invoice_id: 'desc', token: 'asc' },
  })
  expect(requests[0] && queryOf(requests[0])).toMatchObject({
    where: 'date:GTE:2026-01-01,line_items.item_id:EQUALS:7',
    order: 'invoice_id:DESC,token:ASC',
  })
})
