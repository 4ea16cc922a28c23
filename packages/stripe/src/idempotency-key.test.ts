import { afterEach, expect, test, vi } from 'vitest'
import { createIdempotencyKey } from './idempotency-key.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/

afterEach(() => {
  vi.unstubAllGlobals()
})

test('default', async () => {
  expect(await createIdempotencyKey()).toMatch(UUID)
})

test('no two are alike, and each of their digits is random', async () => {
  const keys = await Promise.all(Array.from({ length: 500 }, createIdempotencyKey))
  expect(new Set(keys).size).toBe(500)
  for (const [place, sample] of [...(keys[0] as string)].entries()) {
    const digits = new Set(keys.map((key) => key[place]))
    // The dashes, the version and the variant.
    expect(digits.size, `${place}`).toBe([8, 13, 14, 18, 19, 23].includes(place) ? 1 : 16)
    expect(digits).toContain(sample)
  }
})

test('comes from the platform where WebCrypto has no keys', async () => {
  const randomUUID = () => '3b241101-e2bb-4255-8caf-4136c566a962'
  vi.stubGlobal('crypto', { randomUUID })
  expect(await createIdempotencyKey()).toBe(randomUUID())
})
