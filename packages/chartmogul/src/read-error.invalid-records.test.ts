import { type ChartMogulClient, getCustomer, isApiError } from '@billing/chartmogul'
import { describe, expect, test } from 'vitest'
import imported from '~test/fixtures/chartmogul/invoices-import/1.json' with { type: 'json' }
import invoice from '~test/fixtures/chartmogul/invoices-retrieve/1.json' with { type: 'json' }
import event from '~test/fixtures/chartmogul/subscription-events-create/1.json' with { type: 'json' }
import { recordChartMogul } from '~test/support/chartmogul.js'

const write = (client: ChartMogulClient): Promise<unknown> => client.http.POST('/v1/records', { body: {} })

/** The error of a write that is answered with 201 and `body`. */
async function refusal(body: object) {
  const { chartmogul, requests } = recordChartMogul({ status: 201, headers: { 'x-request-id': 'req_1' }, body })
  const error: unknown = await write(chartmogul).catch((reason) => reason)
  if (!isApiError(error)) throw error
  expect(requests).toHaveLength(1)
  return error
}

const [first, second] = imported.invoices

test('default', async () => {
  const body = { invoices: [first, { ...second, errors: { currency: ['is not supported'] } }] }
  const error = await refusal(body)
  expect(error).toMatchObject({
    name: 'ApiError',
    kind: 'invalid_request',
    status: 201,
    operation: 'POST /v1/records',
    requestId: 'req_1',
    attempts: 1,
    body,
    answer: body,
    message:
      'Stored, but invalid and left out of metrics: invoices[1].currency: is not supported (POST /v1/records, 201, req_1)',
  })
})

test('names every record that is invalid, wherever it stands', async () => {
  const [line] = invoice.line_items
  const [payment, refund] = invoice.transactions
  const { message } = await refusal({
    invoices: [
      {
        ...invoice,
        errors: { date: 'is invalid', external_id: ['has already been taken', 'is too long'] },
        line_items: [line, { ...line, errors: { plan_uuid: ["can't be blank"] } }],
        transactions: [payment, { ...refund, errors: { date: ['precedes the invoice'] } }],
      },
    ],
  })
  expect(message.split('metrics: ')[1]?.split(' (')[0]?.split('; ')).toEqual([
    'invoices[0].date: is invalid',
    'invoices[0].external_id: has already been taken, is too long',
    "invoices[0].line_items[1].plan_uuid: can't be blank",
    'invoices[0].transactions[1].date: precedes the invoice',
  ])
})

test.each<[string, object]>([
  ['a list of messages', { ...event, errors: ['plan_external_id: is unknown'] }],
  ['a single record', { ...event, errors: { plan_external_id: ['is unknown'] } }],
  ['a record in an envelope', { subscription_event: { ...event, errors: { plan_external_id: ['is unknown'] } } }],
])('is found in %s', async (_, body) => {
  expect(await refusal(body)).toMatchObject({
    answer: body,
    message: expect.stringContaining('plan_external_id: is unknown'),
  })
})

test('the whole answer is kept, where the body is cut off', async () => {
  const body = {
    invoices: Array.from({ length: 200 }, () => ({ ...first, errors: { date: 'is invalid' } })),
  }
  const { body: kept, answer, message } = await refusal(body)
  expect(answer).toEqual(body)
  expect(kept).toBe(JSON.stringify(body).slice(0, 65_536))
  expect(message.length).toBeLessThan(1_100)
})

describe('is no error', () => {
  test.each<[string, object]>([
    ['empty errors', imported],
    ['empty lists of errors', { uuid: 'inv_1', errors: { plan: [], date: null, currency: '', lines: [null] } }],
    ['a number of errors', { id: 'imp_1', errors: 0 }],
    ['a number of errors by kind', { id: 'imp_1', errors: { invoices: 2, plans: true } }],
    ['an attribute of a customer', { custom: { errors: 'none', invoices: [{ errors: { date: 'x' } }] } }],
    ['no errors', { uuid: 'pl_1' }],
    ['errors that are not by field', { uuid: 'inv_1', errors: [], line_items: null, transactions: [null, 'tr_1'] }],
    [
      'errors deeper than records are',
      { invoices: [{ line_items: [{ line_items: [{ errors: { date: 'is invalid' } }] }] }] },
    ],
    ['errors of a record that is disabled', { ...invoice, disabled: true, errors: { date: 'is invalid' } }],
  ])('%s', async (_, body) => {
    const { chartmogul } = recordChartMogul({ status: 200, body })
    expect(await write(chartmogul)).toMatchObject({ data: body })
  })

  test('a read', async () => {
    const invalid = { ...invoice, errors: { date: 'is invalid' } }
    const { chartmogul } = recordChartMogul(invalid)
    expect(await getCustomer(chartmogul, { id: 'cus_1' })).toEqual(invalid)
  })
})
