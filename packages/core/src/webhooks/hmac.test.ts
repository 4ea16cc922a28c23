import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hmac } from './hmac.js'

const reference = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

test('default', async () => {
  expect(await hmac('whsec_1', 'body')).toBe(reference('whsec_1', 'body'))
})

test('takes secret and text as UTF-8', async () => {
  expect(await hmac('geheim-ß', 'Grüße 💶')).toBe(reference('geheim-ß', 'Grüße 💶'))
})
