import { afterEach, expect, test, vi } from 'vitest'
import { randomUUID } from './random-uuid.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('default', () => {
  const keys = Array.from({ length: 100 }, randomUUID)
  for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(keys).size).toBe(100)
})

test('does not call a replacement that a framework has set on the object', () => {
  const replaced = vi.spyOn(crypto, 'randomUUID')
  expect(randomUUID()).toHaveLength(36)
  expect(replaced).not.toHaveBeenCalled()
})

test('comes from an object that replaces crypto', () => {
  const key = '3b241101-e2bb-4255-8caf-4136c566a962'
  vi.stubGlobal('crypto', {
    known: key,
    randomUUID(this: { known: string }) {
      return this.known
    },
  })
  expect(randomUUID()).toBe(key)
})
