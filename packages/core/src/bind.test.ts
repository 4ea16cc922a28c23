import { expect, test } from 'vitest'
import { recordClient } from '../../../tests/support/client.js'
import { bind } from './bind.js'
import type { BillingClient } from './types.js'

interface Bound extends BillingClient {
  whoAmI(...rest: unknown[]): unknown[]
}

const whoAmI = (...received: unknown[]): unknown[] => received

test('default', () => {
  const { client } = recordClient({})
  const bound = bind<BillingClient, Bound>(client, { whoAmI })
  expect(bound.whoAmI({ a: 1 }, 'options')).toEqual([bound, { a: 1 }, 'options'])
  expect(bound).toMatchObject({ provider: 'acme', http: client.http })
})

test('leaves the client it was given alone', () => {
  const { client } = recordClient({})
  bind(client, { whoAmI })
  expect(client).not.toHaveProperty('whoAmI')
})

test('needs no `this`', () => {
  const bound = bind<BillingClient, Bound>(recordClient({}).client, { whoAmI })
  const { whoAmI: method } = bound
  expect(method()).toEqual([bound])
})

test('refuses a client among the arguments: a method has its own', () => {
  const { client } = recordClient({})
  const bound = bind<BillingClient, Bound>(client, { whoAmI })
  for (const argument of [client, bound]) {
    expect(() => bound.whoAmI(argument, {})).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        message: 'client: the method whoAmI has one already; pass the parameters, or the function whoAmI',
      }),
    )
  }
  expect(bound.whoAmI(null)).toEqual([bound, null])
})
