import http from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type Listening, type ListenOptions, listen } from './node.js'
import { createEchoSandbox } from './runtime/testing.js'

const running: Listening[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function start(sandbox = createEchoSandbox(), options: ListenOptions = {}): Promise<Listening> {
  const server = await listen(sandbox, options)
  running.push(server)
  return server
}

test('default', async () => {
  const server = await start()
  expect(server.stripe).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const response = await fetch(`${server.chargeover}/api/v3/customer?limit=1`, { method: 'POST', body: '{"é":1}' })
  expect(await response.json()).toMatchObject({ provider: 'chargeover', path: '/api/v3/customer', body: '{"é":1}' })
  const other = await fetch(`${server.chartmogul}/v1/ping`)
  expect(await other.json()).toMatchObject({ provider: 'chartmogul' })
})

test('the sandbox’s fetch answers at the servers’ addresses until they close', async () => {
  const sandbox = createEchoSandbox()
  const server = await listen(sandbox)
  expect(await (await sandbox.fetch(`${server.stripe}/v1/balance`)).json()).toMatchObject({ provider: 'stripe' })
  await server.close()
  await expect(sandbox.fetch(`${server.stripe}/v1/balance`)).rejects.toBeInstanceOf(TypeError)
  await expect(fetch(`${server.stripe}/v1/balance`)).rejects.toBeInstanceOf(TypeError)
})

test('keeps connections alive', async () => {
  const server = await start()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const get = () =>
    new Promise<boolean>((resolve, reject) => {
      const request = http.get(`${server.stripe}/v1/balance`, { agent }, (response) => {
        response.resume().on('end', () => resolve(request.reusedSocket))
      })
      request.on('error', reject)
    })
  expect([await get(), await get()]).toEqual([false, true])
  agent.destroy()
})

test('HEAD has the status and no body', async () => {
  const server = await start()
  const response = await fetch(`${server.stripe}/v1/balance`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test('refuses a body that is too long', async () => {
  const server = await start()
  const body = 'x'.repeat(11 * 1024 * 1024)
  const response = await fetch(`${server.stripe}/v1/customers`, { method: 'POST', body })
  expect(response.status).toBe(413)
})

test('close ends requests that are under way', async () => {
  const server = await start(createEchoSandbox({ faults: [{ hang: true }] }))
  const hanging = fetch(`${server.stripe}/v1/balance`)
  const rejected = expect(hanging).rejects.toBeInstanceOf(TypeError)
  await new Promise((resolve) => setTimeout(resolve, 30))
  await server.close()
  await rejected
})

test('a port in use is an error that names provider, port and remedy, and stops the other servers', async () => {
  const server = await start()
  const port = Number(new URL(server.chartmogul).port)
  const failure = listen(createEchoSandbox(), { chartmogul: port })
  await expect(failure).rejects.toThrow(new RegExp(`ChartMogul.*127\\.0\\.0\\.1:${port}.*taken.*choose another`, 'is'))
})

test('faults apply to the servers', async () => {
  const seen: (number | null)[] = []
  const sandbox = createEchoSandbox({
    faults: [
      { reset: true, nth: 1 },
      { truncate: true, nth: 1 },
      { html: true, nth: 1 },
    ],
  })
  const server = await start(sandbox, { onRequest: ({ status }) => seen.push(status) })
  const get = () => fetch(`${server.stripe}/v1/balance`)
  await expect(get()).rejects.toMatchObject({ cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) } })
  const cut = await get()
  expect(cut.status).toBe(200)
  await expect(cut.text()).rejects.toBeInstanceOf(TypeError)
  const page = await get()
  expect(page.status).toBe(502)
  expect(page.headers.get('content-type')).toBe('text/html')
  expect(await (await get()).json()).toMatchObject({ provider: 'stripe' })
  expect(seen).toEqual([null, 200, 502, 200])
})

test('a client that disconnects while waiting does not disturb the server', async () => {
  const server = await start(createEchoSandbox({ faults: [{ latencyMs: 60, nth: 1 }] }))
  await expect(fetch(`${server.stripe}/v1/balance`, { signal: AbortSignal.timeout(15) })).rejects.toThrow()
  expect((await fetch(`${server.stripe}/v1/balance`)).status).toBe(200)
})
