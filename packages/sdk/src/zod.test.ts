import { createSandbox } from '@billing/sandbox'
import { ValidationError } from '@billing/sdk'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { createBilling } from './billing.js'
import { inputSchemas, validate, validateResponses } from './zod.js'

const billingWith = (check: typeof validate, fetch = createSandbox({ seed: 42 }).fetch) =>
  createBilling({
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'password', fetch, validate: check },
    chartmogul: { apiKey: 'key', fetch, validate: check },
    stripe: { apiKey: 'sk_test_x', fetch, validate: check },
  })

describe.each(Object.entries({ validate, validateResponses }))('%s', (_, check) => {
  const billing = billingWith(check)

  test('accepts valid inputs of every provider', async () => {
    expect((await billing.chargeover.listCustomers({ limit: 1 })).response).toHaveLength(1)
    expect((await billing.chartmogul.listCustomers({ per_page: 1 })).entries).toHaveLength(1)
    expect((await billing.stripe.listCustomers({ limit: 1 })).customers).toHaveLength(1)
  })

  test.each([
    ['chargeover', () => billing.chargeover.listCustomers({ limt: 1 } as never), 'chargeover_list_customers'],
    ['chartmogul', () => billing.chartmogul.listPlans({ limt: 1 } as never), 'chartmogul_list_plans'],
    ['stripe', () => billing.stripe.listCustomers({ limt: 1 } as never), 'stripe_list_customers'],
  ])('refuses what does not fit at %s, before anything is sent', async (_, call, operation) => {
    const error = await call().then(undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(ValidationError)
    expect(String(error)).toContain(`(${operation})`)
  })
})

test.each([
  ['chargeover', (billing: ReturnType<typeof billingWith>) => billing.chargeover.getCustomer({ id: 1 })],
  ['chartmogul', (billing: ReturnType<typeof billingWith>) => billing.chartmogul.getCustomer({ id: 'cus_1' })],
  ['stripe', (billing: ReturnType<typeof billingWith>) => billing.stripe.getCustomer({ id: 'cus_1' })],
])('validateResponses checks what %s answers, validate does not', async (_, call) => {
  const odd = { id: 1, uuid: 1, object: 'customer', status: 'OK', response: { customer_id: 'one', company: 1 } }
  const fetch = async () => Response.json(odd)
  await expect(call(billingWith(validateResponses, fetch))).rejects.toBeInstanceOf(ValidationError)
  await expect(call(billingWith(validate, fetch))).resolves.toBeDefined()
})

test('has the schema of every tool', () => {
  expect(Object.keys(inputSchemas).sort()).toEqual(allTools.map(({ name }) => name).sort())
})
