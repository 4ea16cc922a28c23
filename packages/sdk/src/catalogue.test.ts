import { ValidationError } from '@billing/sdk'
import { catalogue, catalogueDocs, findCatalogueTool, searchCatalogue } from '@billing/sdk/catalogue'
import { allTools, docs } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'

describe('catalogue', () => {
  test('has every tool, with all that is known of it but its function', () => {
    const { execute: _execute, ...described } = allTools.find(({ name }) => name === 'stripe_list_customers') ?? {}
    expect(catalogue.map(({ name }) => name)).toEqual(allTools.map(({ name }) => name))
    expect(catalogue.find(({ name }) => name === 'stripe_list_customers')).toEqual({
      ...described,
      examples: [{ input: { limit: 25, email: 'jane@example.com' } }],
      annotations: { readOnly: true, destructive: false, idempotent: true },
    })
  })

  test('has the examples of each tool', () => {
    const { tool } = findCatalogueTool('stripe_create_customer')
    expect(tool.examples[0]?.input).toMatchObject({ name: 'Acme Corp' })
    expect(findCatalogueTool('stripe_get_balance').tool.examples).toEqual([])
  })

  test('shares the schemas of the tools', () => {
    for (const [index, { inputSchema }] of allTools.entries()) expect(catalogue[index]?.inputSchema).toBe(inputSchema)
  })
})

describe('findCatalogueTool', () => {
  test('default', () => {
    const { tool, account } = findCatalogueTool('stripe_list_customers')
    expect([tool.function, account]).toEqual(['listCustomers', undefined])
  })

  test.each([
    ['app.integrations.stripe.work.list_customers', 'stripe_list_customers', 'work'],
    ['chargeover.list_packages', 'chargeover_list_subscriptions', undefined],
    ['create_customer', 'stripe_create_customer', undefined],
  ])('understands %s', (name, expected, account) => {
    const found = findCatalogueTool(name)
    expect([found.tool.name, found.account]).toEqual([expected, account])
  })

  test('suggests the nearest of an unknown name', () => {
    expect(() => findCatalogueTool('stripe_list_custmers')).toThrow(
      'unknown tool "stripe_list_custmers"; did you mean stripe_list_customers?',
    )
  })
})

describe('searchCatalogue', () => {
  const namesOf = (query: string, limit?: number): string[] => searchCatalogue(query, { limit }).map(({ name }) => name)

  test('default', () => {
    expect(namesOf('void invoice')[0]).toBe('stripe_void_invoice')
    expect(namesOf('void invoice')).toHaveLength(10)
  })

  test.each([
    ['create a stripe customer', 'stripe_create_customer'],
    ['listPackages', 'chargeover_list_subscriptions'],
    ['monthly recurring revenue mrr', 'chartmogul_get_mrr_metrics'],
    ['List refunds!', 'stripe_list_refunds'],
  ])('finds for "%s" %s among the first three', (query, name) => {
    expect(namesOf(query, 3)).toContain(name)
  })

  test('finds what a word begins', () => {
    expect(namesOf('invo pay', 20)).toContain('stripe_pay_invoice')
  })

  test('finds nothing without a word, or where none occurs', () => {
    expect(namesOf('?!')).toEqual([])
    expect(namesOf('zebra')).toEqual([])
  })

  test.each([
    [undefined, {}, 'query: must be a string, such as "void invoice"'],
    ['invoice', { limit: 0 }, 'limit: must be a whole number, 1 or more'],
    ['invoice', { limit: '3' }, 'limit: must be a whole number, 1 or more'],
  ])('refuses %j with %j', (query, options, message) => {
    expect(() => searchCatalogue(query as never, options as never)).toThrow(message)
    expect(() => searchCatalogue(query as never, options as never)).toThrow(ValidationError)
  })
})

test.each([undefined, 'stripe', 'stripe.refunds', 'stripe.create_refund', 'chargeover.list_packages'])(
  'catalogueDocs(%j) is what docs returns',
  (name) => {
    expect(catalogueDocs(name)).toBe(docs(name))
    expect(catalogueDocs(name)).toMatch(/^#+ \w+/)
  },
)
