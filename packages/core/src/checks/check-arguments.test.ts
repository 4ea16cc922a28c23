import { expect, test } from 'vitest'
import { recordClient } from '~test/support/client.js'
import { checkArguments } from './check-arguments.js'
import { checkEmpty } from './check-empty.js'

const { client } = recordClient({})

test('default', () => {
  expect(() => checkArguments(client, 'acme', { limit: 1 }, { timeoutMs: 1 })).not.toThrow()
  expect(() => checkArguments(client, 'acme', undefined, undefined)).not.toThrow()
})

test.each([
  ['cus_1', 'client: must be a client of acme and come first, not String'],
  [{ limit: 1 }, 'client: must be a client of acme and come first, not Object'],
  [undefined, 'client: must be a client of acme and come first, not Undefined'],
  [Promise.resolve(client), 'client: must be a client of acme and come first, not a promise: await it'],
  [{ ...client, provider: 'other' }, 'client: must be a client of acme and come first, not a client of other'],
])('a client: %o', (value, message) => {
  expect(() => checkArguments(value as never, 'acme', {}, {})).toThrow(message)
})

test.each([
  ['cus_1', "params: must be an object of names and values, such as { id: 'x1' }, not String"],
  [null, "params: must be an object of names and values, such as { id: 'x1' }, not Null"],
  [[1], "params: must be an object of names and values, such as { id: 'x1' }, not Array"],
  [client, "params: must be an object of names and values, such as { id: 'x1' }, not a client of acme"],
  [{ timeoutMs: 1 }, 'timeoutMs: is an option; pass it last'],
])('parameters: %o', (value, message) => {
  expect(() => checkArguments(client, 'acme', value as object, {})).toThrow(message)
})

class Refund {
  readonly charge = 'ch_1'
  get amount(): number {
    return 500
  }
}

class PartialRefund extends Refund {}

test.each([
  ['a getter of a class', new Refund()],
  ['a getter of a class above', new PartialRefund()],
  ['an inherited value', Object.create({ amount: 500 })],
])('parameters with %s, which would not be sent', (_, params) => {
  const message = 'amount: is inherited and would not be sent; pass a plain object'
  expect(() => checkArguments(client, 'acme', params, {})).toThrow(message)
})

test('parameters of a class with its own values and methods', () => {
  class Customer {
    readonly name = 'Acme'
    rename(): this {
      return this
    }
  }
  expect(() => checkArguments(client, 'acme', new Customer(), {})).not.toThrow()
  expect(() => checkArguments(client, 'acme', Object.assign(Object.create(null), { name: 'x' }), {})).not.toThrow()
})

test.each([
  [null, 'options: must be an object of names and values, not Null'],
  [5_000, 'options: must be an object of names and values, not Number'],
])('options: %o', (value, message) => {
  expect(() => checkArguments(client, 'acme', {}, value as never)).toThrow(message)
})

test('parameters of a tool that has none', () => {
  expect(() => checkEmpty({})).not.toThrow()
  expect(() => checkEmpty({ limit: 1 })).toThrow('limit: unknown parameter; this tool has no parameters')
  expect(() => checkEmpty([1])).toThrow('params: must be an object of names and values, not Array')
})
