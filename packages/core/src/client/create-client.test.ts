import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { ConfigError } from '../errors.js'
import { VERSION } from '../gen/version.js'
import { call } from '../tools/call.js'

test('default', async () => {
  const { client, requests } = recordClient({}, { id: 'a/b' })
  const { data, response } = await client.http.PUT('/things/{id}', {
    params: { path: { id: 'a b' } },
    body: { name: 'Köln' },
  })
  expect(data).toEqual({ id: 'a/b' })
  expect(response.ok).toBe(true)
  expect(requests).toMatchObject([
    {
      method: 'PUT',
      url: 'https://api.example.com/things/a%20b',
      headers: {
        authorization: `Basic ${btoa('user:password')}`,
        'content-type': 'application/json',
        'user-agent': `billing-acme/${VERSION}`,
      },
      body: '{"name":"Köln"}',
    },
  ])
})

test('sends a query with a GET, and neither body nor content type', async () => {
  const { client, requests } = recordClient({}, { id: '1' })
  await client.http.GET('/things/{id}', { params: { path: { id: '1' }, query: { expand: ['a', 'b'] } } })
  expect(requests).toMatchObject([{ method: 'GET', path: '/things/1?expand[0]=a&expand[1]=b', body: '' }])
  expect(requests[0]?.headers).not.toHaveProperty('content-type')
})

test('encodes bodies as a form where the provider wants it', async () => {
  const { client, requests } = recordClient({ form: true }, { id: '1' })
  await client.http.POST('/things', { body: { a: { b: [1, null] } } })
  expect(requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(requests[0]?.body).toBe('a[b][0]=1&a[b][1]=')
})

test('refuses a path value before anything is sent', async () => {
  const { client, requests } = recordClient({}, {})
  const error = await rejection(client.http.DELETE('/things/{id}', { params: { path: { id: '..' } } }))
  expect(error).toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['id'], message: 'must be a non-empty id without slashes' }],
  })
  expect(requests).toHaveLength(0)
})

test('leaves out a header that is undefined', async () => {
  const { client, requests } = recordClient({}, {})
  await client.http.GET('/things', { headers: { 'x-one': undefined, 'x-two': '2' } as never })
  expect(requests[0]?.headers).toEqual(expect.objectContaining({ 'x-two': '2' }))
  expect(requests[0]?.headers).not.toHaveProperty('x-one')
})

test('checks the input of tools, and nothing for other requests', async () => {
  const refuse = () => {
    throw new RangeError('checked')
  }
  const { client } = recordClient({ validate: (_, __, kind) => kind ?? refuse() }, { things: [] })
  expect((await client.http.GET('/things')).data).toEqual({ things: [] })
})

test('checks the input of a tool before its request is encoded', async () => {
  const validate = () => {
    throw new RangeError('checked')
  }
  const { client } = recordClient({ validate }, {})
  const init = { ...call(client, 'acme_get_thing', { id: '..' }), params: { path: { id: '..' } } }
  expect(await rejection(client.http.GET('/things/{id}', init))).toMatchObject({ message: 'checked' })
})

test('waits for a check that is asynchronous', async () => {
  const validate = (async () => {
    throw new RangeError('checked')
  }) as never
  const { client, requests } = recordClient({ validate }, {})
  const created = client.http.POST('/things', { ...call(client, 'acme_create_thing', {}), body: {} })
  expect(await rejection(created)).toMatchObject({ message: 'checked' })
  expect(requests).toEqual([])
})

test('has the methods of HTTP', async () => {
  const { client, requests } = recordClient({}, {})
  const http = client.http as unknown as Record<string, (path: string, init: object) => Promise<unknown>>
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) await http[method]?.('/things', {})
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
})

