import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConfigError, ValidationError } from '../index.js'
import { signWebhook } from './sign-webhook.js'
import { verifyWebhook } from './verify-webhook.js'

test('default', async () => {
  const body = '{"id":"evt_1","text":"Grüße"}'
  const digest = createHmac('sha256', 'whsec_1').update(`1767225600.${body}`).digest('hex')
  expect(await signWebhook(body, 'whsec_1', { timestamp: 1767225600 })).toBe(`t=1767225600,v1=${digest}`)
})

test('signs bytes as their UTF-8 string', async () => {
  const bytes = new TextEncoder().encode('{"text":"Grüße"}')
  const options = { timestamp: 1767225600.9 }
  const header = await signWebhook('{"text":"Grüße"}', 'whsec_1', options)
  expect(await signWebhook(bytes, 'whsec_1', options)).toBe(header)
  expect(await signWebhook(bytes.buffer, 'whsec_1', options)).toBe(header)
})

test('signs with the current time by default', async () => {
  const now = () => Math.floor(Date.now() / 1000)
  const before = now()
  const header = await signWebhook('{"id":"evt_1"}', 'whsec_1')
  const signed = Number(/^t=(\d+),/.exec(header)?.[1])
  expect(signed).toBeGreaterThanOrEqual(before)
  expect(signed).toBeLessThanOrEqual(now())
  await expect(verifyWebhook('{"id":"evt_1"}', header, 'whsec_1')).resolves.toEqual({ id: 'evt_1' })
})

test('refuses a blank secret, an invalid body and an invalid time', async () => {
  await expect(signWebhook('{}', ' ')).rejects.toThrow(ConfigError)
  for (const body of ['', {}, undefined, { id: 'evt_1' }]) {
    await expect(signWebhook(body as string, 'whsec_1')).rejects.toThrow(ValidationError)
  }
  for (const timestamp of [Number.NaN, -1, 'now' as unknown as number]) {
    const error = await signWebhook('{"a":1}', 'whsec_1', { timestamp }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: ['timestamp'] }] })
  }
})
