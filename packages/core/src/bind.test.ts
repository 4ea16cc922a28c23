import { expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { BillingClient } from './billing-client.js'
import { bind } from './bind.js'

type Method = (...rest: unknown[]) => Promise<unknown[]>
type Walk = (...rest: unknown[]) => unknown[]

interface Bound extends BillingClient {
  getThing: Method
  listThings: Method
  listPaidThings: Method
  readonly paginate: Walk & { things: Walk; paidThings: Walk }
}

const functions = {
  getThing: async (...received: unknown[]) => received,
  listThings: async (...received: unknown[]) => received,
  listPaidThings: async (...received: unknown[]) => received,
}
const paginate = (...received: unknown[]): unknown[] => received

const { client } = recordClient({})
const bindClient = (): Bound => bind<BillingClient, Bound>(client, functions, paginate)
const bound = bindClient()

test('default', async () => {
  expect(await bound.getThing({ a: 1 }, { b: 2 })).toEqual([bound, { a: 1 }, { b: 2 }])
  expect(bound).toMatchObject({ provider: 'acme', http: client.http })
})

test('leaves the client it was given alone', () => {
  expect(Object.keys(client)).toEqual(['provider', 'http'])
})

test('needs no `this`', async () => {
  const { getThing, paginate } = bound
  expect(await getThing()).toEqual([bound])
  expect(paginate(functions.listThings)).toEqual([bound, functions.listThings])
})

test('paginates, also each list by its name, as a standalone function does', () => {
  expect(bound.paginate('list', {}, {})).toEqual([bound, 'list', {}, {}])
  expect(bound.paginate.things({ limit: 1 }, { max: 9 })).toEqual([
    bound,
    functions.listThings,
    { limit: 1 },
    { max: 9 },
  ])
  expect(bound.paginate.paidThings()).toEqual([bound, functions.listPaidThings])
  expect(Object.keys(bound.paginate)).toEqual(['things', 'paidThings'])
})

test('a method with a client in front runs with it, as the functions do', async () => {
  const reader = { ...bound, http: {} }
  expect(await bound.getThing(reader, { a: 1 })).toEqual([reader, { a: 1 }])
  expect(await bound.getThing(reader, { a: 1 }, { b: 2 })).toEqual([reader, { a: 1 }, { b: 2 }])
  expect(bound.paginate(reader, 'list')).toEqual([reader, 'list'])
})

test('a client other than its own is refused: which of the two was meant?', async () => {
  for (const other of [client, bindClient()]) {
    expect(await rejection(bound.getThing(other, {}))).toMatchObject({
      name: 'ValidationError',
      message: 'client: is another one than that of the method getThing; call the function getThing with it',
    })
    expect(() => bound.paginate(other, 'list')).toThrow('call the function paginate with it')
  }
})

test('what nobody would take is refused', async () => {
  expect(await rejection(bound.getThing({}, {}, { timeoutMs: 1 }))).toMatchObject({
    name: 'ValidationError',
    message: 'options: must be the last argument of getThing',
  })
  expect(() => bound.paginate('list', {}, {}, {})).toThrow('options: must be the last argument of paginate')
  expect(() => bound.paginate.things({}, {}, {})).toThrow('options: must be the last argument of listThings')
})

test('a method that throws rejects', async () => {
  const failing = bind<BillingClient, Bound>(
    client,
    {
      getThing: () => {
        throw new RangeError('thrown')
      },
    },
    paginate,
  )
  expect(await rejection(failing.getThing())).toBeInstanceOf(RangeError)
})
