import http from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { createSandbox } from '../index.js'
import { type Listening, type ListenOptions, listen } from '../node.js'

const running: Listening[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function start(options: ListenOptions = {}): Promise<Listening> {
  const server = await listen(createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' }), options)
  running.push(server)
  return server
}

/** `fetch` lets nobody set Host, Origin or Sec-Fetch-Site. */
function send(url: string, method: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; error: Record<string, string> }>(
    (resolve, reject) => {
      const request = http.request(url, { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            error: text.startsWith('{') ? JSON.parse(text).error : undefined,
          }),
        )
      })
      request.on('error', reject)
      request.end(body)
    },
  )
}

test('default', async () => {
  const server = await start()
  for (const origin of [server.control, server.stripe, server.chartmogul, server.chargeover]) {
    const response = await fetch(`${origin}/_sandbox/clock/advance`, { method: 'POST', body: '{"duration":"1 day"}' })
    expect(response.status).toBe(200)
  }
  const clock = await fetch(`${server.control}/_sandbox/clock`)
  expect(clock.headers.get('content-type')).toBe('application/json')
  expect(await clock.text()).toContain('\n  "now": "2026-03-05T00:00:00.000Z"')
  expect((await fetch(`${server.control}/v1/customers`)).status).toBe(404)
})

test('what changes something is reported, what reads is not', async () => {
  const seen: string[] = []
  const server = await start({ onRequest: ({ provider, method, path }) => seen.push(`${provider} ${method} ${path}`) })
  await fetch(`${server.control}/_sandbox/clock`)
  await fetch(`${server.stripe}/_sandbox/reset`, { method: 'POST' })
  expect(seen).toEqual(['control POST /_sandbox/reset'])
})

test('a port in use is an error that names the control address', async () => {
  const { control } = await start()
  const failure = listen(createSandbox({ seed: false }), { control: Number(new URL(control).port) })
  await expect(failure).rejects.toThrow(/The control address.*taken.*"control"/s)
})

test('a body that is too long is refused, a state is not', async () => {
  const { control } = await start()
  const name = 'x'.repeat(1024 * 1024)
  const faults = await fetch(`${control}/_sandbox/faults`, { method: 'POST', body: JSON.stringify({ body: name }) })
  expect(faults.status).toBe(413)
  expect((await faults.json()).error.type).toBe('too_large')
  const state = await (await fetch(`${control}/_sandbox/state`)).json()
  const body = JSON.stringify({ ...state, providers: { ...state.providers, padding: name } })
  expect((await fetch(`${control}/_sandbox/state`, { method: 'PUT', body })).status).toBe(200)
})

describe('a page of another site', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin at all', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that says so of this machine', { 'sec-fetch-site': 'same-site' }],
  ])('changes nothing: %s', async (_, headers) => {
    const server = await start()
    for (const origin of [server.control, server.stripe]) {
      const answer = await send(`${origin}/_sandbox/clock/advance`, 'POST', headers, '{"duration":"1 day"}')
      expect([answer.status, answer.error.type]).toEqual([403, 'forbidden'])
      expect((await send(`${origin}/_sandbox/faults`, 'DELETE', headers)).status).toBe(403)
    }
    expect(await (await fetch(`${server.control}/_sandbox/clock`)).json()).toMatchObject({
      now: '2026-03-01T00:00:00.000Z',
    })
  })

  test('can neither read nor embed', async () => {
    const { control } = await start()
    const { status, headers } = await send(`${control}/_sandbox/state`, 'GET', { origin: 'https://evil.example' })
    expect(status).toBe(200)
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    expect(
      (await send(`${control}/_sandbox/clock/advance`, 'OPTIONS', { origin: 'https://evil.example' })).status,
    ).toBe(403)
  })

  test('that was rebound to this machine reads nothing', async () => {
    const server = await start()
    for (const host of ['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example', 'a@b']) {
      for (const origin of [server.control, server.stripe]) {
        const { status, error } = await send(`${origin}/_sandbox/state`, 'GET', { host })
        expect([status, error?.type], host).toEqual([403, 'forbidden'])
      }
    }
    expect((await send(`${server.control}/`, 'GET', { host: 'evil.example' })).status).toBe(403)
  })
})

test('its own page, programs and names of this machine are let in', async () => {
  const { control } = await start({ allowedHosts: ['sandbox'] })
  const { host, port } = new URL(control)
  const advance = async (headers: Record<string, string>) =>
    (await send(`${control}/_sandbox/clock/advance`, 'POST', headers, '{"duration":"1 day"}')).status
  expect(await advance({ origin: control, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await advance({ 'sec-fetch-site': 'none' })).toBe(200)
  for (const name of [
    `localhost:${port}`,
    `billing.localhost:${port}`,
    `[::1]:${port}`,
    '192.168.1.7',
    'Sandbox:80',
    host,
  ]) {
    expect(await advance({ host: name }), name).toBe(200)
    expect(await advance({ host: name, origin: `http://${name}` }), name).toBe(200)
  }
})
