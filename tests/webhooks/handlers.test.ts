import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import * as chargeover from '@billing/chargeover/webhooks'
import * as stripe from '@billing/stripe/webhooks'
import { afterEach, describe, expect, test } from 'vitest'

const SECRET = 'whsec_test'
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

type Verify = (body: string, request: IncomingMessage) => Promise<unknown>

/** An endpoint as docs/webhooks.md shows it: 400 for what must not be trusted, and 500 for a mistake of its own. */
async function serve(verify: Verify): Promise<string> {
  const server = createServer(async (request, response) => {
    const status = await verify(await text(request), request).then(
      () => 200,
      // Either provider's class knows the errors of both.
      (error: unknown) => (stripe.WebhookSignatureError.isInstance(error) ? 400 : 500),
    )
    response.writeHead(status).end()
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The status that a request gets. Unlike `fetch`, this sends a header several times when it is a list. */
async function post(
  url: string,
  headers: Record<string, string | string[]>,
  body: string,
): Promise<number | undefined> {
  const sent = send(url, { method: 'POST', headers }).end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

const endpoints: Record<string, { verify: Verify; header: string; signed(body: string): Promise<string> }> = {
  Stripe: {
    verify: (body, { headers }) => stripe.verifyWebhook(body, headers['stripe-signature'], SECRET),
    header: 'stripe-signature',
    signed: (body) => stripe.signWebhook(body || ' ', SECRET),
  },
  ChargeOver: {
    verify: (body, { headers }) => chargeover.verifyWebhook(body, headers, SECRET),
    header: 'x-chargeover-key',
    signed: async () => SECRET,
  },
}

describe.each(Object.entries(endpoints))('an endpoint for %s', (_, { verify, header, signed }) => {
  const body = '{"id":"evt_1","object":"event","event":"insert"}'

  test('takes what the provider sends', async () => {
    expect(await post(await serve(verify), { [header]: await signed(body) }, body)).toBe(200)
  })

  test('answers 400 to anything that an outsider sends', async () => {
    const url = await serve(verify)
    const genuine = await signed(body)
    const headers = [
      {},
      { [header]: '' },
      { [header]: 'x' },
      { [header]: ['x', 'y'] },
      { [header]: 't=1,v1=x' },
      { [header]: ['t=1,v1=x', genuine] },
      { [header]: 'é'.repeat(2000) },
      { get: 'x', tostring: 'y' },
    ]
    const bodies = [body, '', 'null', '7', '[]', '{}', '{', '{"security_token":{}}', '{"security_token":["x"]}']
    for (const each of headers) {
      for (const payload of bodies) {
        expect([each, payload, await post(url, each, payload)]).toEqual([each, payload, 400])
      }
    }
    for (const payload of bodies.filter((payload) => !payload.startsWith('{'))) {
      expect([payload, await post(url, { [header]: genuine }, payload)]).toEqual([payload, 400])
    }
  })
})
