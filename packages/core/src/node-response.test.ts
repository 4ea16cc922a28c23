import { expect, test } from 'vitest'
import { BufferedResponse } from './node-response.js'

const arrived = {
  url: 'https://api.example.com/things',
  status: 200,
  statusText: 'OK',
  fields: { 'x-one': '1', 'x-several': ['2', '3'], 'x-none': undefined },
  bytes: Promise.resolve(Buffer.from('{"id":"a"}')),
}

test('default', async () => {
  const response = new BufferedResponse({ ...arrived, maxResponseBytes: 100 })
  expect(await response.json()).toEqual({ id: 'a' })
  expect(Object.fromEntries(response.headers)).toEqual({ 'x-one': '1', 'x-several': '2, 3' })
})

test('an empty body may say that it is encoded', async () => {
  const fields = { 'content-encoding': 'gzip' }
  const response = new BufferedResponse({
    ...arrived,
    fields,
    bytes: Promise.resolve(Buffer.alloc(0)),
    maxResponseBytes: 9,
  })
  expect(await response.text()).toBe('')
})
