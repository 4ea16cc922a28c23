import { fileURLToPath } from 'node:url'
import {
  createCustomer,
  createPaymentIntent,
  createPrice,
  createSubscription,
  getCustomer,
  listCustomers,
  updateCustomer,
  ValidationError,
} from '@billing/stripe'
import { allTools } from '@billing/stripe/tools'
import { inputSchemas, responseSchemas, validate, validateResponses } from '@billing/stripe/zod'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { recordStripeWith, stripeList } from '~test/support/stripe.js'

const issuesOf = (operation: string, input: unknown): string[] => {
  try {
    validate(operation, input)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    return (error as ValidationError).issues.map(({ path }) => path.join('.'))
  }
}

const PRICE = { product: 'p', currency: 'usd' }

describe('validate', () => {
  test('default', async () => {
    const { stripe, requests } = recordStripeWith({ validate }, stripeList([]))
    await listCustomers(stripe, { limit: 100 })
    expect(requests).toHaveLength(1)
    const call = listCustomers(stripe, { limit: 101 })
    await expect(call).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path: ['limit'] }] })
    await expect(call).rejects.toThrow('stripe_list_customers')
    expect(requests).toHaveLength(1)
  })

  test('has a schema for every tool with an input, which accepts its example', () => {
    for (const { name, inputSchema } of allTools) {
      const { examples = [], properties = {} } = inputSchema as { examples?: object[]; properties?: object }
      if (Object.keys(properties).length) expect(inputSchemas, name).toHaveProperty(name)
      for (const example of examples) expect(issuesOf(name, example), name).toEqual([])
    }
  })

  test.each([
    ['an unknown key', 'stripe_create_customer', { nam: 'Acme' }, ['nam']],
    ['an unknown key further down', 'stripe_create_customer', { address: { zip: '1' } }, ['address.zip']],
    ['a wrong type', 'stripe_create_customer', { name: 7 }, ['name']],
    ['metadata that is not a string', 'stripe_create_customer', { metadata: { seats: 7 } }, ['metadata.seats']],
    ['tiers without their scheme', 'stripe_create_price', { ...PRICE, tiers: [] }, ['tiers', 'tiers']],
    ['everything that is missing', 'stripe_create_price', {}, ['currency', 'product', 'unit_amount']],
    ['no object', 'stripe_create_price', [], ['']],
    ['an amount that is undefined', 'stripe_create_refund', { charge: 'c', amount: undefined }, ['amount']],
    ['a fraction of a cent', 'stripe_create_payment_intent', { amount: 49.99, currency: 'usd' }, ['amount']],
    ['an amount as text', 'stripe_create_payment_intent', { amount: '5000', currency: 'usd' }, ['amount']],
    ['a limit of 0', 'stripe_list_customers', { limit: 0 }, ['limit']],
    ['a limit of 101', 'stripe_list_invoices', { limit: 101 }, ['limit']],
    ['a missing id', 'stripe_get_customer', {}, ['id']],
    ['several things at once', 'stripe_create_payment_intent', { currency: 1 }, ['amount', 'currency']],
    ['a subscription to nothing', 'stripe_create_subscription', { customer: 'cus_1' }, ['price']],
    ['a subscription to an empty list', 'stripe_create_subscription', { customer: 'cus_1', items: [] }, ['items']],
    [
      'a subscription to both',
      'stripe_create_subscription',
      { customer: 'c', price: 'p', items: [{ price: 'p' }] },
      ['items'],
    ],
    [
      'a quantity of items',
      'stripe_create_subscription',
      { customer: 'c', items: [{ price: 'p' }], quantity: 2 },
      ['items'],
    ],
    ['two cursors', 'stripe_list_prices', { starting_after: 'a', ending_before: 'b' }, ['ending_before']],
    ['an id that leaves its place', 'stripe_get_customer', { id: 'a/b' }, ['id']],
    ['a price without an amount', 'stripe_create_price', { product: 'prod_1', currency: 'usd' }, ['unit_amount']],
  ])('refuses %s', (_, operation, input, paths) => {
    expect(issuesOf(operation, input)).toEqual(paths)
  })

  test.each([
    ['what clears', 'stripe_update_customer', { id: 'cus_1', metadata: '', address: null, description: '' }],
    ['metadata whose keys are cleared', 'stripe_update_customer', { id: 'cus_1', metadata: { tier: null, crm: '' } }],
    ['a cursor beside one that is undefined', 'stripe_list_prices', { starting_after: 'a', ending_before: undefined }],
    ['undefined', 'stripe_create_customer', { name: undefined, metadata: undefined }],
    ['enumeration values of the future', 'stripe_list_invoices', { status: 'disputed' }],
    ['a subscription to several prices', 'stripe_create_subscription', { customer: 'cus_1', items: [{ price: 'p' }] }],
    ['a price in decimals', 'stripe_create_price', { product: 'p', currency: 'usd', unit_amount_decimal: '0.25' }],
    ['an operation without a schema', 'GET /v1/refunds', { whatever: true }],
  ])('lets %s pass', (_, operation, input) => {
    expect(issuesOf(operation, input)).toEqual([])
  })

  test('stops every kind of call before anything is sent', async () => {
    const { stripe, requests } = recordStripeWith({ validate }, {})
    const calls = [
      createPaymentIntent(stripe, { amount: 0.5, currency: 'usd' }),
      createPrice(stripe, { product: 'prod_1', currency: 'usd' } as never),
      createSubscription(stripe, { customer: 'cus_1' } as never),
      updateCustomer(stripe, { id: 'cus_1', nmae: 'Acme' } as never),
    ]
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(ValidationError)
    expect(requests).toHaveLength(0)
  })
})

describe('validateResponses', () => {
  const customer = { id: 'cus_1', object: 'customer', email: null, loyalty: 'gold', tax_exempt: 'maybe' }

  test('default', async () => {
    const { stripe } = recordStripeWith({ validate: validateResponses }, { ...customer, created: 'yesterday' })
    await expect(createCustomer(stripe)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['created'] }],
    })
  })

  test('keeps unknown keys and enumeration values', async () => {
    const { stripe } = recordStripeWith({ validate: validateResponses }, customer)
    expect(await getCustomer(stripe, { id: 'cus_1' })).toEqual(customer)
  })

  test('checks inputs as well', async () => {
    const { stripe, requests } = recordStripeWith({ validate: validateResponses }, {})
    await expect(listCustomers(stripe, { limit: 0 })).rejects.toBeInstanceOf(ValidationError)
    expect(requests).toHaveLength(0)
  })

  test('has a schema for the answer of every tool', () => {
    for (const { name } of allTools) expect(responseSchemas).toHaveProperty(name)
  })
})

test('only this entry needs zod', async () => {
  const importsOf = async (file: string): Promise<string[]> => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      conditions: ['@billing/source'],
      external: ['zod/v4'],
      logLevel: 'silent',
    })
    return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  }
  expect(await importsOf('zod.ts')).toContain('zod/v4')
  expect(await importsOf('index.ts')).toEqual([])
  expect(await importsOf('tools.ts')).toEqual([])
})
