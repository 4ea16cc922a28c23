import { createSandbox } from '@billing/sandbox'
import * as stripe from '@billing/stripe'
import { equal, matches, rejection, within } from '../assert.js'
import { inProcess, overHttp, type Steps } from '../surroundings.js'

/** Time limits and signals. */
export const CANCELLATION: Steps = {
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
}
