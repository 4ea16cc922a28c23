/**
 * What must hold in every runtime. Each runs this file with the packages as they are published, and reports what came of each step.
 * It keeps to web standards and needs no test library.
 */
import * as chargeover from '@billing/chargeover'
import { verifyWebhook as verifyChargeOver } from '@billing/chargeover/webhooks'
import * as chartmogul from '@billing/chartmogul'
import { createSandbox, type Sandbox } from '@billing/sandbox'
import { type BillingConfig, createBilling } from '@billing/sdk'
import { callTool, docs, tools } from '@billing/sdk/tools'
import * as stripe from '@billing/stripe'
import { signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { validate } from '@billing/stripe/zod'
import { equal, matches, rejection, within } from './assert.js'

/** A sandbox on the other side of HTTP, and what else there is to talk to. */
export interface Upstream {
  /** Base URLs of the three providers. A request for Stripe's customer `cus_hangs` is never answered. */
  readonly stripe: string
  readonly chartmogul: string
  readonly chargeover: string
  /** A base URL without a server. */
  readonly closed: string
}

/** What a step of the scenario is given. */
export interface Surroundings {
  readonly upstream: Upstream
  /** How to reach it. The global `fetch` unless given. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

const config = ({ upstream, fetch }: Surroundings) =>
  ({
    stripe: { apiKey: 'sk_test_1234567890', baseUrl: upstream.stripe, fetch },
    chartmogul: { apiKey: 'cm_1234567890', baseUrl: upstream.chartmogul, fetch },
    chargeover: { url: upstream.chargeover, apiUsername: 'user1234567890', apiPassword: 'pass1234567890', fetch },
  }) satisfies BillingConfig

const overHttp = (surroundings: Surroundings) => createBilling(config(surroundings))

const inProcess = (sandbox: Sandbox, options: Partial<stripe.StripeClientOptions> = {}) =>
  stripe.createStripe({ apiKey: 'sk_test_1234567890', fetch: sandbox.fetch, ...options })

type Step = (surroundings: Surroundings) => Promise<void>

/** In the order in which they run. */
export const STEPS: Readonly<Record<string, Step>> = {
  async 'calls three providers over HTTP'(surroundings) {
    const billing = overHttp(surroundings)
    const made = await billing.stripe.createCustomer({ name: 'Zoë Groß 株式会社 €', metadata: { crm_id: '1' } })
    matches(await billing.stripe.getCustomer({ id: made.id }), { name: 'Zoë Groß 株式会社 €' })
    const { entries } = await billing.chartmogul.listCustomers({ per_page: 2 })
    equal(entries.length, 2)
    const { response } = await billing.chargeover.listCustomers({ limit: 3 })
    equal(response.length, 3)
    const { data } = await billing.stripe.http.GET('/v1/customers/{id}', { params: { path: { id: made.id } } })
    equal(data.id, made.id)
  },

  async 'keeps the state of a sandbox in the same process'() {
    const sandbox = createSandbox({ seed: false })
    const client = inProcess(sandbox)
    const { id } = await client.createCustomer({ name: 'Acme Corp' })
    await client.updateCustomer({ id, name: 'Acme Inc' })
    const { customers } = await stripe.listCustomers(client, { limit: 10 })
    equal(
      customers.map(({ name }) => name),
      ['Acme Inc'],
    )
  },

  async 'walks over all pages'(surroundings) {
    const billing = overHttp(surroundings)
    const walk = billing.stripe.paginate(stripe.listCustomers, { limit: 20 })
    const ids: string[] = []
    for await (const { id } of walk) ids.push(id)
    equal(new Set(ids).size, ids.length)
    const pages: number[] = []
    for await (const { customers } of walk.pages()) pages.push(customers.length)
    equal(
      pages.reduce((sum, length) => sum + length, 0),
      ids.length,
    )
    equal(ids.length > 40 && pages.length > 2, true)
    equal((await walk.collect({ max: 25 })).length, 25)
    const parallel = await billing.stripe
      .paginate(stripe.listCustomers, { limit: 20 }, { concurrency: 4 })
      .collect({ max: 10_000 })
    equal(parallel.map(({ id }) => id).sort(), [...ids].sort())
    const mogul = await chartmogul
      .paginate(billing.chartmogul, chartmogul.listCustomers, { per_page: 50 })
      .collect({ max: 500 })
    equal(new Set(mogul.map(({ uuid }) => uuid)).size, mogul.length)
    const over = await chargeover
      .paginate(billing.chargeover, chargeover.listTransactions, { limit: 50 }, { concurrency: 4 })
      .collect({ max: 500 })
    equal(new Set(over.map(({ transaction_id }) => transaction_id)).size, over.length)
  },

  async 'stops a walk, and resumes one that failed'() {
    const sandbox = createSandbox({ seed: 42 })
    const client = inProcess(sandbox, { maxRetries: 0 })
    const all = await client.paginate(stripe.listCustomers, { limit: 10 }).collect({ max: 1000 })
    for await (const { id } of client.paginate(stripe.listCustomers, { limit: 10 })) {
      equal(id, all[0]?.id)
      break
    }
    const remove = sandbox.faults.add({ operation: 'GET /v1/customers', nth: 3, status: 500 })
    const ids: string[] = []
    const walk = async (resume?: string | number): Promise<void> => {
      const options = { resume, prefetch: 0 }
      for await (const { id } of client.paginate(stripe.listCustomers, { limit: 10 }, options)) ids.push(id)
    }
    const error = await rejection(walk())
    equal([stripe.BillingError.isInstance(error), ids.length], [true, 20])
    remove()
    await walk((error as stripe.BillingError).cursor)
    equal(
      ids,
      all.map(({ id }) => id),
    )
  },

  async 'retries what is safe to retry, and carries out no write twice'() {
    const sandbox = createSandbox({ seed: false })
    const client = inProcess(sandbox)
    sandbox.faults.add({ operation: 'GET /v1/balance', nth: 1, retryAfter: 0 })
    equal((await client.getBalance()).object, 'balance')
    equal(sandbox.requests.length, 2)
    // The answer is lost after the customer was made: the same idempotency key brings it back.
    sandbox.faults.add({ operation: 'POST /v1/customers', nth: 1, after: true, reset: true })
    const { id } = await client.createCustomer({ name: 'Once' })
    const { customers } = await client.listCustomers({ limit: 10 })
    equal(
      customers.map((customer) => customer.id),
      [id],
    )
  },

  async 'reports the provider’s error with its status and kind'(surroundings) {
    const billing = overHttp(surroundings)
    const missing = await rejection(billing.stripe.getCustomer({ id: 'cus_none' }))
    equal(stripe.isApiError(missing), true)
    equal(stripe.ApiError.isInstance(missing) && missing instanceof stripe.ApiError, true)
    matches(missing, { provider: 'stripe', status: 404, kind: 'not_found', code: 'resource_missing', attempts: 1 })
    matches(await rejection(billing.chartmogul.getCustomer({ id: 'cus_none' })), { kind: 'not_found' })
    matches(await rejection(billing.chargeover.getCustomer({ id: 99_999_999 })), { kind: 'not_found' })
    const long = stripe.createStripe({ ...config(surroundings).stripe, maxResponseBytes: 200 })
    matches(await rejection(long.listCustomers({ limit: 100 })), { name: 'ApiError', kind: 'unexpected' })
  },

  async 'reports that there was no answer'({ upstream, fetch }) {
    const client = stripe.createStripe({ apiKey: 'sk_test_1234567890', baseUrl: upstream.closed, maxRetries: 1, fetch })
    const error = await rejection(client.getBalance())
    matches(error, { name: 'ConnectionError', provider: 'stripe', attempts: 2 })
    equal(String((error as Error).stack).includes('sk_test_1234567890'), false)
  },

  async 'ends a call that takes too long with a TimeoutError'(surroundings) {
    const { stripe: client } = overHttp(surroundings)
    const error = await within(5_000, rejection(client.getCustomer({ id: 'cus_hangs' }, { timeoutMs: 100 })))
    matches(error, { name: 'TimeoutError' })
  },

  async 'rejects with the reason of the caller who aborts'(surroundings) {
    const reason = new Error('The user left')
    const { stripe: client } = overHttp(surroundings)
    const already = client.getBalance({ signal: AbortSignal.abort(reason) })
    equal((await rejection(already)) === reason, true)

    // Several calls share a signal, as those of one request do.
    const controller = new AbortController()
    const calls = Array.from({ length: 3 }, () =>
      rejection(client.getCustomer({ id: 'cus_hangs' }, { signal: controller.signal, timeoutMs: 10_000 })),
    )
    setTimeout(() => controller.abort(reason), 50)
    const errors = await within(5_000, Promise.all(calls))
    equal(
      errors.map((error) => error === reason),
      [true, true, true],
    )
  },

  async 'rejects with that reason between two attempts, too'() {
    const reason = new Error('The user left')
    const sandbox = createSandbox({ seed: false, faults: [{ retryAfter: 20 }] })
    const controller = new AbortController()
    const waiting = rejection(inProcess(sandbox).getBalance({ signal: controller.signal }))
    setTimeout(() => controller.abort(reason), 50)
    equal((await within(5_000, waiting)) === reason, true)
  },

  async 'rejects with that reason within a walk, too'(surroundings) {
    const reason = new Error('The user left')
    const { stripe: client } = overHttp(surroundings)
    const controller = new AbortController()
    const { signal } = controller
    let seen = 0
    const walk = async (): Promise<void> => {
      for await (const _ of client.paginate(stripe.listCustomers, { limit: 10 }, { signal })) {
        if (++seen === 15) controller.abort(reason)
      }
    }
    equal((await within(5_000, rejection(walk()))) === reason, true)
    equal(seen < 30, true)
    const collecting = client.paginate(stripe.listCustomers, {}, { signal }).collect({ max: 10 })
    equal((await within(5_000, rejection(collecting))) === reason, true)
  },

  async 'keeps below a rate, with all calls answered'() {
    const limiter = stripe.createTokenBucket({ perSecond: 20, concurrency: 4 })
    const client = inProcess(createSandbox({ seed: false, latencyMs: 5 }), { limiter })
    const started = performance.now()
    const balances = await within(10_000, Promise.all(Array.from({ length: 30 }, () => client.getBalance())))
    equal(balances.length, 30)
    equal(performance.now() - started > 900, true)
  },

  async 'shows hooks every attempt, and no secret'() {
    const events: unknown[] = []
    const note =
      (name: string) =>
      (event: object): void => {
        events.push([name, event])
      }
    const hooks = { onRequest: note('request'), onResponse: note('response'), onRetry: note('retry') }
    const sandbox = createSandbox({ seed: false, faults: [{ nth: 1, retryAfter: 0 }] })
    await inProcess(sandbox, { hooks }).getBalance()
    equal(
      events.map((event) => (event as string[])[0]),
      ['request', 'response', 'retry', 'request', 'response'],
    )
    equal(JSON.stringify(events).includes('sk_test_1234567890'), false)
  },

  async 'verifies webhooks'() {
    const secret = 'whsec_1234567890'
    const body = JSON.stringify({ type: 'invoice.paid', data: { object: { amount_paid: 4200 } } })
    const header = await signWebhook(body, secret)
    equal((await verifyWebhook(body, header, secret)).type, 'invoice.paid')
    matches(await rejection(verifyWebhook(body, header, 'whsec_another')), { name: 'WebhookSignatureError' })
    matches(await rejection(verifyWebhook(`${body} `, header, secret)), { name: 'WebhookSignatureError' })
    const { event } = await verifyChargeOver(
      { event: 'insert' },
      new Headers({ 'x-chargeover-key': 'key123' }),
      'key123',
    )
    equal(event, 'insert')
  },

  async 'checks inputs before anything is sent'() {
    const sandbox = createSandbox({ seed: false })
    const client = inProcess(sandbox, { validate })
    const error = await rejection(client.createPaymentIntent({ amount: 10.5, currency: 'usd' }))
    matches(error, { name: 'ValidationError' })
    equal(
      (error as stripe.ValidationError).issues.map(({ path }) => path),
      [['amount']],
    )
    matches(await rejection(client.getCustomer({ id: '../balance' })), { name: 'ValidationError' })
    equal(sandbox.requests.length, 0)
    matches(await rejection(Promise.resolve().then(() => stripe.createStripe({ apiKey: '' }))), { name: 'ConfigError' })
  },

  async 'calls tools by name'(surroundings) {
    const { stripe: options } = config(surroundings)
    const billing = createBilling({ stripe: { default: options, work: options } })
    const page = await callTool(billing, 'stripe_list_customers', { limit: 2 }, { account: 'work' })
    equal((page as { customers: unknown[] }).customers.length, 2)
    matches(await rejection(callTool(billing, 'stripe.listCustomers', { limit: 'two' })), { name: 'ValidationError' })
    equal([...new Set(tools.map(({ provider }) => provider))].sort(), ['chargeover', 'chartmogul', 'stripe'])
    for (const tool of tools) equal([tool.name, docs(tool.name).includes(tool.function)], [tool.name, true])
  },
}

/** How a step ended: without `error`, well. */
export interface Outcome {
  readonly step: string
  readonly error?: string
}

/** Runs all steps one after the other, and continues after a failure. */
export async function runScenario(surroundings: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [step, run] of Object.entries(STEPS)) {
    try {
      await within(20_000, run(surroundings))
      outcomes.push({ step })
    } catch (error) {
      outcomes.push({ step, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
    }
  }
  return outcomes
}
