import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../packages/sandbox/src/runtime/random.js'
import { BODIES } from './faults/bodies.js'
import { type CallOutcome, outcomeOf, reply, setUp, TRANSPORTS } from './set-up.js'

const random = createRandom(1)
const unreadable: CallOutcome = { name: 'ApiError', kind: 'unexpected', status: 200, attempts: 1 }
const broken: CallOutcome = { name: 'ConnectionError', attempts: 1 }
const made = { resolved: expect.objectContaining({ object: 'customer', name: 'Acme' }) }

/** How one attempt to create a customer ends. */
const ENDINGS: Readonly<Record<keyof typeof BODIES, CallOutcome>> = {
  'longer than its length': made,
  'shorter than its length': broken,
  'length too small': unreadable,
  'broken chunks': broken,
  'no length, then closed': made,
  'HTML in place of JSON': unreadable,
  'HTML page of a proxy': { name: 'ApiError', kind: 'server', status: 502, attempts: 1 },
  null: unreadable,
  'empty body': unreadable,
  'half of the JSON': unreadable,
  'a string': unreadable,
  'wrong content type': made,
  'invalid UTF-8': made,
  'gzip that is none': broken,
  'no HTTP': broken,
  'headers without end': broken,
  'early hints': made,
}

describe.each(TRANSPORTS)('%s, an answer that is', (transport) => {
  test.each(Object.entries(BODIES))('%s', async (name, fault) => {
    const { stripe } = await setUp(transport, [(exchange) => fault(exchange, random)], { maxRetries: 0 })
    expect(await outcomeOf(stripe.createCustomer({ name: 'Acme' }))).toEqual(ENDINGS[name])
  })

  test('longer than its length does not become the answer to the next call', async () => {
    const fault = BODIES['longer than its length']
    const { stripe } = await setUp(transport, [(exchange) => fault?.(exchange, random)])
    await stripe.createCustomer({ name: 'First' })
    expect(await stripe.createCustomer({ name: 'Second' })).toMatchObject({ name: 'Second' })
  })

  test.each([
    ['an array', 200, '[]'],
    ['no content', 204, ''],
  ])('%s, where a tool promises an object', async (_, status, body) => {
    const { stripe } = await setUp(transport, [reply(status, {}, body), reply(status, {}, body)])
    expect(await outcomeOf(stripe.createCustomer())).toEqual({ ...unreadable, status })
    expect(await outcomeOf(stripe.listCustomers())).toEqual({ ...unreadable, status })
  })

  test('small, and unpacks to more than maxResponseBytes', async () => {
    const packed = gzipSync(Buffer.alloc(20_000_000, ' '))
    const { stripe } = await setUp(transport, [reply(200, { 'content-encoding': 'gzip' }, packed)], {
      maxResponseBytes: 1_000_000,
      maxRetries: 0,
    })
    expect(await outcomeOf(stripe.getBalance())).toEqual(unreadable)
  })

  test('broken only once is asked for again by a read', async () => {
    const fault = BODIES['broken chunks']
    const { stripe, server } = await setUp(transport, [(exchange) => fault?.(exchange, random)])
    await expect(stripe.getBalance()).resolves.toMatchObject({ object: 'balance' })
    expect(server.requests).toHaveLength(2)
  })
})
