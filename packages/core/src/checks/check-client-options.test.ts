import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { ConfigError } from '../errors.js'

const CALL_OPTIONS: [option: string, value: unknown, message: string][] = [
  ...[-1, Number.NaN, '2', null].map((value): [string, unknown, string] => [
    'maxRetries',
    value,
    'maxRetries must be a number, at least 0',
  ]),
  ...[0, -1, Number.NaN, '60000', null].map((value): [string, unknown, string] => [
    'timeoutMs',
    value,
    'timeoutMs must be a number, at least 1',
  ]),
  ['signal', {}, 'signal must be an AbortSignal'],
  ['signal', new AbortController(), 'signal must be an AbortSignal'],
  ['onResponse', 'log', 'onResponse must be a function'],
]

const CLIENT_OPTIONS: [option: string, value: unknown, message: string][] = [
  ...CALL_OPTIONS.filter(([option]) => option === 'maxRetries' || option === 'timeoutMs'),
  ...[0, -1, Number.NaN, '1e6', null].map((value): [string, unknown, string] => [
    'maxResponseBytes',
    value,
    'maxResponseBytes must be a number, at least 1',
  ]),
  ['allowHttp', 'false', 'allowHttp must be true or false'],
  ['fetch', {}, 'fetch must be a function'],
  ['fetch', null, 'fetch must be a function'],
  ['limiter', {}, 'limiter must be an object with a function acquire'],
  ['limiter', null, 'limiter must be an object with a function acquire'],
  ['validate', true, 'validate must be a function'],
  ['hooks', { onRetry: [] }, 'hooks.onRetry must be a function'],
  ['hooks', { onRequest: null }, 'hooks.onRequest must be a function'],
  ...['shop', null, {}, { name: '' }, { name: 7 }, { name: 'secret\r\nx: 1' }].map(
    (value): [string, unknown, string] => [
      'appInfo',
      value,
      'appInfo.name must be a non-empty string in Latin-1 without line breaks',
    ],
  ),
  [
    'appInfo',
    { name: 'shop', version: 2 },
    'appInfo.version must be a non-empty string in Latin-1 without line breaks',
  ],
  ...['secret\r\nx: 1', '', ' ', 'secret€', 7, null].map((value): [string, unknown, string] => [
    'headers',
    { 'x-one': value },
    'headers.x-one must be a non-empty string in Latin-1 without line breaks',
  ]),
  ['headers', new Headers({ 'x-one': '1' }), 'headers must be an object of names and values'],
  ['headers', null, 'headers must be an object of names and values'],
  ['hooks', [], 'hooks must be an object of functions'],
  ['hooks', null, 'hooks must be an object of functions'],
  ['headers', { 'x one': '1' }, 'headers.x one must be a non-empty string in Latin-1 without line breaks'],
]

describe('of a client are refused at once', () => {
  test.each(CLIENT_OPTIONS)('%s: %j', (option, value, message) => {
    const create = () => recordClient({ [option]: value })
    expect(create).toThrow(ConfigError)
    expect(create).toThrow(expect.objectContaining({ message }))
  })
})

describe('of a call are refused before anything is sent', () => {
  test.each(CALL_OPTIONS)('%s: %j', async (option, value, message) => {
    const { client, requests } = recordClient({}, {})
    for (const call of [
      client.http.GET('/things', { [option]: value }),
      client.http.POST('/things', { body: {}, [option]: value }),
    ]) {
      expect(await rejection(call)).toMatchObject({ name: 'ConfigError', message })
    }
    expect(requests).toEqual([])
  })
})

test('may be undefined, which means left out', async () => {
  const options = Object.fromEntries([...CLIENT_OPTIONS, ...CALL_OPTIONS].map(([option]) => [option, undefined]))
  const { fetch: _, ...others } = options
  const { client } = recordClient({ ...others, headers: { 'x-one': undefined as never } }, { things: [] })
  expect((await client.http.GET('/things', others)).data).toEqual({ things: [] })
})

test('may be infinite', async () => {
  const infinite = { maxRetries: Infinity, timeoutMs: Infinity, maxResponseBytes: Infinity }
  const { client } = recordClient(infinite, { status: 503, headers: { 'retry-after': '0' } }, { things: [] })
  expect((await client.http.GET('/things')).data).toEqual({ things: [] })
})

const NOTHING_ELSE = 'baseUrl must be a host and a path, without user name, password, query, fragment or white space'

describe('baseUrl', () => {
  test.each([
    ['api.example.com', 'baseUrl must be an absolute URL such as https://api.example.com'],
    ['', 'baseUrl must be an absolute URL such as https://api.example.com'],
    [undefined, 'baseUrl must be an absolute URL such as https://api.example.com'],
    [7, 'baseUrl must be an absolute URL such as https://api.example.com'],
    ['https://exa mple.com', NOTHING_ELSE],
    ['https://user:secret@example.com', NOTHING_ELSE],
    ['https://example.com/v1?key=secret', NOTHING_ELSE],
    ['https://example.com#secret', NOTHING_ELSE],
    ['http://example.com', 'baseUrl must be https; in a network that you trust set allowHttp to true'],
  ])('%j', (baseUrl, message) => {
    expect(() => recordClient({ baseUrl: baseUrl as string })).toThrow(expect.objectContaining({ message }))
  })
})
