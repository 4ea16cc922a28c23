import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { signPayload } from './sign-payload.js'

it('default', async () => {
  const payload = JSON.stringify({ id: 'evt_1', text: 'Grüße' })
  const digest = createHmac('sha256', 'whsec_secret').update(`1767225600.${payload}`).digest('hex')
  expect(await signPayload(payload, 'whsec_secret', 1767225600)).toBe(`t=1767225600,v1=${digest}`)
})
