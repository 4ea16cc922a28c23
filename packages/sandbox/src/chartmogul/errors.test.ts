import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createTestClient } from './testing.js'

interface Recording {
  readonly request: string
  readonly status: number
  readonly body: unknown
}

const recordings: Recording[] = JSON.parse(readFileSync(new URL('./fixtures/errors.json', import.meta.url), 'utf8'))

/** The answer to a recorded request must be exactly the recorded one. */
function expectRecorded(request: string, status: number, sent?: unknown, apiKey?: string): void {
  const recording = recordings.find((each) => each.request.startsWith(request) && each.status === status)
  const [method = '', path = ''] = recording?.request.split(' ') ?? []
  const { status: answered, body } = createTestClient('2026-01-01').send(method, path, sent, apiKey)
  expect({ status: answered, body }).toEqual({ status, body: recording?.body })
}

test('401 without a key', () => expectRecorded('GET /v1/activities', 401, undefined, ''))

test('404 for a search without a match', () => expectRecorded('GET /v1/customers/search', 404))

test('404 for an unknown data source', () => {
  const { status, body } = createTestClient('2026-01-01').send(
    'DELETE',
    '/v1/data_sources/1234-a-uuid-that-doesnt-exist',
  )
  expect({ status, body }).toEqual({ status: 404, body: { error: 'Data source not found' } })
  expectRecorded('DELETE /v1/data_sources', 404)
})

test('400 for a parameter that is missing', () => expectRecorded('POST /v1/data_sources', 400, {}))

test('422 for a name that is blank', () => expectRecorded('POST /v1/data_sources', 422, { name: '' }))

test('404 for an import for an unknown customer', () => {
  const client = createTestClient('2026-01-01')
  expect(client.send('POST', '/v1/import/customers/cus_unknown/invoices', { invoices: [] })).toMatchObject({
    status: 404,
    body: {
      error: 'Invoice not found',
      error_details: [{ param: 'invoice', code: 'invalid', message: 'Invoice not found' }],
    },
  })
})

test('404 for any other unknown object', () => {
  const client = createTestClient('2026-01-01')
  const requests = {
    '/v1/customers/cus_unknown': 'Customer not found',
    '/v1/customers/cus_unknown/subscriptions': 'Customer not found',
    '/v1/import/customers/cus_unknown/subscriptions': 'Customer not found',
    '/v1/import/customers/cus_unknown/invoices': 'Customer not found',
    '/v1/plans/pl_unknown': 'Plan not found',
    '/v1/invoices/inv_unknown': 'Invoice not found',
    '/v1/data_sources/ds_unknown': 'Data source not found',
  }
  for (const [path, error] of Object.entries(requests)) {
    expect(client.get(path)).toMatchObject({ status: 404, body: { error } })
  }
})
