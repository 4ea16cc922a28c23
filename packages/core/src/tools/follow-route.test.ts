import { expect, test } from 'vitest'
import { followRoute } from './follow-route.js'

test.each<[string, object | undefined, object]>([
  [
    'GET /v1/refunds/{id}',
    { id: 're_1', expand: ['charge'] },
    {
      method: 'GET',
      path: '/v1/refunds/{id}',
      isList: false,
      hasRows: false,
      init: { params: { path: { id: 're_1' }, query: { expand: ['charge'] } }, body: undefined },
    },
  ],
  [
    'LIST /v1/refunds',
    undefined,
    {
      method: 'GET',
      path: '/v1/refunds',
      isList: true,
      hasRows: true,
      init: { params: { path: {}, query: {} }, body: undefined },
    },
  ],
  [
    'ROWS /customer/{id}/_revision',
    { id: 7, limit: 5 },
    {
      method: 'GET',
      isList: false,
      hasRows: true,
      init: { params: { path: { id: 7 }, query: { limit: 5 } }, body: undefined },
    },
  ],
  [
    'POST /v1/refunds/{id}/cancel',
    { id: 're_1' },
    { method: 'POST', isList: false, init: { params: { path: { id: 're_1' }, query: {} }, body: {} } },
  ],
  [
    'POST /package/{id}?action=paycycle',
    { id: 7, paycycle: 'mon', _flag_emails: 0 },
    {
      path: '/package/{id}',
      init: { params: { path: { id: 7 }, query: { action: 'paycycle', _flag_emails: 0 } }, body: { paycycle: 'mon' } },
    },
  ],
  [
    'PATCH /v1/invoices?data_source_uuid&external_id',
    { data_source_uuid: 'ds_1', external_id: 'inv', date: '2026-01-01' },
    {
      init: {
        params: { path: {}, query: { data_source_uuid: 'ds_1', external_id: 'inv' } },
        body: { date: '2026-01-01' },
      },
    },
  ],
  [
    'POST /v1/refunds',
    { charge: 'ch_1', _secret: 'x', '_flag_a=b': 1 },
    { init: { params: { query: {} }, body: { charge: 'ch_1', _secret: 'x', '_flag_a=b': 1 } } },
  ],
  ['DELETE /v1/customers/{uuid}', { uuid: 'cus_1' }, { method: 'DELETE', init: { body: undefined } }],
  [
    'DELETE /v1/customers/{uuid}/attributes/tags',
    { uuid: 'cus_1', tags: ['a'] },
    { init: { params: { path: { uuid: 'cus_1' }, query: {} }, body: { tags: ['a'] } } },
  ],
])('%s with %j', (route, params, request) => {
  expect(followRoute(route, params)).toMatchObject(request)
})

test('leaves the parameters as they are', () => {
  const params = { id: 're_1', reason: 'duplicate' }
  followRoute('POST /v1/refunds/{id}', params)
  expect(params).toEqual({ id: 're_1', reason: 'duplicate' })
})
