import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import * as stripe from '@billing/stripe'
import { equal, rejection } from '../assert.js'
import { inProcess, overHttp, type Steps } from '../surroundings.js'

/** Iterating over lists. */
export const PAGINATION: Steps = {
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
}
