import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSandbox } from '../index.js'
import { createTestInstance } from './testing.js'
import type { ChargeOverWebhook } from './webhooks.js'

function setUp(...events: string[]) {
  const instance = createTestInstance()
  const webhooks: ChargeOverWebhook[] = []
  const stop = instance.provider.onWebhook((webhook) => webhooks.push(webhook))
  for (const event of events) instance.post('_resthook', { target_url: 'https://example.com/hooks', event })
  const names = () => webhooks.splice(0).map(({ payload }) => `${payload['context_str']}.${payload['event']}`)
  return { ...instance, webhooks, names, stop }
}

test('what is subscribed to is reported, with the object and its customer', () => {
  const { start, webhooks, post } = setUp('package.insert')
  const { customer, item } = start()
  post('package', { customer_id: customer, line_items: [{ item_id: item }] })
  expect(webhooks).toEqual([
    {
      user: 'user',
      targetUrl: 'https://example.com/hooks',
      payload: {
        context_str: 'package',
        context_id: 1,
        event: 'insert',
        data: {
          package: expect.objectContaining({ package_id: 1, customer_id: customer }),
          customer: expect.objectContaining({ company: 'Acme Corp' }),
        },
        security_token: 'sandbox_webhook_secret',
      },
    },
  ])
})

test('inserts, updates, deletes and changes of status, caused by requests and by the clock', () => {
  const objects = ['customer', 'package', 'invoice', 'transaction']
  const events = ['insert', 'update', 'delete', 'status', 'upgrade', 'paycycle']
  const { start, names, post, put, call, clock } = setUp(
    ...objects.flatMap((object) => events.map((event) => `${object}.${event}`)),
  )
  const { customer, item, card } = start()
  put(`customer/${customer}`, { bill_city: 'Mashpee' })
  expect(names()).toEqual(['customer.insert', 'customer.update'])
  const creditcard_id = card()
  const { id } = post('package', { customer_id: customer, line_items: [{ item_id: item }], creditcard_id })
  post(`package/${id}/_action/upgrade`, { line_items: [{ item_id: item }] })
  post(`package/${id}?action=paycycle`, { paycycle: 'yrl' })
  expect(names()).toEqual(['package.insert', 'package.upgrade', 'package.paycycle'])
  clock.advance('1 day')
  expect(names()).toEqual(['invoice.insert', 'transaction.insert'])
  post(`package/${id}/_action/cancel`)
  post(`invoice/10000/_action/email`)
  call('DELETE', `customer/${customer}`)
  expect(names()).toEqual(['package.status', 'customer.delete'])
})

test('nothing is reported without a subscription, after its end, or to a listener that was removed', () => {
  const { start, names, call, post, get, stop } = setUp('customer.insert')
  expect(get('_resthook')).toEqual([{ target_url: 'https://example.com/hooks', event: 'customer.insert' }])
  start()
  expect(names()).toEqual(['customer.insert'])
  expect(call('DELETE', '_resthook/1').response).toBe(true)
  expect(call('DELETE', '_resthook/1').code).toBe(404)
  post('customer', { company: 'Bolt' })
  expect(names()).toEqual([])
  post('_resthook', { target_url: 'https://example.com', event: 'customer.insert' })
  stop()
  post('customer', { company: 'Cogs' })
  expect(names()).toEqual([])
})

test('a subscription needs an address and an event', () => {
  const { call } = setUp()
  for (const body of [
    { event: 'customer.insert' },
    { target_url: 'https://example.com' },
    { target_url: 'example', event: 'customer.insert' },
    { target_url: 'ftp://example.com', event: 'customer.insert' },
    { target_url: 'https://example.com', event: 'custmer.insert' },
    { target_url: 'https://example.com', event: 'customer' },
  ]) {
    expect(call('POST', '_resthook', body).code).toBe(400)
  }
})

test('nothing is reported of a request that asks for silence', () => {
  const { names, post } = setUp('customer.insert')
  post('customer?_flag_webhooks=0', { company: 'Acme' })
  expect(names()).toEqual([])
  post('customer?_flag_webhooks=1', { company: 'Bolt' })
  expect(names()).toEqual(['customer.insert'])
})

