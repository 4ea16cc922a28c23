import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Consumer, createConsumer, ENTRIES } from '../support/consumer.js'
import { NEWEST_TYPESCRIPT_VERSION, TYPESCRIPT_5_VERSION, ZOD_VERSION } from '../support/versions.js'

/** The least version that the README promises, and the newest. */
const LEAST = '5.4.2'
const NEWEST = NEWEST_TYPESCRIPT_VERSION
/** The last one that is not asked to give up `moduleResolution: node10`. */
const LAST_WITH_NODE10 = TYPESCRIPT_5_VERSION

const installedAs = (version: string): string => `typescript-${version}`

const BASE = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022', types: [] }
const DOM = ['es2022', 'dom', 'dom.iterable']

/** Installed beside the packages, which the types of no platform are: those of each are asked for by name. */
const PLATFORMS = ['@types/node@20.19.43', '@cloudflare/workers-types@5.20261117.1', '@types/bun@1.4.5']

let bare: Consumer
let furnished: Consumer

async function createWith(...others: string[]): Promise<Consumer> {
  const consumer = createConsumer()
  const compilers = [LEAST, LAST_WITH_NODE10, NEWEST].map(
    (version) => `${installedAs(version)}@npm:typescript@${version}`,
  )
  await consumer.install(...Object.values(inject('tarballs')), `zod@${ZOD_VERSION}`, ...compilers, ...others)
  return consumer
}

beforeAll(async () => {
  bare = await createWith()
  furnished = await createWith(...PLATFORMS)
})

afterAll(() => {
  bare?.remove()
  furnished?.remove()
})

/** The errors that a compiler finds in files of a project and in our declarations, but not in those of others. */
async function errorsIn(
  consumer: Consumer,
  version: string,
  files: Readonly<Record<string, string>>,
  compilerOptions: object,
): Promise<string[]> {
  for (const [file, source] of Object.entries(files)) consumer.write(file, source)
  consumer.write('tsconfig.json', { compilerOptions: { ...BASE, ...compilerOptions }, files: Object.keys(files) })
  const tsc = join('node_modules', installedAs(version), 'bin/tsc')
  const output = await consumer.run(process.execPath, tsc, '-p', '.', '--pretty', 'false').catch((error) => {
    // A compiler that could not even start has found nothing.
    if (!String(error).includes('error TS')) throw error
    return String(error)
  })
  return output.split('\n').filter((line) => line.includes('error TS') && !/^node_modules\/(?!@billing\/)/.test(line))
}

const IMPORT_ALL = `${ENTRIES.map((entry, index) => `import * as entry${index} from '${entry}'\n`).join('')}
export const all = [${ENTRIES.map((_, index) => `entry${index}`).join(', ')}]
`

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

/** What is used of fetch is known where no platform is declared. */
const WITHOUT_DOM = `import { createStripe, getBalance } from '@billing/stripe'
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

/** Nor is the DOM needed by the client of openapi-fetch, whose own declarations ask for it. */
const OPENAPI_FETCH = `import { createStripe } from '@billing/stripe'
import { createOpenApiClient, type OpenApiMiddleware } from '@billing/stripe/openapi'
const api = createOpenApiClient(createStripe({ apiKey: 'sk_test_x' }))
const trace: OpenApiMiddleware = { onRequest: ({ request }) => request.headers.set('x-trace', '1') }
api.use(trace)
export async function run(): Promise<string | null> {
  const { data, error, response } = await api.GET('/v1/invoices/{id}', { params: { path: { id: 'in_1' } } })
  if (error) throw new Error(String(response.status))
  const status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {}) | null = data.status
  const other = await api.POST<{ id: string }>('/v1/refunds', { body: { charge: 'ch_1' }, idempotencyKey: 'refund-1' })
  const id: string | undefined = other.data?.id
  const unknown = await api.GET('/v1/topups')
  // @ts-expect-error the type of a path that is not described is unknown
  unknown.data?.object
  // @ts-expect-error there is no such option
  await api.GET('/v1/balance', { timeout: 1 })
  return id ?? status
}
`

const ON_A_PLATFORM = `import { type Fetch, createStripe, createTokenBucket, getBalance } from '@billing/sdk/stripe'
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

describe.each([LEAST, NEWEST])('TypeScript %s', (version) => {
  test('checks a program as an ES module and as CommonJS, without the types of Node', async () => {
    const files = { 'consumer.mts': PROGRAM, 'consumer.cts': PROGRAM, 'openapi.mts': OPENAPI_FETCH }
    expect(await errorsIn(bare, version, files, { module: 'node16', lib: DOM })).toEqual([])
  })

  test('finds no error in the declarations of any entry, with neither DOM, nor types of Node, undici or msw', async () => {
    const files = { 'all.mts': IMPORT_ALL, 'no-dom.mts': WITHOUT_DOM, 'openapi.mts': OPENAPI_FETCH }
    expect(await errorsIn(bare, version, files, { module: 'node16', lib: ['es2022'] })).toEqual([])
  })
})

describe.each([LEAST, LAST_WITH_NODE10])('TypeScript %s with a resolution that ignores exports', (version) => {
  test('resolves every entry and checks a program', async () => {
    const options = { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, lib: DOM }
    expect(await errorsIn(bare, version, { 'all.ts': IMPORT_ALL, 'consumer.ts': PROGRAM }, options)).toEqual([])
  })
})

test('a program is checked for a bundler', async () => {
  const options = { module: 'esnext', moduleResolution: 'bundler', lib: DOM }
  expect(await errorsIn(bare, NEWEST, { 'all.ts': IMPORT_ALL, 'consumer.ts': PROGRAM }, options)).toEqual([])
})

test.each([
  ['lib.dom', { lib: DOM }],
  ['Node', { types: ['node'] }],
  ['Workers', { types: ['@cloudflare/workers-types'] }],
  ['Bun', { types: ['bun'] }],
])('the declarations take and give the types of the platform: %s', async (_, options) => {
  const settings = { module: 'node16', lib: ['es2022'], skipLibCheck: true, ...options }
  expect(await errorsIn(furnished, NEWEST, { 'platform.mts': ON_A_PLATFORM }, settings)).toEqual([])
})
