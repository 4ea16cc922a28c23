import { describe, expect, test } from 'vitest'
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
const callOperation = async (...received: unknown[]): Promise<unknown> => received
const paginate = (...received: unknown[]): unknown[] => received

const { client } = recordClient({})
const { getThing, listThings, listPaidThings } = functions
const operations = { getThing, listThings: { list: listThings }, listPaidThings: { list: listPaidThings } }
const bindClient = (): Bound => bind<BillingClient, Bound>(client, [operations], callOperation, paginate)
const bound = bindClient()

test('default', async () => {
  expect(await bound.getThing({ a: 1 }, { b: 2 })).toEqual([bound, { a: 1 }, { b: 2 }])
  expect(bound).toMatchObject({ provider: 'acme', http: client.http })
})

test('does not change the client that it was given', () => {
  expect(Object.keys(client)).toEqual(['provider', 'optionNames', 'http'])
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

test('has no walk for a list without pages', async () => {
  const bound = bind<BillingClient, Bound & { listKinds: Method }>(
    client,
    [{ ...operations, listKinds: functions.listThings }],
    callOperation,
    paginate,
  )
  expect(await bound.listKinds()).toEqual([bound])
  expect(Object.keys(bound.paginate)).toEqual(['things', 'paidThings'])
})

test('a method with a client in front runs with it, as the functions do', async () => {
  const reader = { ...bound, http: {} }
  expect(await bound.getThing(reader, { a: 1 })).toEqual([reader, { a: 1 }])
  expect(await bound.getThing(reader, { a: 1 }, { b: 2 })).toEqual([reader, { a: 1 }, { b: 2 }])
  expect(bound.paginate(reader, 'list')).toEqual([reader, 'list'])
})

test('a client other than its own is refused, since either of the two could be meant', async () => {
  for (const other of [client, bindClient()]) {
    expect(await rejection(bound.getThing(other, {}))).toMatchObject({
      name: 'ValidationError',
      message: 'client: must be that of the method getThing; for another client call the function getThing',
    })
    expect(() => bound.paginate(other, 'list')).toThrow('for another client call the function paginate')
  }
})

test('surplus arguments are refused', async () => {
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
    [
      {
        getThing: () => {
          throw new RangeError('thrown')
        },
      },
    ],
    callOperation,
    paginate,
  )
  expect(await rejection(failing.getThing())).toBeInstanceOf(RangeError)
})

describe('an operation given by its route', () => {
  const { listThings, ...others } = operations
  const routed = bind<BillingClient, Bound & { searchThings: Method; listKinds: Method; getBalance: Method }>(
    client,
    [
      others,
      { listThings: 'LIST /things', searchThings: 'LIST /things/search', listKinds: 'GET /kinds' },
      { getBalance: 'GET /balance -' },
    ],
    callOperation,
    paginate,
  )

  test('is called under its documented name', async () => {
    expect(await routed.listThings({ limit: 1 }, { timeoutMs: 5 })).toEqual([
      routed,
      'acme_list_things',
      'LIST /things',
      { limit: 1 },
      { timeoutMs: 5 },
    ])
    expect(await routed.getThing({ id: 7 })).toEqual([routed, { id: 7 }])
  })

  test('has options in place of parameters where it has none', async () => {
    const call = [routed, 'acme_get_balance', 'GET /balance -', undefined]
    expect(await routed.getBalance()).toEqual([...call, undefined])
    expect(await routed.getBalance({ timeoutMs: 5 }, undefined)).toEqual([...call, { timeoutMs: 5 }])
    expect(await rejection(routed.getBalance({}, { timeoutMs: 5 }))).toMatchObject({
      message: 'options: must follow the client; acme_get_balance has no parameters',
    })
  })

  test('is walked when its list has pages', async () => {
    expect(Object.keys(routed.paginate)).toEqual(['paidThings', 'things', 'searchThings'])
    const [own, list, params] = routed.paginate.things({ limit: 1 }) as [object, Method, object]
    expect([own, params]).toEqual([routed, { limit: 1 }])
    expect(await list(own, params)).toEqual([routed, 'acme_list_things', 'LIST /things', { limit: 1 }, undefined])
  })
})

test.each([null, ['invoices'], [undefined], 'invoices', functions])('refuses %j for the resources', (resources) => {
  expect(() => bind(client, resources as never, callOperation, paginate)).toThrow(
    'resources: must be an array of resources',
  )
})
