import { type RunBulkParams, runBulk } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver } from '~test/support/chargeover.js'

const requests: RunBulkParams['requests'] = [
  { request_method: 'GET', uri: '/api/v3/customer/2' },
  { request_method: 'POST', uri: '/api/v3/customer', payload: { company: 'Acme Corp', external_key: 'crm-12345' } },
]
const ok = { code: 200, status: 'OK', message: '', response: { customer_id: 2 } }
const refused = { code: 400, status: 'Error', message: 'The external_key exists.', response: false }

test('default', async () => {
  const answer = chargeoverAnswer({ _bulk: [ok, { ...ok, code: 201, response: { id: 7 } }] })
  const { chargeover, requests: sent } = recordChargeOver(answer)
  const { response, failed } = await runBulk(chargeover, { requests, _flag_emails: 0 })
  expect(response).toEqual((answer.body as { response: object }).response)
  expect(failed).toEqual([])
  expect(sent).toMatchObject([{ method: 'POST', path: '/api/v3/_bulk?_flag_emails=0', body: JSON.stringify(requests) }])
})

test.each([
  ['an error', refused],
  ['an error that its code alone reports', { ...refused, status: 'OK' }],
  ['an error that its status alone reports', { ...refused, code: 200 }],
])('says which request was answered with %s', async (_, failure) => {
  const { chargeover } = recordChargeOver(chargeoverAnswer({ _bulk: [ok, failure] }))
  const { response, failed } = await runBulk(chargeover, { requests })
  expect(failed).toEqual([1])
  expect(response._bulk[1]).toEqual(failure)
})

test.each([
  ['fewer', [ok]],
  ['more', [ok, ok, ok]],
])('%s answers than requests are an error', async (_, answers) => {
  const { chargeover } = recordChargeOver(chargeoverAnswer({ _bulk: answers }))
  await expect(runBulk(chargeover, { requests })).rejects.toMatchObject({
    name: 'ApiError',
    kind: 'unexpected',
    message: `2 requests have ${answers.length} answers (chargeover_run_bulk)`,
  })
})

test.each([true, null, {}, { _bulk: {} }])('%j instead of answers is an error', async (response) => {
  const { chargeover } = recordChargeOver(chargeoverAnswer(response))
  await expect(runBulk(chargeover, { requests })).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected' })
})

test('is sent once', async () => {
  const { chargeover, requests: sent } = recordChargeOver(chargeoverError(503, 'Sorry'))
  await expect(runBulk(chargeover, { requests })).rejects.toMatchObject({ kind: 'server', attempts: 1 })
  expect(sent).toHaveLength(1)
})

test.each([[[]], [undefined], [Array.from({ length: 26 }, () => requests[0])], [{ length: 1 }]])(
  'refuses a batch of another length before anything is sent',
  async (batch) => {
    const { chargeover, requests: sent } = recordChargeOver(chargeoverAnswer({ _bulk: [] }))
    await expect(runBulk(chargeover, { requests: batch } as never)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'requests: must be an array of 1 to 25; split a longer one',
    })
    expect(sent).toHaveLength(0)
  },
)
