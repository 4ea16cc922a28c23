import { createSandbox } from '@billing/sandbox'
import * as stripe from '@billing/stripe'
import { equal, matches } from '../assert.js'
import { inProcess, overHttp, type Steps } from '../surroundings.js'

/** Calls and their results. */
export const CALLS: Steps = {
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
}
