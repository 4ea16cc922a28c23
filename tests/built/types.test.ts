import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Consumer, createConsumer, ENTRIES } from '../support/consumer.js'

/** The least version of TypeScript that the README promises, the last one with `moduleResolution: node10`, and the newest. */
const COMPILERS = ['5.4.2', '5.9.3', '7.0.2'] as const
const WITH_NODE10 = ['5.4.2', '5.9.3'] as const

const installedAs = (version: string): string => `typescript-${version}`

const BASE = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022', types: [] }
const DOM = ['es2022', 'dom', 'dom.iterable']

/** Installed beside the packages, which the types of no platform are: those of each are asked for by name. */
const PLATFORMS = ['@types/node@20.19.43', '@cloudflare/workers-types@5.20261117.1', '@types/bun@1.4.5']

let bare: Consumer
let furnished: Consumer

async function createWith(...others: string[]): Promise<Consumer> {
  const consumer = createConsumer()
  const compilers = COMPILERS.map((version) => `${installedAs(version)}@npm:typescript@${version}`)
  await consumer.install(...Object.values(inject('tarballs')), 'zod@4.6.7', ...compilers, ...others)
  return consumer
}

beforeAll(async () => {
  bare = await createWith()
  furnished = await createWith('undici@7.30.2', 'msw@2.15.0', ...PLATFORMS)
}, 180_000)

afterAll(() => {
  bare?.remove()
  furnished?.remove()
})

/** The errors that a compiler finds in a file of a project and whatever it leads to. */
async function errorsIn(
  consumer: Consumer,
  version: string,
  file: string,
  source: string,
  compilerOptions: object,
): Promise<string[]> {
  consumer.write(file, source)
  consumer.write('tsconfig.json', { compilerOptions: { ...BASE, ...compilerOptions }, files: [file] })
  const tsc = join('node_modules', installedAs(version), 'bin/tsc')
  const output = await consumer.run(process.execPath, tsc, '-p', '.', '--pretty', 'false').catch(String)
  return output.split('\n').filter((line) => line.includes('error TS'))
}

const importAll = ENTRIES.map((entry, index) => `import * as entry${index} from '${entry}'\n`).join('')
const useAll = `export const all = [${ENTRIES.map((_, index) => `entry${index}`).join(', ')}]\n`

const PROGRAM = `import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'
import { type Customer, createStripe, listCustomers } from '@billing/stripe'
import { verifyWebhook } from '@billing/stripe/webhooks'
import { validate } from '@billing/stripe/zod'
export async function receive(request: Request): Promise<number | undefined> {
  const event = await verifyWebhook(await request.text(), request.headers.get('stripe-signature'), 'whsec_1')
  return event.type === 'invoice.paid' ? event.data.object.amount_paid : undefined
}
export async function run(): Promise<Customer[]> {
  const stripe = createStripe({ apiKey: 'sk_test_x', validate })
  const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
  await callTool(billing, 'stripe_list_customers', { limit: 1 }, { account: 'work' })
  const { customers } = await billing.stripe.work.listCustomers({ limit: 1 })
  for await (const customer of stripe.paginate(listCustomers, { limit: 100 })) customers.push(customer)
  // @ts-expect-error there is no such account
  await billing.stripe.home.listCustomers()
  return customers
}
`

