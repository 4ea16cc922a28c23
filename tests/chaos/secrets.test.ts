import { describe, expect, test } from 'vitest'
import { createRandom } from '../../packages/sandbox/src/runtime/random.js'
import { ECHOES } from './faults/echoes.js'
import { leakIn, SECRETS } from './secrets.js'
import { clientOf, setUp, TRANSPORTS } from './set-up.js'

test('default: a leak would be found, wherever it is', () => {
  const cause = Object.assign(new Error('inner'), { data: `Basic ${btoa(`${SECRETS.stripe}:`)}` })
  expect(leakIn(new Error('outer', { cause }))).toContain('Basic')
  expect(leakIn({ deep: [{ down: [{ there: SECRETS.chargeover }] }] })).toContain('there')
  expect(leakIn(Object.defineProperty(new Error('x'), 'hidden', { value: SECRETS.chartmogul }))).toContain('hidden')
  expect(leakIn(new Error('nothing to see'))).toBeUndefined()
})

describe.each(TRANSPORTS)('%s', (transport) => {
  test.each(Object.entries(ECHOES))('%s: neither the error nor an event shows them', async (_, fault) => {
    const told: unknown[] = []
    const tell = (event: unknown): void => void told.push(event)
    const random = createRandom(1)
    const echo = (exchange: Parameters<typeof fault>[0]): void => fault(exchange, random)
    const hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell }
    const { stripe } = await setUp(transport, [echo, echo, echo], { hooks })
    const error = await stripe.getBalance().catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(leakIn(error)).toBeUndefined()
    expect(told.length).toBeGreaterThan(2)
    expect(leakIn(told)).toBeUndefined()
  })

  test('a failed connection: the error does not show what would have been sent', async () => {
    const stripe = clientOf(transport, 'http://127.0.0.1:1', { maxRetries: 0 })
    const error = await stripe.createCustomer({ name: 'Acme' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'ConnectionError' })
    expect(leakIn(error)).toBeUndefined()
  })

  test('the client itself', async () => {
    const { stripe } = await setUp(transport, [])
    expect(leakIn(stripe)).toBeUndefined()
  })
})
