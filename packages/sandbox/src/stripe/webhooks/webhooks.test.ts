import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../index.js'

interface Received {
  readonly type: string
  readonly signature: string
  readonly body: string
}

let received: Received[]
let answers: number[]
let server: Server
let url: string

/** Answers with the statuses of `answers` in turn, then with 200. */
beforeEach(async () => {
  received = []
  answers = []
  server = createServer(async (request, response) => {
    const body = await text(request)
    received.push({ type: JSON.parse(body).type, signature: String(request.headers['stripe-signature']), body })
    response.writeHead(answers.shift() ?? 200).end('thanks')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
})

afterEach(() => void server.close())

const headers = { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded' }

const createCustomer = ({ fetch }: Sandbox) =>
  fetch('https://api.stripe.com/v1/customers', { method: 'POST', headers, body: 'name=Acme' })

function start(options = {}) {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z', ...options })
  const send = async (method: string, path: string, body?: object) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await sandbox.fetch(`https://api.stripe.com/_sandbox${path}`, init)
    return { status: response.status, body: await response.json() }
  }
  const newest = async () => (await send('GET', '/stripe/webhooks/deliveries?limit=1')).body.deliveries[0]
  return { sandbox, send, newest }
}

const START = Date.UTC(2026, 2, 1) / 1000

test('default', async () => {
  const { sandbox, send, newest } = start()
  const { body: endpoint } = await send('POST', '/stripe/webhooks/endpoints', { url })
  expect(endpoint).toEqual({ id: 'we_sandbox_1', url, secret: 'whsec_sandbox', enabled_events: ['*'] })
  await createCustomer(sandbox)
  await sandbox.stripe.webhooks.settled()
  const [{ body = '', signature = '' } = {}] = received
  const [, time = ''] = /^t=(\d+),/.exec(signature) ?? []
  const expected = createHmac('sha256', 'whsec_sandbox').update(`${time}.${body}`).digest('hex')
  expect(signature).toBe(`t=${time},v1=${expected}`)
  const event = JSON.parse(body)
  expect(event).toMatchObject({ type: 'customer.created', pending_webhooks: 1 })
  expect(await newest()).toEqual({
    id: 'wd_1',
    endpoint: 'we_sandbox_1',
    url,
    event: event.id,
    type: 'customer.created',
    status: 'succeeded',
    attempts: [{ at: START, status: 200, error: null }],
    next_attempt: null,
  })
  const listed = await sandbox.fetch(`https://api.stripe.com/v1/events/${event.id}`, { headers })
  expect((await listed.json()).pending_webhooks).toBe(0)
})

describe('what an endpoint does not answer with success', () => {
  test('is repeated when the clock comes to it', async () => {
    const { sandbox, send, newest } = start()
    answers = [500, 302]
    await send('POST', '/stripe/webhooks/endpoints', { url })
    await createCustomer(sandbox)
    await sandbox.stripe.webhooks.settled()
    expect(await newest()).toMatchObject({ status: 'pending', next_attempt: START + 300 })
    await send('POST', '/clock/advance', { duration: '4 minutes', wait: true })
    expect(received).toHaveLength(1)
    await send('POST', '/clock/set', { now: '2026-03-01T00:05:00Z', wait: true })
    expect(received).toHaveLength(2)
    expect(await newest()).toMatchObject({ status: 'pending', next_attempt: START + 300 + 1800 })
    await send('POST', '/clock/advance', { duration: '1 hour', wait: true })
    expect(await newest()).toMatchObject({
      status: 'succeeded',
      attempts: [
        { at: START, status: 500 },
        { at: START + 300, status: 302 },
        { at: START + 2100, status: 200 },
      ],
    })
    await send('POST', '/clock/advance', { duration: '1 week', wait: true })
    expect(received).toHaveLength(3)
  })

  test('is given up after the fourth attempt, and says why', async () => {
    const { sandbox, send, newest } = start()
    const { body: endpoint } = await send('POST', '/stripe/webhooks/endpoints', { url: 'http://127.0.0.1:1/' })
    await createCustomer(sandbox)
    await send('POST', '/clock/advance', { duration: '1 day', wait: true })
    const { attempts, ...delivery } = await newest()
    expect(delivery).toMatchObject({ endpoint: endpoint.id, status: 'failed', next_attempt: null })
    expect(attempts.map(({ at }: { at: number }) => at - START)).toEqual([0, 300, 2100, 9300])
    expect(attempts[0]).toMatchObject({ status: null, error: expect.stringMatching(/\w/) })
    expect((await send('GET', '/stripe/webhooks/deliveries?status=failed')).body.total).toBe(1)
    expect((await send('GET', '/stripe/webhooks/deliveries?status=pending')).body.total).toBe(0)
  })

  test('is repeated after its state was restored elsewhere', async () => {
    const { sandbox, send } = start()
    answers = [500]
    await send('POST', '/stripe/webhooks/endpoints', { url, secret: 'whsec_own', enabled_events: ['customer.*'] })
    await createCustomer(sandbox)
    await sandbox.stripe.webhooks.settled()
    const other = start({ fixture: JSON.parse(JSON.stringify(sandbox.export())) })
    other.sandbox.clock.advance('5 minutes')
    await other.sandbox.stripe.webhooks.settled()
    expect(await other.newest()).toMatchObject({ id: 'wd_1', status: 'succeeded', attempts: [{}, { status: 200 }] })
    const [first, second] = received
    expect(second?.body).toBe(first?.body)
  })
})

describe('redelivering', () => {
  test('a delivery', async () => {
    const { sandbox, send } = start()
    await send('POST', '/stripe/webhooks/endpoints', { url })
    await createCustomer(sandbox)
    await sandbox.stripe.webhooks.settled()
    answers = [500]
    const { body } = await send('POST', '/stripe/webhooks/deliveries/wd_1/redeliver')
    expect(body).toMatchObject({
      status: 'succeeded',
      attempts: [{ status: 200 }, { status: 500 }],
      next_attempt: null,
    })
    expect(received).toHaveLength(2)
    expect((await send('POST', '/stripe/webhooks/deliveries/wd_9/redeliver')).body.error.param).toBe('id')
  })

  test('an event, to an endpoint that was added after it', async () => {
    const { sandbox, send } = start()
    await createCustomer(sandbox)
    const { data } = await (await sandbox.fetch('https://api.stripe.com/v1/events', { headers })).json()
    await send('POST', '/stripe/webhooks/endpoints', { url })
    const { body } = await send('POST', `/stripe/events/${data[0].id}/redeliver`)
    expect(body.deliveries).toMatchObject([{ event: data[0].id, status: 'succeeded' }])
    expect(received.map(({ type }) => type)).toEqual(['customer.created'])
    expect((await send('POST', '/stripe/events/evt_none/redeliver')).status).toBe(404)
  })
})

describe('endpoints', () => {
  test('get the events that they ask for, until they are removed', async () => {
    const { sandbox, send } = start()
    await send('POST', '/stripe/webhooks/endpoints', { url, enabled_events: ['product.*', 'price.created'] })
    await createCustomer(sandbox)
    const create = (body: string) =>
      sandbox.fetch('https://api.stripe.com/v1/products', { method: 'POST', headers, body })
    await create('name=Pro&default_price_data[currency]=usd&default_price_data[unit_amount]=500')
    await sandbox.stripe.webhooks.settled()
    expect(received.map(({ type }) => type).sort()).toEqual(['price.created', 'product.created'])
    expect((await send('DELETE', '/stripe/webhooks/endpoints/we_sandbox_1')).body.endpoints).toEqual([])
    expect((await send('DELETE', '/stripe/webhooks/endpoints/we_sandbox_1')).status).toBe(404)
    await create('name=Team')
    await sandbox.stripe.webhooks.settled()
    expect(received).toHaveLength(2)
  })

  test('get events in the API version that they ask for, and else in the account’s', async () => {
    const { sandbox, send } = start()
    const product = (name: string) =>
      sandbox.fetch('https://api.stripe.com/v1/products', {
        method: 'POST',
        headers: { ...headers, 'stripe-version': '2025-03-31.basil' },
        body: `name=${name}`,
      })
    const shown = () => JSON.parse(received.at(-1)?.body ?? '')
    await send('POST', '/stripe/webhooks/endpoints', { url, api_version: '2023-10-16' })
    await product('Pro')
    await sandbox.stripe.webhooks.settled()
    expect(shown()).toMatchObject({ api_version: '2023-10-16', data: { object: { name: 'Pro', features: [] } } })
    expect(shown().data.object).not.toHaveProperty('marketing_features')
    await send('POST', '/stripe/webhooks/endpoints', { url })
    await product('Team')
    await sandbox.stripe.webhooks.settled()
    expect(shown()).toMatchObject({ api_version: '2025-03-31.basil', data: { object: { marketing_features: [] } } })
  })

  test('are changed when their address is added again, and outlive a reset, which forgets the deliveries', async () => {
    const { sandbox, send } = start()
    await send('POST', '/stripe/webhooks/endpoints', { url })
    await send('POST', '/stripe/webhooks/endpoints', { url, secret: 'whsec_other' })
    await createCustomer(sandbox)
    await sandbox.stripe.webhooks.settled()
    await send('POST', '/reset')
    expect((await send('GET', '/stripe/webhooks/endpoints')).body.endpoints).toMatchObject([
      { id: 'we_sandbox_1', secret: 'whsec_other' },
    ])
    expect((await send('GET', '/stripe/webhooks/deliveries')).body.total).toBe(0)
  })

  test('of the process stay beside those of an imported state', async () => {
    const { sandbox, send } = start()
    const seen: unknown[] = []
    sandbox.stripe.deliverTo(url, 'whsec_code', ({ status }) => seen.push(status))
    const other = start()
    await other.send('POST', '/stripe/webhooks/endpoints', { url: 'http://127.0.0.1:1/' })
    await send('PUT', '/state', (await other.send('GET', '/state')).body)
    expect(sandbox.stripe.webhooks.endpoints().map(({ id, url }) => [id, url])).toEqual([
      ['we_sandbox_1', 'http://127.0.0.1:1/'],
      ['we_sandbox_2', url],
    ])
    await createCustomer(sandbox)
    await sandbox.stripe.webhooks.settled()
    expect(seen).toEqual([200])
  })

  test.each([
    ['url', { url: 'localhost:3000' }],
    ['url', { url: 'file:///etc/passwd' }],
    ['url', {}],
    ['secret', { url: 'http://127.0.0.1:1/', secret: ' ' }],
    ['enabled_events', { url: 'http://127.0.0.1:1/', enabled_events: 'invoice.paid' }],
    ['api_version', { url: 'http://127.0.0.1:1/', api_version: 'latest' }],
    ['api_version', { url: 'http://127.0.0.1:1/', api_version: '2019-12-03' }],
  ])('without a proper %s are refused', async (param, values) => {
    const { send } = start()
    const { status, body } = await send('POST', '/stripe/webhooks/endpoints', values)
    expect([status, body.error.param]).toEqual([400, param])
  })

  test('deliveries are asked for by known statuses and in reasonable numbers', async () => {
    const { send } = start()
    expect((await send('GET', '/stripe/webhooks/deliveries?status=lost')).body.error.param).toBe('status')
    expect((await send('GET', '/stripe/webhooks/deliveries?limit=5000')).body.error.param).toBe('limit')
  })
})