describe('delivery', () => {
  interface Received {
    readonly key: string
    readonly source: string
    readonly body: { readonly context_id: number; readonly security_token: string; readonly data: unknown }
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
      const { headers } = request
      const body = JSON.parse(await text(request))
      received.push({ key: String(headers['x-chargeover-key']), source: String(headers['x-chargeover-source']), body })
      response.writeHead(answers.shift() ?? 200).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  })

  afterEach(() => void server.close())

  const headers = { authorization: `Basic ${btoa('user:password')}` }
  const START = Date.UTC(2026, 2, 1) / 1000

  function start(options = {}) {
    const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z', ...options })
    const ask = async (method: string, path: string, body?: object) => {
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
      const response = await sandbox.fetch(`https://example.chargeover.com${path}`, init)
      return { status: response.status, body: await response.json() }
    }
    const post = (path: string, body: object) => ask('POST', `/api/v3/${path}`, body)
    const newest = async () => (await ask('GET', '/_sandbox/chargeover/webhooks/deliveries?limit=1')).body.deliveries[0]
    return { sandbox, ask, post, newest }
  }

  test('goes to the address of a subscription, with the shared secret', async () => {
    const { sandbox, post, newest } = start()
    await post('_resthook', { target_url: url, event: 'customer.insert' })
    await post('customer', { company: 'Acme' })
    await sandbox.chargeover.webhooks.settled()
    expect(received).toMatchObject([
      {
        key: 'sandbox_webhook_secret',
        source: 'example.chargeover.com',
        body: { context_id: 1, data: { customer: { company: 'Acme' } }, security_token: 'sandbox_webhook_secret' },
      },
    ])
    expect(await newest()).toEqual({
      id: 'wd_1',
      endpoint: 'resthook_1',
      url,
      event: 'customer/1',
      type: 'customer.insert',
      status: 'succeeded',
      attempts: [{ at: START, status: 200, error: null }],
      next_attempt: null,
    })
  })

  test('is repeated, with what was true at first, until the answer is 200', async () => {
    const { sandbox, ask, post, newest } = start()
    answers = [500, 204]
    await post('_resthook', { target_url: url, event: 'customer.insert' })
    await post('customer', { company: 'Acme' })
    await ask('PUT', '/api/v3/customer/1', { company: 'Bolt' })
    await sandbox.chargeover.webhooks.settled()
    expect(await newest()).toMatchObject({ status: 'pending', next_attempt: START + 300 })
    await ask('POST', '/_sandbox/clock/advance', { duration: '1 day', wait: true })
    expect(await newest()).toMatchObject({
      status: 'succeeded',
      attempts: [
        { at: START, status: 500 },
        { at: START + 300, status: 204 },
        { at: START + 2100, status: 200 },
      ],
    })
    expect(received.map(({ body }) => body.data)).toMatchObject(
      ['Acme', 'Acme', 'Acme'].map((company) => ({ customer: { company } })),
    )
  })

  test('is given up after the fourth attempt, and repeated on request', async () => {
    const { ask, post, newest } = start()
    answers = [500, 500, 500, 500]
    await post('_resthook', { target_url: url, event: 'customer.insert' })
    await post('customer', { company: 'Acme' })
    await ask('POST', '/_sandbox/clock/advance', { duration: '1 day', wait: true })
    const { attempts, status } = await newest()
    expect([status, attempts.map(({ at }: { at: number }) => at - START)]).toEqual(['failed', [0, 300, 2100, 9300]])
    const redelivered = await ask('POST', '/_sandbox/chargeover/webhooks/deliveries/wd_1/redeliver')
    expect(redelivered.body).toMatchObject({ status: 'succeeded', next_attempt: null })
    expect(received).toHaveLength(5)
    expect((await ask('POST', '/_sandbox/chargeover/webhooks/deliveries/wd_9/redeliver')).status).toBe(404)
  })

  test('ends with the subscription, and is forgotten by a reset', async () => {
    const { sandbox, ask, post, newest } = start()
    answers = [500]
    await post('_resthook', { target_url: url, event: 'customer.insert' })
    await post('customer', { company: 'Acme' })
    await sandbox.chargeover.webhooks.settled()
    await ask('DELETE', '/api/v3/_resthook/1')
    await ask('POST', '/_sandbox/clock/advance', { duration: '1 day', wait: true })
    expect(await newest()).toMatchObject({ status: 'failed', attempts: [{}], next_attempt: null })
    await ask('POST', '/_sandbox/reset')
    expect(await newest()).toBeUndefined()
  })

  test('goes on where the state was restored', async () => {
    const { sandbox, post } = start()
    answers = [500]
    await post('_resthook', { target_url: url, event: 'customer.insert' })
    await post('customer', { company: 'Acme' })
    await sandbox.chargeover.webhooks.settled()
    const other = start({ fixture: JSON.parse(JSON.stringify(sandbox.export())) })
    await other.ask('POST', '/_sandbox/clock/advance', { duration: '5 minutes', wait: true })
    expect(await other.newest()).toMatchObject({ id: 'wd_1', status: 'succeeded', attempts: [{}, { status: 200 }] })
    expect(received[1]).toEqual(received[0])
    await other.post('customer', { company: 'Bolt' })
    expect(await other.newest()).toMatchObject({ id: 'wd_2', event: 'customer/2' })
  })

  test('goes to endpoints that want what happens in any account, with a secret of their own', async () => {
    const { sandbox, ask, post } = start()
    const path = '/_sandbox/chargeover/webhooks/endpoints'
    const added = await ask('POST', path, { url, secret: 'own', enabled_events: ['customer.*'] })
    expect(added.body).toEqual({ id: 'endpoint_1', url, secret: 'own', enabled_events: ['customer.*'] })
    await post('customer', { company: 'Acme' })
    await post('item', { name: 'Plan', type: 'service', pricemodel: { base: 1 } })
    await sandbox.chargeover.webhooks.settled()
    expect(received).toMatchObject([{ key: 'own', body: { security_token: 'own' } }])
    expect((await ask('DELETE', `${path}/endpoint_1`)).body.endpoints).toEqual([])
    const refused = await ask('POST', path, { url, api_version: '2024-06-20' })
    expect(refused.body.error.param).toBe('api_version')
    expect(() => sandbox.chargeover.webhooks.add({ url, apiVersion: '2024-06-20' })).toThrow(/api_version/)
  })

  test('is watched, until it is stopped', async () => {
    const { sandbox, post } = start()
    const seen: unknown[] = []
    const stop = sandbox.chargeover.deliverTo(url, 'own', ({ webhook, status }) => seen.push([webhook.user, status]))
    const stopUnwatched = sandbox.chargeover.deliverTo('http://127.0.0.1:1/', 'own')
    await post('customer', { company: 'Acme' })
    await sandbox.chargeover.webhooks.settled()
    expect(seen).toEqual([['user', 200]])
    stop()
    stopUnwatched()
    await post('customer', { company: 'Bolt' })
    await sandbox.chargeover.webhooks.settled()
    expect(received).toHaveLength(1)
  })
})
