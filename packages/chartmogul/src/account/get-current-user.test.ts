import { getCurrentUser } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import account from '~test/fixtures/chartmogul/account/1.json' with { type: 'json' }
import unauthorized from '~test/fixtures/chartmogul/errors/4.json' with { type: 'json' }
import { chartmogulError, chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(account)
  expect(await getCurrentUser(chartmogul)).toEqual(account)
  expect(requests).toEqual([chartmogulRequest('/v1/account')])
})

test('rejects an invalid key', async () => {
  const { chartmogul, requests } = recordChartMogul(chartmogulError(401, unauthorized))
  await expect(getCurrentUser(chartmogul)).rejects.toMatchObject({
    kind: 'authentication',
    message: 'No valid API key provided (chartmogul_get_current_user, 401, req_1)',
  })
  expect(requests).toHaveLength(1)
})

test('takes the options of a call', async () => {
  const { chartmogul, requests } = recordChartMogul(account)
  await getCurrentUser(chartmogul, { headers: { 'x-trace': '7' } })
  expect(requests[0]?.headers).toMatchObject({ 'x-trace': '7' })
})
