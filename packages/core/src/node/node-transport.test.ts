import { getEventListeners, once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { ConfigError } from '@billing/core'
import * as undici from 'undici'
import * as undici6 from 'undici-6'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { createGate } from '~test/support/gate.js'
import { turns } from '~test/support/turns.js'
import type { NodeTransportOptions } from './node-options.js'
import { type NodeTransport, nodeTransport } from './node-transport.js'
import { createUndiciAgent } from './undici-agent.js'

type Serve = (request: IncomingMessage, response: ServerResponse) => void

const ok: Serve = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: request.url }))
}

// undici 8 does not load under Node 20: tests/runtimes runs it.
const VERSIONS = Object.entries({ 'undici 6': undici6 as unknown as typeof undici, 'undici 7': undici })

describe.each(VERSIONS)('with %s', (_, version) => {
  let server: Server
  let origin: string
  let serve: Serve
  let sockets: Set<Socket>
  let transports: NodeTransport[]

  beforeEach(async () => {
    serve = ok
    sockets = new Set()
    transports = []
    server = createServer((request, response) => serve(request, response))
    server.on('connection', (socket) => sockets.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterEach(async () => {
    server.closeAllConnections()
    await Promise.all(transports.map((transport) => transport.close()))
    await new Promise((resolve) => server.close(resolve))
  })

  function open(options: NodeTransportOptions = {}): NodeTransport {
    const { dispatcher = createUndiciAgent(version, options) } = options
    const transport = nodeTransport({ dispatcher })
    transports.push(transport)
    return transport
  }

  const read = async (transport: NodeTransport, path = '/', init: RequestInit = {}): Promise<string> =>
    (await transport(origin + path, init)).text()

  test('default', async () => {
    const { client } = recordClient({ baseUrl: origin, fetch: open() })
    const { data, response } = await client.http.GET('/things/{id}', { params: { path: { id: '1' } } })
    expect(data).toEqual({ id: '/things/1' })
    expect(response.status).toBe(200)
  })

  describe('a request', () => {
    test('arrives as it was asked for', async () => {
      const seen = new Promise<object>((resolve) => {
        serve = (request, response) => {
          const { method, url, headers } = request
          let body = ''
          request.on('data', (chunk) => {
            body += chunk
          })
          request.on('end', () => {
            resolve({ method, url, headers, body })
            response.end()
          })
        }
      })
      await read(open(), '/things?a=1&a=2#fragment', {
        method: 'POST',
        headers: new Headers({ 'X-Mine': 'yes', 'content-type': 'text/plain' }),
        body: 'grüß',
      })
      expect(await seen).toEqual({
        method: 'POST',
        url: '/things?a=1&a=2',
        body: 'grüß',
        headers: {
          host: new URL(origin).host,
          connection: 'keep-alive',
          'x-mine': 'yes',
          'content-type': 'text/plain',
          'content-length': '6',
          'accept-encoding': 'br, gzip',
        },
      })
    })

    test.each(['user:secret@', 'user@', ':secret@'])(
      'is refused with %s in its URL, which would be lost',
      async (user) => {
        const error = await rejection(open()(origin.replace('//', `//${user}`), {}))
        expect([error.constructor, error.message]).toEqual([TypeError, 'A URL may not carry credentials'])
        expect(sockets.size).toBe(0)
      },
    )

    test('does not follow a redirect', async () => {
      serve = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()
      const response = await open()(origin, { redirect: 'manual' })
      expect([response.status, response.ok, response.headers.get('location')]).toEqual([302, false, '/elsewhere'])
    })
  })

  describe('an answer', () => {
    test('has its head before its body', async () => {
      let end = (): void => {}
      serve = (_, response) => {
        response.writeHead(201, 'Made', { 'request-id': 'req_1', 'set-cookie': ['a=1', 'b=2'] }).write('{"a":')
        end = () => response.end('1}')
      }
      const response = await open()(`${origin}/x`, {})
      expect(response).toMatchObject({ status: 201, statusText: 'Made', ok: true })
      expect(response).toMatchObject({ url: `${origin}/x`, redirected: false, type: 'basic' })
      expect(response.headers.get('Request-Id')).toBe('req_1')
      expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
      expect(response.headers.get('absent')).toBeNull()
      end()
      expect(await response.json()).toEqual({ a: 1 })
      expect(await response.text()).toBe('{"a":1}')
      expect((await response.arrayBuffer()).byteLength).toBe(7)
    })

    test('may have any name and any bytes in its header', async () => {
      const raw = createRawServer((socket) => socket.end(`HTTP/1.1 204 Fine\r\nconstructor: grüß €\r\n\r\n`))
      await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve))
      const { port } = raw.address() as AddressInfo
      const url = `http://127.0.0.1:${port}/`
      const [ours, theirs] = await Promise.all([open()(url, {}), fetch(url)])
      expect(ours.headers.get('constructor')).toBe(theirs.headers.get('constructor'))
      raw.close()
    })

    test('with an invalid header fails the call, and nothing else', async () => {
      const raw = createRawServer((socket) => {
        socket.on('error', () => {})
        socket.end('HTTP/1.1 200 OK\r\nx a: 1\r\ncontent-length: 2\r\n\r\n{}')
      })
      await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve))
      const url = `http://127.0.0.1:${(raw.address() as AddressInfo).port}/`
      expect(await rejection(open()(url, {}))).toMatchObject({ message: 'fetch failed' })
      raw.close()
    })

    test('is put together where a character was cut in two', async () => {
      const bytes = Buffer.from('"€"')
      serve = (_, response) => {
        response.write(bytes.subarray(0, 2))
        setTimeout(() => response.end(bytes.subarray(2)), 20)
      }
      expect(await read(open())).toBe('"€"')
    })

    test('may come without a body', async () => {
      serve = (_, response) => response.writeHead(204).end()
      const response = await open()(origin, { method: 'DELETE' })
      expect([response.status, await response.text()]).toEqual([204, ''])
    })

    test('may be announced by an interim one', async () => {
      serve = (request, response) => {
        response.writeEarlyHints({ link: '</style.css>; rel=preload' })
        ok(request, response)
      }
      expect(await read(open(), '/hinted')).toBe('{"id":"/hinted"}')
    })

    test.each([
      ['gzip', gzipSync],
      ['x-gzip', gzipSync],
      ['br', brotliCompressSync],
      ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
      ['identity', Buffer.from],
    ])('is decoded from %s', async (encoding, encode) => {
      serve = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(encode('{"a":"ä"}'))
      expect(await read(open())).toBe('{"a":"ä"}')
    })

    test.each([
      ['gzip', 'incorrect header check'],
      ['zstd', 'The server sent the encoding zstd, which was not asked for'],
    ])('that is no %s as it says rejects', async (encoding, message) => {
      serve = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end('plain')
      const error = await rejection(read(open()))
      expect([error.constructor, error.message]).toEqual([TypeError, 'The body is not encoded as its header says'])
      expect(error.cause).toMatchObject({ message })
    })
  })

  describe('an answer that is too long', () => {
    const tooLong = {
      name: 'ApiError',
      status: 200,
      kind: 'unexpected',
      message: expect.stringContaining('Answer longer than maxResponseBytes'),
    }
    const big = JSON.stringify({ id: 'x'.repeat(100_000) })

    test.each<[string, Serve]>([
      ['as it says', (_, response) => response.writeHead(200, { 'content-length': big.length }).end(big)],
      ['and comes in chunks', (_, response) => response.writeHead(200).end(big)],
      [
        'once it is decoded',
        (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(big)),
      ],
    ])('%s', async (_, answer) => {
      serve = answer
      const { client } = recordClient({ baseUrl: origin, fetch: open(), maxResponseBytes: 10_000 })
      expect(await rejection(client.http.GET('/things'))).toMatchObject(tooLong)
      const { client: patient } = recordClient({ baseUrl: origin, fetch: open(), maxResponseBytes: 200_000 })
      expect((await patient.http.GET('/things')).data).toEqual(JSON.parse(big))
    })

    test('and never ends is not read further', async () => {
      let stopped = false
      serve = (_, response) => {
        response.on('close', () => {
          stopped = true
        })
        const more = (): void => {
          if (!stopped) response.write('x'.repeat(10_000), () => setImmediate(more))
        }
        more()
      }
      const { client } = recordClient({ baseUrl: origin, fetch: open(), maxResponseBytes: 1_000_000 })
      expect(await rejection(client.http.GET('/things'))).toMatchObject(tooLong)
      await expect.poll(() => stopped).toBe(true)
    })
  })

  describe('connections', () => {
    test('one serves 100 calls in a row', async () => {
      const transport = open()
      for (let i = 0; i < 100; i++) expect(await read(transport, `/${i}`)).toBe(`{"id":"/${i}"}`)
      expect(sockets.size).toBe(1)
    })

    test('64 parallel calls each get their own answer', async () => {
      serve = (request, response) => setTimeout(() => ok(request, response), Math.random() * 20)
      const transport = open()
      const paths = Array.from({ length: 64 }, (_, i) => `/${i}`)
      expect(await Promise.all(paths.map((path) => read(transport, path)))).toEqual(paths.map((id) => `{"id":"${id}"}`))
      expect(sockets.size).toBe(64)
    })

    test('are never more than allowed', async () => {
      const transport = open({ connections: 4 })
      await Promise.all(Array.from({ length: 64 }, (_, i) => read(transport, `/${i}`)))
      expect(sockets.size).toBe(4)
    })

    test('carry several reads at a time when pipelining is on', async () => {
      const transport = open({ connections: 1, pipelining: 8 })
      await read(transport)
      const gate = createGate()
      serve = async (request, response) => {
        await gate.pass()
        ok(request, response)
      }
      const calls = Promise.all(Array.from({ length: 16 }, (_, i) => read(transport, `/${i}`)))
      await expect.poll(() => gate.waiting).toBe(8)
      await turns()
      expect(gate.waiting).toBe(8)
      gate.open()
      await calls
      expect(sockets.size).toBe(1)
    })

    test('are replaced when the server has closed them', async () => {
      const transport = open()
      await read(transport)
      server.closeAllConnections()
      await turns()
      expect(await read(transport, '/again')).toBe('{"id":"/again"}')
      expect(sockets.size).toBe(2)
    })

    test('are closed after the calls under way', async () => {
      serve = (request, response) => setTimeout(() => ok(request, response), 50)
      const transport = open()
      const last = read(transport, '/last')
      const left = once(server, 'connection').then(([socket]) => once(socket, 'close'))
      await transport.close()
      expect(await last).toBe('{"id":"/last"}')
      await left
      expect((await rejection(read(transport))).message).toBe('fetch failed')
      await transport.close()
    })
  })

  describe('a signal', () => {
    const reason = new Error('The user left')

    test('that has been aborted sends nothing', async () => {
      expect(await rejection(read(open(), '/', { signal: AbortSignal.abort(reason) }))).toBe(reason)
      expect(sockets.size).toBe(0)
    })

    test.each([
      ['before the headers', (_: ServerResponse) => {}],
      ['within the body', (response: ServerResponse) => void response.write('{"id":')],
    ])('cancels %s and closes the connection', async (_, begin) => {
      const controller = new AbortController()
      const left = new Promise<void>((resolve) => {
        serve = (request, response) => {
          request.socket.once('close', () => resolve())
          begin(response)
          setTimeout(() => controller.abort(reason), 20)
        }
      })
      expect(await rejection(read(open(), '/', { signal: controller.signal }))).toBe(reason)
      await left
    })

    test('cancels a call that waits for a connection, which others then use', async () => {
      serve = (request, response) => setTimeout(() => ok(request, response), 30)
      const transport = open({ connections: 1 })
      const controller = new AbortController()
      const first = read(transport, '/first')
      const cancelled = rejection(read(transport, '/cancelled', { signal: controller.signal }))
      const third = read(transport, '/third')
      controller.abort(reason)
      expect(await cancelled).toBe(reason)
      expect(await Promise.all([first, third])).toEqual(['{"id":"/first"}', '{"id":"/third"}'])
      expect(sockets.size).toBe(1)
    })

    test('may fire after the answer', async () => {
      const controller = new AbortController()
      const response = await open()(origin, { signal: controller.signal })
      expect(await response.text()).toBe('{"id":"/"}')
      controller.abort(reason)
      expect(await response.text()).toBe('{"id":"/"}')
    })

    test('has no listener left, however the exchange ends', async () => {
      const { signal } = new AbortController()
      const transport = open()
      await read(transport, '/', { signal })
      serve = (request) => request.socket.destroy()
      await rejection(read(transport, '/', { signal }))
      expect(getEventListeners(signal, 'abort')).toEqual([])
    })

    test('of the library ends a call that takes too long', async () => {
      serve = () => {}
      const { client } = recordClient({ baseUrl: origin, fetch: open(), timeoutMs: 50 })
      expect((await rejection(client.http.GET('/things'))).name).toBe('TimeoutError')
    })
  })

  describe('a broken connection', () => {
    test.each([
      ['before the headers', (response: ServerResponse) => void response.socket?.resetAndDestroy()],
      [
        'within the body',
        (response: ServerResponse) =>
          void response.writeHead(200, { 'content-length': 100 }).write('{"id":', () => response.socket?.destroy()),
      ],
    ])('rejects %s as fetch does', async (_, cut) => {
      serve = (_, response) => cut(response)
      const error = await rejection(read(open()))
      expect([error.constructor, error.message, error.cause instanceof Error]).toEqual([
        TypeError,
        'fetch failed',
        true,
      ])
    })

    test('that is never read does no harm', async () => {
      serve = (_, response) =>
        response.writeHead(200, { 'content-length': 100 }).write('{"id":', () => response.socket?.destroy())
      expect((await open()(origin, {})).status).toBe(200)
      await new Promise((resolve) => setTimeout(resolve, 20))
    })

    test('is made good by a retry of the library', async () => {
      let calls = 0
      serve = (request, response) => (++calls === 1 ? request.socket.resetAndDestroy() : ok(request, response))
      const { client } = recordClient({ baseUrl: origin, fetch: open() })
      const { data } = await client.http.GET('/things/{id}', { params: { path: { id: '7' } } })
      expect([data, calls]).toEqual([{ id: '/things/7' }, 2])
    })

    test('to nowhere rejects', async () => {
      const error = await rejection(open()('http://127.0.0.1:1/', {}))
      expect([error.message, (error.cause as { code?: string }).code]).toEqual(['fetch failed', 'ECONNREFUSED'])
    })
  })

  describe('a dispatcher', () => {
    test('takes the place of the connections', async () => {
      const dispatcher = new version.MockAgent()
      dispatcher.disableNetConnect()
      dispatcher.get('https://api.example.com').intercept({ path: '/things?limit=1' }).reply(200, { things: [] })
      const { client } = recordClient({ fetch: open({ dispatcher }) })
      const { data } = await client.http.GET('/things', { params: { query: { limit: 1 } } })
      expect(data).toEqual({ things: [] })
    })

    test('may omit the text of a status', async () => {
      class Terse extends undici.Dispatcher {
        override dispatch(_: undici.Dispatcher.DispatchOptions, handler: undici.Dispatcher.DispatchHandler): boolean {
          handler.onResponseStart?.({} as undici.Dispatcher.DispatchController, 204, {})
          return true
        }
      }
      expect(await nodeTransport({ dispatcher: new Terse() })(origin, {})).toMatchObject({
        status: 204,
        statusText: '',
      })
    })
  })
})

