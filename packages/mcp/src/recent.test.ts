import { expect, test } from 'vitest'
import { createRecent } from './recent.js'

test('what was set last is kept, for a time', () => {
  let now = 0
  const recent = createRecent<number>(2, 100, () => now)
  recent.set('a', 1)
  recent.set('b', 2)
  recent.set('a', 3)
  recent.set('c', 4)
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([3, undefined, 4])
  now = 99
  recent.set('c', 5)
  now = 100
  expect([recent.get('a'), recent.get('c')]).toEqual([undefined, 5])
  recent.set('d', 6)
  expect([recent.get('a'), recent.get('c'), recent.get('d')]).toEqual([undefined, 5, 6])
})
