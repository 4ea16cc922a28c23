import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { ValidationError } from '@billing/core'
import { tools } from '@billing/sdk/tools'
import * as stripe from '@billing/stripe'
import { expect, test } from 'vitest'
import { record } from '../support/recorder.js'

const { fetch, requests } = record({ data: [], entries: [], plans: [], invoices: [], response: [] })
const clients = {
  chargeover: chargeover.createChargeOver({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch }),
  chartmogul: chartmogul.createChartMogul({ apiKey: 'k', fetch }),
  stripe: stripe.createStripe({ apiKey: 'sk_test_x', fetch }),
}
type Call = (params?: object) => Promise<unknown>

const methodOf = ({ provider, function: name }: (typeof tools)[number]): Call =>
  clients[provider as keyof typeof clients][name as never]
const needsId = tools.filter(({ inputSchema }) => 'id' in (inputSchema as { properties: object }).properties)

// Without types a caller can forget the parameters altogether; some clients then ask for `/customers/undefined`.
test.each(needsId)('$name without its parameters is a ValidationError that names id', async (tool) => {
  const before = requests.length
  for (const params of [undefined, {}, { id: undefined }, { id: null }]) {
    await expect(methodOf(tool)(params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['id'] }],
    })
  }
  expect(requests).toHaveLength(before)
})

test.each(tools.filter((tool) => !needsId.includes(tool)))(
  '$name without its parameters asks the provider, or says what is missing',
  async (tool) => {
    const before = requests.length
    const failure = await methodOf(tool)().then(
      () => undefined,
      (error: unknown) => error,
    )
    if (failure === undefined) expect(requests).toHaveLength(before + 1)
    else expect(failure).toBeInstanceOf(ValidationError)
  },
)
