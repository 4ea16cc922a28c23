import { createClock } from '../runtime/clock.js'
import type { SandboxResponse } from '../runtime/provider.types.js'
import { createRandom } from '../runtime/random.js'
import type { Company } from '../seed/company.types.js'
import { type ChargeOverOptions, createChargeOverProvider } from './index.js'

export interface Envelope {
  readonly code: number
  readonly status: string
  readonly message: string
  /** Of any shape: tests look into it. */
  readonly response: any
}

/** A ChargeOver to talk to in tests; the clock stands at 10 March 2026, 9:15 in Chicago. */
export function createTestInstance(
  company?: Company,
  start = Date.UTC(2026, 2, 10, 14, 15),
  options: ChargeOverOptions = {},
) {
  const clock = createClock(() => start)
  const provider = createChargeOverProvider({ clock, random: createRandom(1) }, { company: () => company, ...options })

  function send(method: string, path: string, body?: unknown, user = 'user'): SandboxResponse {
    return provider.handle({
      method,
      url: new URL(`https://example.chargeover.com/api/v3/${path}`),
      headers: new Headers({ authorization: `Basic ${btoa(`${user}:password`)}` }),
      body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  function call(method: string, path: string, body?: unknown, user?: string): Envelope {
    return JSON.parse(JSON.stringify(send(method, path, body, user).body))
  }

  return {
    clock,
    provider,
    send,
    call,
    get: (path: string) => call('GET', path).response,
    post: (path: string, body?: unknown) => call('POST', path, body).response,
    put: (path: string, body?: unknown) => call('PUT', path, body).response,
    /** A customer with one item to buy, and how to bill it. */
    start() {
      const customer: number = call('POST', 'customer', { company: 'Acme Corp' }).response.id
      const item: number = call('POST', 'item', { name: 'Plan', type: 'service', pricemodel: { base: 100.99 } })
        .response.id
      const bill = (rate: number, more: object = {}): number =>
        call('POST', 'invoice', { customer_id: customer, line_items: [{ item_id: item, line_rate: rate }], ...more })
          .response.id
      const card = (more: object = {}): number => {
        const input = {
          customer_id: customer,
          number: '4242424242424242',
          expdate_year: 2030,
          expdate_month: 5,
          ...more,
        }
        return call('POST', 'creditcard', input).response.id
      }
      return { customer, item, bill, card }
    },
  }
}
