import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { isRecord } from './is-record.js'

test('recognises plain objects, also of another realm', () => {
  const plain = [{}, { a: 1 }, Object.create(null), runInNewContext('({ a: 1 })')]
  expect(plain.filter((value) => !isRecord(value))).toEqual([])
  const others = [undefined, null, 7, 'text', [], new Map(), Promise.resolve(), new Request('https://example.com')]
  expect(others.filter(isRecord)).toEqual([])
})
