import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '@billing/sandbox'
import Stripe from 'stripe'
import { afterAll, vi } from 'vitest'
import { API_KEY, serve } from './serve-sandbox.js'

const SECRET = 'whsec_sample'

/** What a sample server is made of: Stripe's own client, an endpoint for webhooks, and a customer with a browser. */
export interface Sample {
  readonly sandbox: Sandbox
  readonly stripe: Stripe
  /** Submits a form of a hosted page, and returns where it leads. */
  submit(url: string | null, form: Readonly<Record<string, string>>): Promise<string | null>
  /** The object of the newest webhook of a type, once the endpoint has handled it; with `is`, of the newest for which that holds. */
  webhook(type: string, is?: (object: Stripe.Event.Data.Object) => boolean): Promise<Stripe.Event.Data.Object>
}

/**
 * Serves a sandbox to a sample server, which pins `apiVersion` and handles webhooks with `handle`. Events are delivered over HTTP, signed, and
 * verified as the samples do.
 */
export async function serveSample(
  apiVersion: string | undefined,
  handle: (event: Stripe.Event, stripe: Stripe) => Promise<void> = async () => {},
): Promise<Sample> {
  const { sandbox, server } = await serve()
  const { hostname: host, port } = new URL(server.stripe)
  const stripe = new Stripe(API_KEY, {
    // The declarations know the newest version only.
    ...(apiVersion === undefined ? {} : { apiVersion: apiVersion as never }),
    host,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
  })
  const handled: Stripe.Event[] = []
  const endpoint = createServer(async (request, response) => {
    const payload = await read(request)
    const signature = String(request.headers['stripe-signature'])
    const event = stripe.webhooks.constructEvent(payload, signature, SECRET)
    await handle(event, stripe)
    handled.push(event)
    response.end()
  })
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  const stop = sandbox.stripe.deliverTo(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`, SECRET)
  afterAll(() => {
    stop()
    endpoint.close()
  })

  return {
    sandbox,
    stripe,
    async submit(url, form) {
      const answer = await fetch(url ?? '', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
      return answer.headers.get('location')
    },
    webhook: (type, is = () => true) =>
      vi.waitFor(() => {
        const event = handled.findLast((candidate) => candidate.type === type && is(candidate.data.object))
        if (!event) throw new Error(`No such webhook of the type ${type} was delivered.`)
        return event.data.object
      }),
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
