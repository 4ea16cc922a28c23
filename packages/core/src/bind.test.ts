import { describe, expect, test } from 'vitest'
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

describe('a method that is given a client', () => {
  const list = async ({ http }: BillingClient): Promise<unknown> => http
  const walk = ({ http }: BillingClient): unknown => http
  interface Walker extends BillingClient {
    list(...rest: unknown[]): Promise<unknown>
    walk(...rest: unknown[]): unknown
  }
  const { client } = recordClient({})
  const bound = bind<BillingClient, Walker>(client, { list, walk })

  test.each([client, bound])('rejects where it would return a promise', async (argument) => {
    await expect(bound.list(argument, {})).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'client: the method list has its client already; pass the parameters, or the function list',
    })
  })

  test('throws where it would not', () => {
    expect(() => bound.walk(client)).toThrow('the method walk has its client already')
  })
})
