import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
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
    { target_url: 'https://example.com', event: 'customer' },
  ]) {
    expect(call('POST', '_resthook', body).code).toBe(400)
  }
})

test('webhooks are posted to the address of their subscription', async () => {
  const received: unknown[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      received.push([request.headers['x-chargeover-key'], JSON.parse(body).data.customer.company])
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  const { provider, post } = createTestInstance()
  const statuses: (number | undefined)[] = []
  const delivered = new Promise<void>((resolve) => {
    provider.deliverWebhooks(({ status }) => {
      if (statuses.push(status) === 2) resolve()
    })
  })
  post('_resthook', { target_url: target, event: 'customer.insert' })
  // Nobody listens at the other one.
  post('_resthook', { target_url: 'http://127.0.0.1:1/hooks', event: 'customer.insert' })
  post('customer', { company: 'Acme' })
  await delivered
  expect(received).toEqual([['sandbox_webhook_secret', 'Acme']])
  expect(statuses).toEqual([204, undefined])
  server.close()
})
