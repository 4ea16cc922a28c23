import { ValidationError } from '@billing/core'
import { encodePath } from '@billing/core/internal'
import { getCustomer } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe } from '../support/stripe.js'
import { fc } from './fast-check.js'
import { text } from './text.js'

/** What `encode` returns; undefined when it refuses, in which case nothing but a ValidationError will do. */
function unlessRefused<T>(encode: () => T): T | undefined {
  try {
    return encode()
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    return undefined
  }
}

/** The segments that are left when a URL is read as browsers, proxies and servers do. */
function segmentsOf(path: string): string[] {
  const { origin, pathname, search, hash } = new URL(path, 'https://api.example.com')
  expect([origin, search, hash]).toEqual(['https://api.example.com', '', ''])
  return pathname.split('/').slice(1)
}

test('a string is refused or stays exactly one segment of the path', () => {
  fc.assert(
    fc.property(text, (id) => {
      const path = unlessRefused(() => encodePath('/v1/things/{id}/parts', { id }))
      if (path === undefined) return
      expect(segmentsOf(path).map(decodeURIComponent)).toEqual(['v1', 'things', id, 'parts'])
    }),
  )
})

test('an ordinary id is never refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.stringMatching(/^[\w-]+$/), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (id) => {
        expect(segmentsOf(encodePath('/{id}', { id }))).toEqual([encodeURIComponent(id)])
      },
    ),
  )
})

test('each value stays in its own place', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const path = unlessRefused(() => encodePath('/a/{first}/b/{second}', { first, second }))
      if (path !== undefined) expect(segmentsOf(path).map(decodeURIComponent)).toEqual(['a', first, 'b', second])
    }),
  )
})

test('any value is refused, or is a string or a number', () => {
  fc.assert(
    fc.property(
      fc.anything({ withSparseArray: true, withDate: true, withBigInt: true, withNullPrototype: true }),
      (id) => {
        const path = unlessRefused(() => encodePath('/{id}', { id }))
        if (path !== undefined) expect(path).toBe(`/${encodeURIComponent(id as string | number)}`)
      },
    ),
  )
})

test('a call reaches the endpoint it is for or none', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (id) => {
      const { stripe, requests } = recordStripe({})
      await getCustomer(stripe, { id }).catch((error) => expect(error).toBeInstanceOf(ValidationError))
      for (const { url } of requests) expect(new URL(url).pathname).toBe(`/v1/customers/${encodeURIComponent(id)}`)
    }),
  )
})
