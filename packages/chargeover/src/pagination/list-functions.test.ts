import { listCustomers, listInvoices, listSubscriptions, listTransactions } from '@billing/chargeover'
import { describe, expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverRequest, queryOf, recordChargeOver } from '~test/support/chargeover.js'

const answer = chargeoverAnswer([])

/** The parameters that all lists have. */
describe.each([
  ['listCustomers', listCustomers, '/customer'],
  ['listInvoices', listInvoices, '/invoice'],
  ['listSubscriptions', listSubscriptions, '/package'],
  ['listTransactions', listTransactions, '/transaction'],
] as const)('%s', (_, list, path) => {
  test('sends the documented limit and offset', async () => {
    const { chargeover, requests } = recordChargeOver(answer)
    await list(chargeover)
    expect(requests).toEqual([chargeoverRequest(`${path}?limit=10&offset=0`)])
  })

  test.each([
    { limit: 501 },
    { limit: 0 },
    { limit: 2.5 },
    { offset: -1 },
    { where: 'company' },
    { order: 'token:desc' },
  ])('refuses %j before anything is sent', async (params) => {
    const { chargeover, requests } = recordChargeOver(answer)
    await expect(list(chargeover, params)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: Object.keys(params) }],
    })
    expect(requests).toHaveLength(0)
  })

  test('takes conditions and order as objects', async () => {
    const { chargeover, requests } = recordChargeOver(answer)
    await list(chargeover, {
      where: { token: { contains: 'a:b' }, external_key: null, customer_id: { gt: 3 } },
      order: { token: 'desc', external_key: 'asc' },
    })
    expect(requests[0] && queryOf(requests[0])).toMatchObject({
      where: 'token:CONTAINS:a\\:b,external_key:IS:NULL,customer_id:GT:3',
      order: 'token:DESC,external_key:ASC',
    })
  })
})

/** A parameter that is short for a condition. */
describe.each([
  ['listCustomers', listCustomers, 'customer_status_state'],
  ['listInvoices', listInvoices, 'invoice_status_state'],
] as const)('status of %s', (_, list, field) => {
  test('is combined with where', async () => {
    const { chargeover, requests } = recordChargeOver(answer)
    await list(chargeover, { status: 'a' })
    await list(chargeover, { where: 'token:EQUALS:a\\,b', status: 'a' })
    expect(requests.map((request) => queryOf(request).where)).toEqual([
      `${field}:EQUALS:a`,
      `${field}:EQUALS:a,token:EQUALS:a\\,b`,
    ])
    expect(requests[0] && queryOf(requests[0])).not.toHaveProperty('status')
  })

  test('adds no condition of its own', async () => {
    const { chargeover, requests } = recordChargeOver(answer)
    await list(chargeover, { status: 'x,token:EQUALS:1' })
    expect(requests[0] && queryOf(requests[0]).where).toBe(`${field}:EQUALS:x\\,token\\:EQUALS\\:1`)
  })
})
