import { expect, test } from 'vitest'
import { readPayload } from './read-payload.js'

test('default', () => {
  expect(readPayload('Grüße')).toBe('Grüße')
})

test('decodes bytes, also a part of a larger buffer', () => {
  const bytes = new TextEncoder().encode('<Grüße>')
  expect(readPayload(bytes)).toBe('<Grüße>')
  expect(readPayload(bytes.buffer)).toBe('<Grüße>')
  expect(readPayload(bytes.subarray(1, -1))).toBe('Grüße')
})

test.each([[{ id: 'evt_1' }], [[1, 2]], [[]], [{ length: 1e9 }], [7], [Promise.resolve('{}')], [new Map()]])(
  'treats %j as no body',
  (payload) => {
    expect(readPayload(payload)).toBeUndefined()
  },
)

test.each([[undefined], [null], [{}], [Object.create(null)], [''], [new Uint8Array()], [new ArrayBuffer(0)]])(
  'takes %j for an empty body, which is what frameworks make of one',
  (payload) => {
    expect(readPayload(payload)).toBe('')
  },
)
