import { expect, test } from 'vitest'
import { recordClient } from '../../../tests/support/client.js'
import { checkArguments } from './check-arguments.js'

const { client } = recordClient({})

test('default', () => {
  expect(() => checkArguments(client, 'acme', { limit: 1 }, { timeoutMs: 1 }, ['timeoutMs'])).not.toThrow()
  expect(() => checkArguments(client, 'acme', undefined, undefined, ['timeoutMs'])).not.toThrow()
})

test.each([
  ['cus_1', 'client: must be a client of acme, as the first argument, not String'],
  [{ limit: 1 }, 'client: must be a client of acme, as the first argument, not Object'],
  [undefined, 'client: must be a client of acme, as the first argument, not Undefined'],
  [Promise.resolve(client), 'client: must be a client of acme, as the first argument, not Promise: await it first'],
  [{ ...client, provider: 'other' }, 'client: must be a client of acme, as the first argument, not of other'],
])('a client: %o', (value, message) => {
  expect(() => checkArguments(value, 'acme', {}, {}, [])).toThrow(message)
})

test.each([
  ['cus_1', 'params: must be an object with the parameters by name, not String'],
  [null, 'params: must be an object with the parameters by name, not Null'],
  [[1], 'params: must be an object with the parameters by name, not Array'],
  [client, 'params: must be an object with the parameters by name, not a client'],
  [{ timeoutMs: 1 }, 'timeoutMs: is an option, no parameter; pass it in the last argument'],
])('parameters: %o', (value, message) => {
  expect(() => checkArguments(client, 'acme', value, {}, ['timeoutMs'])).toThrow(message)
})

test.each([
  [null, 'options: must be an object such as { timeoutMs: 5000 }, not Null'],
  [5_000, 'options: must be an object such as { timeoutMs: 5000 }, not Number'],
])('options: %o', (value, message) => {
  expect(() => checkArguments(client, 'acme', {}, value, [])).toThrow(message)
})
