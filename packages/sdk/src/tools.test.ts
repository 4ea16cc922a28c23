import { createBilling, ValidationError } from '@billing/sdk'
import { allTools, callTool, docs, tools, toolsOf } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { record } from '~test/support/recorder.js'

function setUp() {
  const { fetch, requests } = record({ data: [{ id: 'cus_1' }], has_more: false, response: [], entries: [] })
  const billing = createBilling({
    stripe: { default: { apiKey: 'sk_default', fetch }, work: { apiKey: 'sk_work', fetch } },
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'pass', fetch },
  })
  return { billing, requests }
}

describe('callTool', () => {
  test('default', async () => {
    const { billing, requests } = setUp()
    const page = await callTool(billing, 'stripe_list_customers', { limit: 25 }, { account: 'work' })
    expect(page).toMatchObject({ customers: [{ id: 'cus_1' }], has_more: false })
    expect(requests[0]).toMatchObject({
      path: '/v1/customers?limit=25',
      headers: { authorization: `Basic ${btoa('sk_work:')}` },
    })
  })

  test.each([
    'stripe_list_customers',
    'stripe.list_customers',
    'stripe.listCustomers',
    'stripe.stripe_list_customers',
    'stripe.default.list_customers',
    'app.integrations.stripe.list_customers',
  ])('understands %s', async (name) => {
    const { billing, requests } = setUp()
    await callTool(billing, name)
    expect(requests[0]?.path).toBe('/v1/customers')
  })

  test.each([
    ['chargeover.list_packages', '/api/v3/package?limit=10&offset=0'],
    ['chargeover.testApiAccess', '/api/v3/customer?limit=1&offset=0'],
    ['test_api_access', '/api/v3/customer?limit=1&offset=0'],
  ])('understands the alias %s', async (name, path) => {
    const { billing, requests } = setUp()
    await callTool(billing, name)
    expect(requests[0]?.path).toBe(path)
  })

  test('means the provider in use by a short name that several have', async () => {
    const { fetch, requests } = record({ code: 200, status: 'OK', response: true })
    const billing = createBilling({ chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch } })
    await callTool(billing, 'void_invoice', { id: 7 })
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/api/v3/invoice/7/_action/void' })
  })

  test('takes the account from the name', async () => {
    const { billing, requests } = setUp()
    await callTool(billing, 'stripe.work.list_customers')
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa('sk_work:')}`)
  })

  test.each([
    ['stripe_list_custmers', {}, undefined, 'did you mean stripe_list_customers?'],
    [
      'list_customers',
      {},
      undefined,
      'did you mean chargeover_list_customers or chartmogul_list_customers or stripe_list_customers?',
    ],
    [
      'stripe_list_customers',
      { limit: 25 },
      'wrok',
      'unknown account "wrok" of stripe, did you mean "work"? Known accounts: default, work',
    ],
    ['stripe_list_customers', { limit: 0 }, undefined, 'limit'],
    ['stripe_list_customers', { limt: 1 }, undefined, 'limt'],
    ['stripe_get_balance', { limit: 1 }, undefined, 'limit'],
    ['stripe_create_payment_intent', { amount: 10.5, currency: 'usd' }, undefined, 'amount'],
    ['chartmogul_list_plans', {}, undefined, 'has no client of chartmogul'],
  ])('refuses %s %j in account %s before anything is sent', async (name, input, account, message) => {
    const { billing, requests } = setUp()
    const failure = await callTool(billing, name, input, { account }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ValidationError)
    expect(String(failure)).toContain(message)
    expect(requests).toEqual([])
  })
})

describe('callTool names the argument in the wrong place:', () => {
  type Untyped = (...rest: unknown[]) => Promise<unknown>
  const { billing, requests } = setUp()
  const name = 'stripe_list_customers'

  test.each([
    ['no client', [name, { limit: 1 }], 'name', 'the client comes before it'],
    ['no name', [billing, { limit: 1 }], 'name', 'must be a string'],
    ['nothing', [], 'name', 'must be a string'],
    ['no client at all', [undefined, name], 'billing', 'has no client of stripe'],
    ['options of a client', [{ stripe: { apiKey: 'sk_test_x' } }, name], 'billing', 'has no client of stripe'],
    ['a client instead of all', [billing.stripe, name], 'billing', 'has no client of stripe'],
    ['an id for the input', [billing, 'stripe_get_customer', 'cus_1'], 'input', ''],
    ['null for the options', [billing, name, {}, null], 'options', 'names and values, not Null'],
    ['an account for the options', [billing, name, {}, 'work'], 'options', 'names and values, not String'],
    ['options in the input', [billing, name, { timeoutMs: 5 }], 'timeoutMs', ''],
    ['an unknown option', [billing, name, {}, { timeout: 5 }], 'timeout', 'unknown option; known: '],
    [
      'two accounts',
      [billing, 'stripe.work.list_customers', {}, { account: 'default' }],
      'account',
      'pass one of them',
    ],
  ])('%s', async (_, given, path, message) => {
    const failure: unknown = await (callTool as Untyped)(...given).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'ValidationError' })
    expect(String(failure)).toContain(path)
    expect(String(failure)).toContain(message)
    expect(requests).toEqual([])
  })
})

test('a provider that is not configured is named as what `billing` lacks', async () => {
  await expect(callTool(setUp().billing, 'chartmogul_list_plans')).rejects.toMatchObject({
    issues: [{ path: ['billing'], message: 'has no client of chartmogul; pass its credentials to createBilling' }],
  })
})

describe('toolsOf', () => {
  test('default: every tool', () => {
    expect(toolsOf()).toEqual(allTools)
    expect(toolsOf({ documented: true })).toEqual(tools)
  })

  test('selects by provider, resource and access', () => {
    const names = toolsOf({ provider: 'stripe', resources: ['refunds'], access: 'read' }).map(({ name }) => name)
    expect(names).toEqual(['stripe_get_refund', 'stripe_list_refunds'])
    expect(toolsOf({ provider: 'chartmogul' }).every(({ provider }) => provider === 'chartmogul')).toBe(true)
  })

  test('refuses what it does not know', () => {
    expect(() => toolsOf({ provider: 'paypal' as 'stripe' })).toThrow(
      'provider: must be one of chargeover, chartmogul, stripe',
    )
    expect(() => toolsOf({ provider: 'stripe', resources: ['refund' as 'refunds'] })).toThrow('did you mean refunds?')
    expect(() => toolsOf({ providers: ['stripe'] } as object)).toThrow(
      'providers: unknown member of the filter; known: provider, resources, access, documented',
    )
    expect(() => toolsOf({ provider: 'stripe', resources: ['data_sources'] })).toThrow(
      'resources: stripe has no "data_sources"; it is a resource of chartmogul',
    )
  })
})

describe('docs', () => {
  test('of a tool is found without its provider where only one has it', () => {
    expect(docs('get_balance')).toContain('## getBalance\n')
  })

  test('of a resource has a section for each of its tools', () => {
    const page = docs('stripe.refunds')
    expect(page).toContain('# Stripe: Refunds\n\nPayments that are returned')
    for (const { function: name } of toolsOf({ provider: 'stripe', resources: ['refunds'] })) {
      expect(page).toContain(`## ${name}\n`)
    }
    expect(docs('stripe')).toContain("`docs('stripe.refunds')`: ")
  })

  test('default: an overview that names every tool', () => {
    for (const { name } of tools) expect(docs()).toContain(`\`${name}\``)
  })

  test('of a provider has a section for each of its tools', () => {
    const page = docs('chargeover')
    for (const tool of tools.filter(({ provider }) => provider === 'chargeover'))
      expect(page).toContain(`## ${tool.function}\n`)
    expect(page).not.toContain('createCustomer')
  })

  test('of a tool has its parameters and an example', () => {
    const page = docs('stripe.create_customer')
    expect(page).toContain('| `name` | string | no | Customer display name. |')
    expect(page).toContain('await createCustomer(stripe, {')
    expect(docs('chargeover.list_packages')).toContain('## listSubscriptions')
  })

  test('of an unknown name is refused with the nearest name', () => {
    expect(() => docs('stripe.create_custmer')).toThrow('did you mean stripe_create_customer?')
    expect(() => docs(7 as never)).toThrow('name: must be a string')
  })

  test.each([
    ['refunds', 'stripe.refunds'],
    ['refund', 'stripe.refunds'],
    ['stripe.paymentIntents', 'stripe.payment_intents'],
    ['data-sources', 'chartmogul.data_sources'],
    ['invoices', 'chargeover.invoices or chartmogul.invoices or stripe.invoices'],
  ])('of %s, which is a resource, says what it is called', (name, suggestion) => {
    expect(() => docs(name)).toThrow(`name: unknown name "${name}"; did you mean ${suggestion}?`)
  })
})
