import http from 'node:http'
import { HttpResponse, http as mock } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { CUSTOMERS, createEchoSandbox } from './testing.js'

let server: ReturnType<typeof setupServer> | undefined

afterEach(() => {
  server?.close()
})

function start(sandbox: ReturnType<typeof createEchoSandbox>) {
  server = setupServer(...sandbox.handlers)
  server.listen({ onUnhandledRequest: 'error' })
  return server
}

test('default', async () => {
  const sandbox = createEchoSandbox()
  start(sandbox)
  const response = await fetch(CUSTOMERS, { method: 'POST', body: 'a=1' })
  expect(response.url).toBe(CUSTOMERS)
  expect(await response.json()).toMatchObject({ provider: 'stripe', method: 'POST', body: 'a=1' })
  expect(sandbox.requests).toMatchObject([{ method: 'POST', body: 'a=1', status: 200 }])
})

test('answers node:http clients', async () => {
  start(createEchoSandbox())
  const body = await new Promise<string>((resolve, reject) => {
    http
      .get('http://api.chartmogul.com/v1/ping', (response) => {
        response.setEncoding('utf8')
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve(text))
      })
      .on('error', reject)
  })
  expect(JSON.parse(body)).toMatchObject({ provider: 'chartmogul', path: '/v1/ping' })
})

test('leaves other hosts to onUnhandledRequest', async () => {
  const unhandled: string[] = []
  const sandbox = createEchoSandbox()
  server = setupServer(...sandbox.handlers)
  server.listen({
    onUnhandledRequest(request) {
      unhandled.push(request.url)
    },
  })
  await expect(fetch('http://127.0.0.1:9/x')).rejects.toThrow()
  expect(unhandled).toEqual(['http://127.0.0.1:9/x'])
  await fetch(CUSTOMERS)
  expect(unhandled).toHaveLength(1)
})

test('works beside other handlers, with events, resetHandlers and restoreHandlers', async () => {
  const sandbox = createEchoSandbox()
  const running = start(sandbox)
  running.use(mock.get(CUSTOMERS, () => HttpResponse.json({ mine: true })))
  expect(await (await fetch(CUSTOMERS)).json()).toEqual({ mine: true })
  running.resetHandlers()
  running.restoreHandlers()
  const bodies: string[] = []
  running.events.on('response:mocked', async ({ request, response }) => {
    bodies.push(await request.clone().text(), (await response.clone().json()).provider)
  })
  await fetch(CUSTOMERS, { method: 'POST', body: 'b=2' })
  await expect.poll(() => bodies).toEqual(['b=2', 'stripe'])
  expect(running.listHandlers()).toHaveLength(1)
})

test('a connection reset is a network error and a hanging request can be aborted', async () => {
  const sandbox = createEchoSandbox({ faults: [{ reset: true, times: 1 }, { hang: true }] })
  start(sandbox)
  await expect(fetch(CUSTOMERS)).rejects.toBeInstanceOf(TypeError)
  await expect(fetch(CUSTOMERS, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
})
