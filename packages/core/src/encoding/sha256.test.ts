import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

test.each(['', 'abc', 'Zürich €'])('%j', async (text) => {
  expect(await sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})