describe('the options', () => {
  test('are checked', () => {
    const whole = (name: string, least: number) => new ConfigError(`${name} must be a whole number, ${least} or more`)
    for (const connections of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '8' as unknown as number]) {
      expect(() => nodeTransport({ connections })).toThrow(whole('connections', 1))
    }
    expect(() => nodeTransport({ pipelining: -1 })).toThrow(whole('pipelining', 0))
    expect(() => nodeTransport({ keepAliveTimeoutMs: 0 })).toThrow(whole('keepAliveTimeoutMs', 1))
    expect(() => nodeTransport({ connections: 1, pipelining: 0, keepAliveTimeoutMs: undefined })).not.toThrow()
  })

  test('exclude each other where a dispatcher brings its own', () => {
    const dispatcher = new undici.MockAgent()
    expect(() => nodeTransport({ dispatcher, connections: 1 })).toThrow(
      new ConfigError('dispatcher has its own settings: set connections, pipelining and keepAliveTimeoutMs there'),
    )
    expect(() => nodeTransport({ dispatcher, connections: undefined })).not.toThrow()
  })

  test.each([{}, 'http://127.0.0.1:8080'])('refuse as dispatcher %j, which dispatches nothing', (dispatcher) => {
    expect(() => nodeTransport({ dispatcher: dispatcher as undici.Dispatcher })).toThrow(
      new ConfigError('dispatcher must be a dispatcher of undici, such as new Agent(); this has no method dispatch'),
    )
  })
})
