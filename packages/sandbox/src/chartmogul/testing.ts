import { type Clock, createClock } from '../runtime/clock.js'
import { createRandom } from '../runtime/random.js'
import { type ChartMogulOptions, type ChartMogulProvider, createChartMogulProvider } from './index.js'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Untyped, so that tests can read any field. */
  readonly body: any
}

export interface TestClient {
  readonly provider: ChartMogulProvider
  readonly clock: Clock
  get(path: string, apiKey?: string): Answer
  send(method: string, path: string, body?: unknown, apiKey?: string): Answer
}

/** A provider and a client for it: bodies are sent as strings, and answers are parsed from JSON. */
export function createTestClient(now: string, options: ChartMogulOptions = {}): TestClient {
  const clock = createClock(() => Date.parse(now))
  const provider = createChartMogulProvider({ clock, random: createRandom(7) }, options)
  const send: TestClient['send'] = (method, path, body, apiKey = 'test_key') => {
    const {
      status,
      headers = {},
      body: answered,
    } = provider.handle({
      method,
      url: new URL(path, 'https://api.chartmogul.com'),
      headers: new Headers(apiKey ? { authorization: `Basic ${btoa(`${apiKey}:`)}` } : {}),
      body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status, headers, body: answered === undefined ? undefined : JSON.parse(JSON.stringify(answered)) }
  }
  return { provider, clock, send, get: (path, apiKey) => send('GET', path, undefined, apiKey) }
}

/** A data source with a monthly, a yearly and a weekly plan, and functions that fill it. */
export function createBillingData(client: TestClient) {
  const created = (path: string, body: unknown) => {
    const answer = client.send('POST', path, body)
    if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const dataSource: string = created('/v1/data_sources', { name: 'Billing' }).uuid
  const plan = (name: string, interval_count: number, interval_unit: string): string =>
    created('/v1/plans', {
      data_source_uuid: dataSource,
      name,
      interval_count,
      interval_unit,
      external_id: name.toLowerCase(),
    }).uuid
  const plans = {
    monthly: plan('Monthly', 1, 'month'),
    yearly: plan('Yearly', 1, 'year'),
    weekly: plan('Weekly', 7, 'day'),
  }
  return {
    dataSource,
    plans,
    customer: (external_id: string, fields: object = {}): string =>
      created('/v1/customers', { data_source_uuid: dataSource, external_id, ...fields }).uuid,
    invoice: (customer: string, ...invoices: object[]) =>
      created(`/v1/import/customers/${customer}/invoices`, { invoices }).invoices,
    cancel: (subscription: string, cancelled_at: string): void => {
      client.send('PATCH', `/v1/import/subscriptions/${subscription}`, { cancelled_at })
    },
  }
}

/** An invoice with one subscription line for the period from `start` to `end`. */
export function subscriptionInvoice(
  plan_uuid: string,
  subscription_external_id: string,
  [start, end]: readonly [string, string],
  amount_in_cents: number,
  more: { line?: object; invoice?: object } = {},
) {
  return {
    date: start,
    currency: 'USD',
    line_items: [
      {
        type: 'subscription',
        plan_uuid,
        subscription_external_id,
        service_period_start: start,
        service_period_end: end,
        amount_in_cents,
        ...more.line,
      },
    ],
    ...more.invoice,
  }
}
