import { setConfig } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  expect((await setConfig(chargeover, { key: 'chargeoverjs_token', value: '20260401_7', _flag_events: 0 })).code).toBe(
    200,
  )
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/_config?_flag_events=0', body: '{"chargeoverjs_token":"20260401_7"}' },
  ])
})

test('null clears a value', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  await setConfig(chargeover, { key: 'chargeoverjs_token', value: null })
  expect(requests).toMatchObject([{ body: '{"chargeoverjs_token":null}' }])
})

test.each([
  [undefined, 'key'],
  [{ key: '', value: 1 }, 'key'],
  [{ key: 'x' }, 'value'],
])('refuses %j', async (params, path) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  await expect(setConfig(chargeover, params as never)).rejects.toMatchObject({ issues: [{ path: [path] }] })
  expect(requests).toHaveLength(0)
})
