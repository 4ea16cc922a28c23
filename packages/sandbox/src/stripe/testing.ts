import { type Clock, createClock } from '../runtime/clock.js'
import { createRandom } from '../runtime/random.js'
import { createStripeProvider, type StripeOptions } from './index.js'

export type Input = string | number | boolean | null | readonly Input[] | { readonly [name: string]: Input | undefined }

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Untyped, so that tests can read any field. */
  readonly body: any
}

type Params = Readonly<Record<string, Input | undefined>>

export const KEY = { apiKey: 'sk_test_sandbox' }

/** A form as SDKs write it: brackets, indexed lists, an empty string for null. */
export function encodeForm(params: Params): string {
  const pairs: string[] = []
  const write = (name: string, value: Input | undefined): void => {
    if (value === undefined) return
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) write(`${name}[${index}]`, item)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) write(`${name}[${key}]`, item)
    } else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value === null ? '' : String(value))}`)
  }
  for (const [name, value] of Object.entries(params)) write(name, value)
  return pairs.join('&')
}

/** A provider, a client for it, and functions for what most tests set up. */
export function createTestClient(now = '2026-01-15T12:00:00Z', options: StripeOptions = {}) {
  const clock: Clock = createClock(() => Date.parse(now))
  const provider = createStripeProvider({ clock, random: createRandom(7) }, options)
  const events: any[] = []
  provider.onEvent((event) => events.push(event))

  function send(method: string, path: string, form = '', headers: Readonly<Record<string, string>> = {}): Answer {
    const inQuery = method !== 'POST' && form !== ''
    const answer = provider.handle({
      method,
      url: new URL(inQuery ? `${path}?${form}` : path, 'https://api.stripe.com'),
      headers: new Headers({ authorization: `Bearer ${KEY.apiKey}`, ...headers }),
      body: inQuery ? '' : form,
    })
    return { status: answer.status, headers: answer.headers ?? {}, body: JSON.parse(JSON.stringify(answer.body)) }
  }
  const get = (path: string, params: Params = {}, headers = {}) => send('GET', path, encodeForm(params), headers)
  const post = (path: string, params: Params = {}, headers = {}) => send('POST', path, encodeForm(params), headers)
  const remove = (path: string, params: Params = {}, headers = {}) => send('DELETE', path, encodeForm(params), headers)
  /** The body of a request that must succeed. */
  const ok = ({ status, body }: Answer) => {
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body
  }

  return {
    clock,
    provider,
    events,
    send,
    get,
    post,
    remove,
    ok,
    account: () => provider.account(KEY),
    eventTypes: (): string[] => events.splice(0).map(({ type }) => type),
    customer: (params: Params = {}) => ok(post('/v1/customers', { name: 'Jane', ...params })),
    customerWith: (card: string) => {
      const customer = ok(post('/v1/customers', { name: 'Jane', email: 'jane@example.com' }))
      const method = ok(post(`/v1/payment_methods/${card}/attach`, { customer: customer.id }))
      const settings = { invoice_settings: { default_payment_method: method.id } }
      return ok(post(`/v1/customers/${customer.id}`, settings))
    },
    price: (unit_amount = 3000, recurring: Params | null = { interval: 'month' }, more: Params = {}) => {
      const product = ok(post('/v1/products', { name: 'Pro' }))
      const terms = recurring === null ? {} : { recurring }
      return ok(post('/v1/prices', { product: product.id, currency: 'usd', unit_amount, ...terms, ...more }))
    },
    intent: (params: Params = {}) =>
      ok(
        post('/v1/payment_intents', {
          amount: 5000,
          currency: 'usd',
          automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
          ...params,
        }),
      ),
    seconds: () => clock.now() / 1000,
  }
}

export type TestClient = ReturnType<typeof createTestClient>
