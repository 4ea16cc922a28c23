import { createTokenBucket } from '@billing/core'
import { listCustomers } from '@billing/stripe'
import { describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../packages/sandbox/src/runtime/random.js'
import { HANGS } from './faults/hangs.js'
import { countResources, eventually } from './resources.js'
import { clientOf, reply, serve, setUp, TRANSPORTS } from './set-up.js'

const random = createRandom(1)
const reason = { because: 'the user closed the page' }

/** What a call rejects with when its caller gives up as soon as `when` holds. */
async function abortWhen(when: () => boolean, call: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController()
  const outcome = call(controller.signal).then(
    (value) => ({ value }),
    (error) => ({ error }),
  )
  expect(await eventually(when)).toBe(true)
  controller.abort(reason)
  const ended = await outcome
  if ('value' in ended) throw new Error('It resolved')
  return ended.error
}

describe.each(TRANSPORTS)('%s: the caller gives up', (transport) => {
  test('before the call: nothing is sent', async () => {
    const { stripe, server } = await setUp(transport, [])
    await expect(stripe.getBalance({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(server.accepted()).toBe(0)
  })

  test('while TLS is being agreed on', async () => {
    const server = await serve(() => {}, { silent: true })
    const stripe = clientOf(transport, server.origin.replace('http:', 'https:'))
    expect(
      await abortWhen(
        () => server.accepted() > 0,
        (signal) => stripe.getBalance({ signal }),
      ),
    ).toBe(reason)
    // undici goes on connecting, and a transport that is closed waits for that.
    await server.close()
  })

  test.each(['hang before the write', 'hang in the headers', 'hang in the body', 'endless chunks'])(
    'during a %s: the connection is closed',
    async (name) => {
      const left = countResources()
      const { stripe, server } = await setUp(transport, [(exchange) => HANGS[name]?.(exchange, random)])
      const call = (signal: AbortSignal) => stripe.createCustomer({ name: 'Acme' }, { signal })
      expect(await abortWhen(() => server.requests.length > 0, call)).toBe(reason)
      // Node's own fetch puts an idle connection in the place of one that it closed.
      expect(await eventually(() => server.stuck() === 0)).toBe(true)
      await server.close()
      expect(await left()).toBe(0)
    },
  )

  test('between two attempts', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    let retries = 0
    const hooks = { onRetry: () => void retries++ }
    const { stripe, server } = await setUp(transport, [reply(503, {})], { hooks })
    expect(
      await abortWhen(
        () => retries > 0,
        (signal) => stripe.getBalance({ signal }),
      ),
    ).toBe(reason)
    expect(server.requests).toHaveLength(1)
    vi.restoreAllMocks()
  })

  test('while waiting for the limiter, which gives its place to the next', async () => {
    const limiter = createTokenBucket({ perSecond: 1_000, concurrency: 1 })
    const { stripe, server } = await setUp(transport, [], { limiter })
    const release = await limiter.acquire(AbortSignal.timeout(1_000))
    expect(
      await abortWhen(
        () => true,
        (signal) => stripe.getBalance({ signal }),
      ),
    ).toBe(reason)
    release?.()
    await expect(stripe.getBalance()).resolves.toMatchObject({ object: 'balance' })
    expect(server.requests).toHaveLength(1)
  })

  test('between two pages: the walk ends with the reason, and what was fetched ahead is dropped', async () => {
    const { stripe, server, providers } = await setUp(transport, [])
    for (let count = 0; count < 6; count++) providers.stripe('/v1/customers', { name: 'Acme' })
    const controller = new AbortController()
    const walk = async (): Promise<void> => {
      for await (const _ of stripe.paginate(listCustomers, { limit: 2 }, { signal: controller.signal })) {
        controller.abort(reason)
      }
    }
    await expect(walk()).rejects.toBe(reason)
    expect(server.requests.length).toBeLessThan(3)
    expect(await eventually(() => server.stuck() === 0)).toBe(true)
  })

  test('after the answer: nothing changes', async () => {
    const controller = new AbortController()
    const { stripe } = await setUp(transport, [])
    const customer = await stripe.createCustomer({ name: 'Acme' }, { signal: controller.signal })
    controller.abort(reason)
    expect(customer.name).toBe('Acme')
    await expect(stripe.getCustomer({ id: customer.id })).resolves.toMatchObject({ id: customer.id })
  })
})