describe.each(COMPILERS)('TypeScript %s', (version) => {
  test.each(['consumer.mts', 'consumer.cts'])('checks a program as %s without the types of Node', async (file) => {
    expect(await errorsIn(bare, version, file, PROGRAM, { module: 'node16', lib: DOM })).toEqual([])
  })

  test('checks a program for a bundler', async () => {
    const options = { module: 'esnext', moduleResolution: 'bundler', lib: DOM }
    expect(await errorsIn(bare, version, 'consumer.ts', PROGRAM, options)).toEqual([])
  })

  test('finds no error in the declarations of any entry, with neither DOM, nor types of Node, undici or msw', async () => {
    const options = { module: 'node16', lib: ['es2022'], skipLibCheck: false }
    const errors = await errorsIn(bare, version, 'all.mts', importAll + useAll, options)
    expect(errors.filter((error) => !error.startsWith('node_modules/openapi-fetch/'))).toEqual([])
  })

  test('knows what is used of fetch where no platform is declared', async () => {
    const source = `import { createStripe, getBalance } from '@billing/stripe'
import { createSandbox } from '@billing/sandbox'
const stripe = createStripe({ apiKey: 'sk_test_x', fetch: createSandbox().fetch })
export const balance = getBalance(stripe, {
  onResponse(response) {
    const status: number = response.status
    const id: string | null = response.headers.get('request-id')
    // @ts-expect-error a Response has no such member
    response.sttus
    return [status, id]
  },
})
`
    expect(await errorsIn(bare, version, 'no-dom.mts', source, { module: 'node16', lib: ['es2022'] })).toEqual([])
  })

  describe.each([
    ['lib.dom', { lib: DOM }],
    ['the types of Node', { lib: ['es2022'], types: ['node'] }],
    ['the types of Workers', { lib: ['es2022'], types: ['@cloudflare/workers-types'] }],
    ['the types of Bun', { lib: ['es2022'], types: ['bun'] }],
  ])('with %s', (_, options) => {
    test('the declarations take and give the types of the platform', async () => {
      const source = `import { type Fetch, createStripe, createTokenBucket, getBalance } from '@billing/sdk/stripe'
import { createSandbox } from '@billing/sandbox'
const sandbox = createSandbox()
const custom: Fetch = (url, init) => fetch(url, init)
const limiter = createTokenBucket({ perSecond: 1 })
export const stripe = createStripe({ apiKey: 'sk_test_x', fetch: sandbox.fetch, limiter })
export const another = createStripe({ apiKey: 'sk_test_x', fetch })
export const third = createStripe({ apiKey: 'sk_test_x', fetch: custom })
const { signal } = new AbortController()
export const balance = getBalance(stripe, { signal, onResponse: (response: Response) => void response.headers.get('x') })
export const answer: Promise<Response> = sandbox.fetch(new URL('https://api.stripe.com/v1/balance'), { method: 'GET', signal })
export const second: Promise<Response> = sandbox.fetch(new Request('https://api.stripe.com/v1/balance'))
export const granted = limiter.acquire(signal)
export const called = stripe.http.GET('/v1/balance').then(({ response }): Response => response)
`
      const settings = { module: 'node16', skipLibCheck: true, ...options }
      expect(await errorsIn(furnished, version, 'platform.mts', source, settings)).toEqual([])
    })
  })

  test('takes the handlers of the sandbox for those of msw, and a dispatcher of undici', async () => {
    const source = `import { createSandbox } from '@billing/sandbox'
import { nodeTransport } from '@billing/stripe/node'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { Agent, ProxyAgent } from 'undici'
const { handlers } = createSandbox()
export const server = setupServer(...handlers, http.get('https://example.com', () => HttpResponse.json({})))
export const list: RequestHandler[] = [...handlers]
export const header: string = list[0]!.info.header
// @ts-expect-error a handler has no such member
handlers[0]!.hedder
export const transports = [nodeTransport({ dispatcher: new Agent() }), nodeTransport({ dispatcher: new ProxyAgent('http://a') })]
// @ts-expect-error no dispatcher
nodeTransport({ dispatcher: {} })
`
    const options = { module: 'node16', lib: DOM, types: ['node'], skipLibCheck: true }
    expect(await errorsIn(furnished, version, 'peers.mts', source, options)).toEqual([])
  })
})

describe.each(WITH_NODE10)('TypeScript %s, which leaves exports aside', (version) => {
  const options = { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, lib: DOM }

  test('resolves every entry', async () => {
    expect(await errorsIn(bare, version, 'all.ts', importAll + useAll, options)).toEqual([])
  })

  test('checks a program', async () => {
    expect(await errorsIn(bare, version, 'program.ts', PROGRAM, options)).toEqual([])
  })
})
