import { expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { ConfigError, ConnectionError } from '../errors.js'

const sent = (header: string | undefined) => new TextDecoder().decode(Buffer.from(header?.slice(6) ?? '', 'base64'))

const FAILED = 'apiKey failed: the function that returns it threw an error, see cause'
const NO_STRING = 'apiKey must be a string without line breaks or white space around it, or a function that returns one'

test('default', async () => {
  const { client, requests } = recordClient({ credentials: { user: 'user', password: 'password' } })
  await client.http.GET('/things')
  expect(requests[0]?.headers.authorization).toBe('Basic dXNlcjpwYXNzd29yZA==')
})

test('encodes text outside Latin-1 as UTF-8', async () => {
  const { client, requests } = recordClient({ credentials: { user: 'ключ', password: 'пароль€🔑' } })
  await client.http.GET('/things')
  expect(sent(requests[0]?.headers.authorization)).toBe('ключ:пароль€🔑')
})

test('asks functions at every attempt, so that secrets can rotate', async () => {
  let version = 0
  const credentials = { user: () => 'user', password: async () => `secret-${++version}` }
  const { client, requests } = recordClient({ credentials }, { status: 503, headers: { 'retry-after': '0' } }, {})
  await client.http.GET('/things')
  await client.http.GET('/things')
  expect(requests.map(({ headers }) => sent(headers.authorization))).toEqual([
    'user:secret-1',
    'user:secret-2',
    'user:secret-3',
  ])
})

test.each<[string, () => never, string, string?]>([
  ['rejects', () => Promise.reject(new Error('vault is sealed')) as never, FAILED, 'Error: vault is sealed'],
  [
    'throws',
    () => {
      throw new Error('vault is sealed')
    },
    FAILED,
    'Error: vault is sealed',
  ],
  [
    'fails with an error of a call of its own',
    () => Promise.reject(new ConnectionError('vault is sealed')) as never,
    FAILED,
    'ConnectionError: vault is sealed',
  ],
  ['returns no string', () => 42 as never, NO_STRING],
  ['resolves with nothing', (async () => undefined) as never, NO_STRING],
  ['returns an empty string', (() => '') as never, NO_STRING],
  ['returns a line break in the middle', (() => 'sec\nret') as never, NO_STRING],
  ['returns the line break of a file too', (() => 'secret\n') as never, NO_STRING],
])('rejects with a ConfigError when the function %s, and sends nothing', async (_, credential, message, cause) => {
  let calls = 0
  const count = () => {
    calls += 1
    return credential()
  }
  const { client, requests } = recordClient({ credentials: { apiKey: count } })
  const error = await rejection(client.http.GET('/things'))
  expect(error).toBeInstanceOf(ConfigError)
  expect(error.message).toBe(message)
  expect(error.cause && String(error.cause)).toBe(cause)
  expect(requests).toHaveLength(0)
  expect(calls).toBe(1)
})

test('cannot be replaced by a header', async () => {
  const { client, requests } = recordClient({ headers: { Authorization: 'Bearer x' } })
  await client.http.GET('/things', { headers: { authorization: 'Bearer y' } })
  expect(sent(requests[0]?.headers.authorization)).toBe('user:password')
})

test('a signal of a framework goes through a function that returns a credential', async () => {
  const signal = Object.assign(new Error('redirect'), { digest: 'NEXT_REDIRECT;/login' })
  const apiKey = () => Promise.reject(signal)
  const { client, requests } = recordClient({ credentials: { apiKey } })
  expect(await rejection(client.http.GET('/things'))).toBe(signal)
  expect(requests).toEqual([])
})

test('one credential may be known while another is fetched', async () => {
  const { client, requests } = recordClient({ credentials: { user: 'user', password: async () => 'password' } })
  await client.http.GET('/things')
  expect(sent(requests[0]?.headers.authorization)).toBe('user:password')
})
