import { createSandbox } from '@billing/sandbox'
import * as stripe from '@billing/stripe'
import { equal, within } from '../assert.js'
import { inProcess, type Steps } from '../surroundings.js'

/** A limiter and hooks. */
export const CLIENT_OPTIONS: Steps = {
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
}
