/** A process that runs the programs of the documentation, unchanged and one after the other, and reports how each ended. */
import { deepStrictEqual } from 'node:assert'
import { inspect } from 'node:util'
import * as stripe from '@billing/stripe/webhooks'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createSandboxFetch, ENVIRONMENT } from './sandbox-fetch.js'

export interface Program {
  readonly url: string
  readonly code: string
}

export interface Outcome {
  readonly url: string
  /** Why it failed. */
  readonly error?: string | undefined
  /** How many results it compared with what is written behind `// =>`. */
  readonly compared: number
  /** What its webhook handler answered, if it has one. */
  readonly handler?: { readonly signed: number; readonly unsigned: number } | undefined
}

const TIMEOUT = 20_000

const OFFICIAL_CLIENT = /^import .* from '(?:stripe|chartmogul-node)'$/m
const PROVIDERS = ['https://api.stripe.com/*', 'https://api.chartmogul.com/*']
const answerBy = (url: string, sandboxFetch: typeof fetch) => http.all(url, ({ request }) => sandboxFetch(request))

Object.assign(process.env, ENVIRONMENT)
const { log } = console

async function runProgram({ url, code }: Program): Promise<Outcome> {
  let compared = 0
  const printed: string[] = []
  const print = (...values: unknown[]) => void printed.push(values.map((value) => inspect(value)).join(' '))
  Object.assign(console, { log: print, info: print, error: print })
  const sandboxFetch = await createSandboxFetch(code)
  Object.assign(globalThis, {
    fetch: sandboxFetch,
    compare(actual: unknown, expected: unknown) {
      deepStrictEqual(actual, expected)
      compared += 1
    },
  })
  // The providers' own clients send over `node:https`, not by the global `fetch`.
  const network = OFFICIAL_CLIENT.test(code)
    ? setupServer(...PROVIDERS.map((url) => answerBy(url, sandboxFetch)))
    : undefined
  network?.listen({ onUnhandledRequest: 'bypass' })
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`It has not ended after ${TIMEOUT} ms`)), TIMEOUT).unref()
    })
    const module = await Promise.race([import(url), late])
    return { url, compared, handler: module.POST && (await callHandler(module.POST)) }
  } catch (error) {
    return { url, compared, error: `${inspect(error)}\n${printed.join('\n')}` }
  } finally {
    network?.close()
    console.log = log
  }
}

/** Calls an endpoint as a provider does, and as anybody can. */
async function callHandler(POST: (request: Request) => Promise<Response>) {
  const body = JSON.stringify({ id: 'evt_1', type: 'invoice.paid', event: 'insert', data: { object: {} } })
  const ask = async (headers: Record<string, string>) =>
    (await POST(new Request('https://example.com/webhooks', { method: 'POST', body, headers }))).status
  const signed = {
    'stripe-signature': await stripe.signWebhook(body, ENVIRONMENT['STRIPE_WEBHOOK_SECRET'] ?? ''),
    'x-chargeover-key': ENVIRONMENT['CHARGEOVER_WEBHOOK_SECRET'] ?? '',
  }
  return { signed: await ask(signed), unsigned: await ask({}) }
}

process.on('message', async (program: Program | 'end') => {
  if (program === 'end') process.exit()
  process.send?.(await runProgram(program))
})
