import { commitChargeoverjsRequest, rejectChargeoverjsRequest } from '@billing/chargeover'
import { describe, expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  expect((await commitChargeoverjsRequest(chargeover, { token: '4ac9wjmq9a1e', _flag_emails: 1 })).response).toBe(true)
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/_chargeoverjs?_flag_emails=1', body: '{"commit":"4ac9wjmq9a1e"}' },
  ])
})

describe.each(Object.entries({ commitChargeoverjsRequest, rejectChargeoverjsRequest }))('%s', (_, decide) => {
  test.each([undefined, {}, { token: '' }, { token: 7 }])('refuses %j', async (params) => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
    await expect(decide(chargeover, params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['token'] }],
    })
    expect(requests).toHaveLength(0)
  })
})
