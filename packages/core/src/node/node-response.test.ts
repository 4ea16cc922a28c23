import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { NodeResponse } from './node-response.js'

const arrived = {
  url: 'https://api.example.com/things',
  status: 200,
  statusText: 'OK',
  fields: { 'x-one': '1', 'x-several': ['2', '3'], 'x-none': undefined },
  bytes: Promise.resolve(Buffer.from('{"id":"a"}')),
}

test('default', async () => {
  const response = new NodeResponse({ ...arrived, maxResponseBytes: 100 })
  expect(await response.json()).toEqual({ id: 'a' })
  expect(Object.fromEntries(response.headers)).toEqual({ 'x-one': '1', 'x-several': '2, 3' })
})

test('an empty body may say that it is encoded', async () => {
  const fields = { 'content-encoding': 'gzip' }
  const response = new NodeResponse({
    ...arrived,
    fields,
    bytes: Promise.resolve(Buffer.alloc(0)),
    maxResponseBytes: 9,
  })
  expect(await response.text()).toBe('')
})

test.each([
  [199, false],
  [200, true],
  [299, true],
  [300, false],
])('%i is ok: %o', (status, ok) => {
  expect(new NodeResponse({ ...arrived, status, maxResponseBytes: 100 }).ok).toBe(ok)
})

test.each([
  ['just after a piece', 16_384],
  ['within a piece', 20_000],
])('a body that unpacks to more than is allowed shows it, but not all of it: %s', async (_, maxResponseBytes) => {
  const bytes = Promise.resolve(gzipSync(Buffer.alloc(10_000_000)))
  const response = new NodeResponse({
    ...arrived,
    fields: { 'content-encoding': 'gzip' },
    bytes,
    maxResponseBytes,
  })
  const { byteLength } = await response.arrayBuffer()
  expect(byteLength).toBeGreaterThan(maxResponseBytes)
  expect(byteLength).toBeLessThan(100_000)
})
