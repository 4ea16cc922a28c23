import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { tools } from '@billing/sdk/tools'
import * as stripe from '@billing/stripe'
import { expect, test } from 'vitest'
import { record } from '../support/recorder.js'

const { fetch, requests } = record({})
const clients = {
  chargeover: chargeover.createChargeOver({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch }),
  chartmogul: chartmogul.createChartMogul({ apiKey: 'k', fetch }),
  stripe: stripe.createStripe({ apiKey: 'sk_test_x', fetch }),
}
const needsId = tools.filter(({ inputSchema }) => 'id' in (inputSchema as { properties: object }).properties)

// Without types a caller can forget the parameters altogether; some clients then ask for `/customers/undefined`.
test.each(needsId)(
  '$name without its parameters is a ValidationError that names id',
  async ({ provider, function: name }) => {
    const method = clients[provider as keyof typeof clients][name as never] as (params?: object) => Promise<unknown>
    for (const params of [undefined, {}, { id: undefined }, { id: null }]) {
      await expect(method(params as never)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [{ path: ['id'] }],
      })
    }
    expect(requests).toEqual([])
  },
)
