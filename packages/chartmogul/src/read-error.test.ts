import { getCustomer, isApiError } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import noPlanGroup from '~test/fixtures/chartmogul/errors/1.json' with { type: 'json' }
import noCustomer from '~test/fixtures/chartmogul/errors/2.json' with { type: 'json' }
import noName from '~test/fixtures/chartmogul/errors/3.json' with { type: 'json' }
import noKey from '~test/fixtures/chartmogul/errors/4.json' with { type: 'json' }
import noDataSource from '~test/fixtures/chartmogul/errors/5.json' with { type: 'json' }
import noSourceName from '~test/fixtures/chartmogul/errors/6.json' with { type: 'json' }
import noInvoice from '~test/fixtures/chartmogul/errors-from-issues/1.json' with { type: 'json' }
import { chartmogulError, recordChartMogul } from '~test/support/chartmogul.js'

/** The message of an error answer, without the part in parentheses that every message ends with. */
async function told(status: number, body: object | string): Promise<object> {
  const { chartmogul } = recordChartMogul(chartmogulError(status, body))
  const error: unknown = await getCustomer(chartmogul, { id: 'cus_1' }, { maxRetries: 0 }).catch((reason) => reason)
  if (!isApiError(error)) throw error
  const { message, kind, code, body: kept } = error
  expect(kept).toEqual(body)
  return { message: message.replace(/ \(chartmogul_get_customer.*/, ''), kind, code }
}

test('default', async () => {
  expect(await told(401, noKey)).toEqual({
    message: 'No valid API key provided',
    kind: 'authentication',
    code: undefined,
  })
})

test.each([
  ['message and param', 400, noName, 'Parameter "name" is missing', 'invalid_request', undefined],
  [
    'a message that lacks its param',
    400,
    { code: 400, message: 'is missing', param: 'name' },
    'name: is missing',
    'invalid_request',
    undefined,
  ],
  [
    'message and param of a search',
    404,
    noCustomer,
    'Can\'t find any customers with email: "no@email.com"',
    'not_found',
    undefined,
  ],
  ['error', 404, noDataSource, 'Data source not found', 'not_found', undefined],
  ['error with details', 422, noInvoice, 'invoice: Invoice not found', 'invalid_request', 'invalid'],
  ['errors by field', 422, noSourceName, 'A name is required for each data source.', 'invalid_request', undefined],
  [
    'fields with details',
    422,
    noPlanGroup,
    "name: Name can't be blank; plan_ids: Plan ids can't be blank",
    'invalid_request',
    'blank',
  ],
  [
    'fields alone',
    422,
    { name: ["can't be blank", 'is too short'], date: 'is invalid' },
    "name: can't be blank, is too short; date: is invalid",
    'invalid_request',
    undefined,
  ],
  ['a message alone', 422, { message: 'Too many tags' }, 'Too many tags', 'invalid_request', undefined],
  ['an object for an error', 500, { error: { reason: 'schema' } }, '{"reason":"schema"}', 'server', undefined],
  ['no faults at all', 402, {}, 'No readable answer', 'invalid_request', undefined],
  ['empty details', 400, { error: 'Refused', error_details: [] }, 'Refused', 'invalid_request', undefined],
])('reads %s', async (_, status, body, message, kind, code) => {
  expect(await told(status, body)).toEqual({ message, kind, code })
})

test.each([
  [403, 'permission'],
  [429, 'rate_limit'],
  [500, 'server'],
  [503, 'server'],
])('survives %d without JSON', async (status, kind) => {
  expect(await told(status, '<html>Sorry</html>')).toMatchObject({ message: 'No readable answer', kind })
  expect(await told(status, '')).toMatchObject({ kind })
})