describe('headers', () => {
  test('default', async () => {
    const { client, requests } = recordClient({ headers: { 'X-One': 'client', 'X-Two': 'client' } }, {})
    await client.http.GET('/things', {
      headers: { 'x-two': 'call', 'x-three': 'call' },
      params: { header: { 'x-three': 'parameter' } } as never,
    })
    expect(requests[0]?.headers).toMatchObject({ 'x-one': 'client', 'x-two': 'call', 'x-three': 'parameter' })
  })

  test.each(['secret\r\nx-injected: 1', 'secret\0', 'secret€'])(
    'that would not stay in their place are refused, without being quoted: %j',
    async (value) => {
      const { client, requests } = recordClient({}, {})
      for (const init of [{ headers: { 'x-one': value } }, { params: { header: { 'x-one': value } } as never }]) {
        const error = await rejection(client.http.GET('/things', init))
        expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: ['x-one'] }] })
        expect(inspect(error)).not.toContain('secret')
      }
      expect(await rejection(client.http.GET('/things', { headers: { 'x one': '1' } }))).toMatchObject({
        name: 'ValidationError',
        issues: [{ path: ['x one'] }],
      })
      expect(requests).toHaveLength(0)
    },
  )

  test('cannot change the type of the body', async () => {
    const { client, requests } = recordClient({}, {})
    await client.http.POST('/things', { body: {}, headers: { 'content-type': 'text/plain' } })
    expect(requests[0]?.headers['content-type']).toBe('application/json')
  })

  test.each([
    [undefined, `billing-acme/${VERSION}`],
    [{ name: 'shop' }, `billing-acme/${VERSION} shop/0`],
    [{ name: 'shop', version: '1.2.3' }, `billing-acme/${VERSION} shop/1.2.3`],
  ])('name the application %o', async (appInfo, expected) => {
    const { client, requests } = recordClient({ appInfo }, {})
    await client.http.GET('/things')
    expect(requests[0]?.headers['user-agent']).toBe(expected)
  })
})

describe('base address', () => {
  test.each([
    ['https://api.example.com', 'https://api.example.com/things'],
    ['https://api.example.com/', 'https://api.example.com/things'],
    ['https://proxy.example.com/acme/v2//', 'https://proxy.example.com/acme/v2/things'],
    ['http://127.0.0.1:12111', 'http://127.0.0.1:12111/things'],
    ['http://[::1]:80', 'http://[::1]:80/things'],
    ['http://localhost:80', 'http://localhost:80/things'],
    ['http://localhost/a//', 'http://localhost/a/things'],
  ])('%s', async (baseUrl, url) => {
    const { client, requests } = recordClient({ baseUrl }, {})
    await client.http.GET('/things')
    expect(requests[0]?.url).toBe(url)
  })

  test('stays the host of a path without a slash at its beginning', async () => {
    const { client, requests } = recordClient({ baseUrl: 'https://api.example.com' }, {})
    await client.http.GET('.evil.example.org/things' as '/things')
    expect(requests[0]?.url).toBe('https://api.example.com/.evil.example.org/things')
  })

  test.each(['', '/', 'api.example.com', 'ftp://example.com', 'https://', 'https:///x', 'ahttps://example.com'])(
    'refuses %o',
    (baseUrl) => {
      expect(() => recordClient({ baseUrl })).toThrow(ConfigError)
      expect(() => recordClient({ baseUrl })).toThrow('baseUrl')
    },
  )

  test.each([
    'https://user:secret@example.com',
    'https://secret@example.com',
    'https://example.com/?a=secret',
    'https://example.com/#secret',
  ])('refuses %s, without quoting it', (baseUrl) => {
    expect(() => recordClient({ baseUrl })).toThrow(ConfigError)
    expect(() => recordClient({ baseUrl })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    )
  })

  test.each([
    'http://example.com',
    'http://10.0.0.1',
    'http://127.example.com',
    'http://localhost.example.com',
    'HTTP://example.com',
  ])('refuses %s: it would send the credentials in the clear', async (baseUrl) => {
    expect(() => recordClient({ baseUrl })).toThrow(ConfigError)
    if (baseUrl.startsWith('http')) expect(() => recordClient({ baseUrl })).toThrow('allowHttp')
  })

  test('may be http where that is allowed', async () => {
    const { client, requests } = recordClient({ baseUrl: 'http://stripe-mock:12111', allowHttp: true }, {})
    await client.http.GET('/things')
    expect(requests[0]?.url).toBe('http://stripe-mock:12111/things')
  })
})
