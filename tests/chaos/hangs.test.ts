import { describe, expect, test } from 'vitest'
import { createRandom } from '../../packages/sandbox/src/runtime/random.js'
import type { Exchange } from './exchange.js'
import { HANGS } from './faults/hangs.js'
import { head } from './http.js'
import { eventually } from './resources.js'
import { outcomeOf, setUp, TRANSPORTS } from './set-up.js'

const random = createRandom(1)
const { 'slow body': slow, ...endless } = HANGS

describe.each(TRANSPORTS)('%s, a server that', (transport) => {
  test.each(Object.entries(endless))(
    '%s: the call ends on time, once, and leaves no request behind',
    async (_, fault) => {
      const { stripe, server } = await setUp(transport, [(exchange) => fault(exchange, random)], { timeoutMs: 500 })
      const started = performance.now()
      expect(await outcomeOf(stripe.createCustomer())).toEqual({ name: 'TimeoutError', attempts: 1 })
      expect(performance.now() - started).toBeGreaterThan(495)
      // Node's own fetch puts an idle connection in the place of one that it closed.
      expect(await eventually(() => server.stuck() === 0)).toBe(true)
      expect(server.requests).toHaveLength(1)
    },
  )

  test('sends its answer in small parts is waited for', async () => {
    const { stripe } = await setUp(transport, [(exchange) => slow?.(exchange, random)])
    await expect(stripe.createCustomer({ name: 'Acme' })).resolves.toMatchObject({ name: 'Acme' })
  })

  test('sends without end is cut off at maxResponseBytes', async () => {
    const { stripe, server } = await setUp(transport, [flood], { maxResponseBytes: 100_000, maxRetries: 0 })
    const tooLong = { name: 'ApiError', kind: 'unexpected', status: 200, attempts: 1 }
    expect(await outcomeOf(stripe.getBalance())).toEqual(tooLong)
    expect(await eventually(() => server.stuck() === 0)).toBe(true)
  })
})

function flood({ socket }: Exchange): void {
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
  const pour = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', pour)
  socket.write(head(200, { 'transfer-encoding': 'chunked' }))
  pour()
}
