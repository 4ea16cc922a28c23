import { allTools } from '@billing/sdk/tools'
import { beforeAll, describe, expect, test } from 'vitest'
import { completions, errors, hover, signatures } from '../support/editor.js'

// The compiler reads all packages first.
beforeAll(() => void errors('export {}'), 120_000)

const BILLING = `import type { Billing } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'
declare const billing: Billing
`

describe('callTool of @billing/sdk/tools', () => {
  test('completes the documented names', () => {
    const offered = completions(`${BILLING}callTool(billing, '/**/')`)
    expect(offered).toEqual(expect.arrayContaining(allTools.map(({ name }) => name)))
  })

  test('completes the parameters of the tool, and the options of the call', () => {
    expect(completions(`${BILLING}callTool(billing, 'stripe_list_customers', { /**/ })`)).toEqual(
      expect.arrayContaining(['email', 'limit', 'starting_after']),
    )
    expect(completions(`${BILLING}callTool(billing, 'stripe_list_customers', {}, { /**/ })`)).toEqual(
      expect.arrayContaining(['account', 'timeoutMs']),
    )
  })

  test('shows the type of the result', () => {
    const call = `await callTool(billing, 'chargeover_list_customers', { limit: 25 })`
    expect(hover(`${BILLING}const /**/page = ${call}`).type).toBe('const page: CustomerListResponse')
  })

  test('names its parameters', () => {
    expect(signatures(`${BILLING}callTool(billing, 'stripe_get_customer', /**/)`)).toEqual([
      'callTool(billing: AnyBilling, name: "stripe_get_customer", input: GetCustomerParams, options?: CallToolOptions | undefined): Promise<GetCustomerResult>',
    ])
    expect(signatures(`${BILLING}callTool(/**/)`)).toHaveLength(1)
  })
})

test.each([
  ['stripe', 'Stripe', 'Balance'],
  ['chartmogul', 'ChartMogul', 'Account'],
  ['chargeover', 'ChargeOver', 'CustomerListResponse'],
])('callTool of @billing/%s/tools completes its documented names', (provider, Type, result) => {
  const client = `import type { ${Type} } from '@billing/${provider}'
import { callTool } from '@billing/${provider}/tools'
declare const client: ${Type}
`
  const names = allTools.filter((tool) => tool.provider === provider).map(({ name }) => name)
  expect(
    completions(`${client}callTool(client, '/**/')`)
      .filter((name) => name.includes('_'))
      .sort(),
  ).toEqual(names)
  const tool = provider === 'stripe' ? 'stripe_get_balance' : `${provider}_get_current_user`
  expect(hover(`${client}const /**/answer = await callTool(client, '${tool}')`).type).toBe(`const answer: ${result}`)
})

test.each([
  ['stripe', 'Stripe', 'listCustomers'],
  ['chartmogul', 'ChartMogul', 'listPlans'],
  ['chargeover', 'ChargeOver', 'listPackages'],
])('paginate of @billing/%s names its parameters', (provider, Type, list) => {
  const [signature] = signatures(`import { type ${Type}, ${list}, paginate } from '@billing/${provider}'
declare const client: ${Type}
paginate(client, ${list}, /**/)`)
  expect(signature).toMatch(/paginate\(client: \w+, list: .*, params\?: .*, options\?: \w+PaginateOptions/)
  expect(signature).not.toMatch(/\{ concurrency|__\d/)
})
