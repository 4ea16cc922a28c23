import { createBilling } from '@billing/sdk'
import { createToolset } from '@billing/sdk/agent'
import { toolsOf } from '@billing/sdk/tools'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/client/validators/ajv'
import { describe, expect, test } from 'vitest'
import { compactSchema } from './compact-schema.js'
import { toolEntries } from './tool-entries.js'

const documented = toolsOf({ documented: true })
const schemaOf = (name: string): any => toolsOf().find((tool) => tool.name === name)?.inputSchema
const validators = new AjvJsonSchemaValidator()
const accepts = (schema: object, value: unknown): boolean => validators.getValidator(schema as never)(value).valid

describe('the list of tools', () => {
  const apiKey = 'sk_test_x'
  const chargeover = { subdomain: 'x', apiUsername: 'u', apiPassword: 'p' }
  const all = createBilling({ stripe: { apiKey }, chartmogul: { apiKey }, chargeover })
  const stripe = createBilling({ stripe: { apiKey } })
  const sizeOf = (billing: typeof all | typeof stripe): number =>
    JSON.stringify({ tools: toolEntries(createToolset(billing)) }).length

  // The whole schemas are 182,000 and 153,000.
  test('costs a model less than 98,000 characters for all providers, and less than 75,000 for Stripe', () => {
    expect(documented).toHaveLength(40)
    expect(sizeOf(all)).toBeLessThan(98_000)
    expect(sizeOf(stripe)).toBeLessThan(75_000)
  })

  test('spends no more than 8,800 on one tool, and no more than 1,600 on one parameter', () => {
    for (const { name, inputSchema } of documented) {
      const schema = compactSchema(inputSchema) as { properties: object }
      expect(JSON.stringify(schema).length, name).toBeLessThan(8_800)
      for (const [parameter, value] of Object.entries(schema.properties)) {
        expect(JSON.stringify(value).length, `${name}.${parameter}`).toBeLessThan(1_600)
      }
    }
  })
})

test('every schema keeps its parameters, their types and what is required, and accepts its examples', () => {
  for (const { name, inputSchema, documented: isDocumented } of toolsOf()) {
    const schema = inputSchema as any
    const shorter = compactSchema(schema) as any
    expect(Object.keys(shorter.properties), name).toEqual(Object.keys(schema.properties))
    expect(shorter.required ?? [], name).toEqual(schema.required ?? [])
    for (const [parameter, { type }] of Object.entries<any>(shorter.properties)) {
      const types = [schema.properties[parameter].type].flat()
      for (const one of [type].flat()) expect(types, `${name}.${parameter}`).toContain(one)
    }
    // To compile the schemas of all takes seconds.
    if (isDocumented) for (const example of schema.examples ?? []) expect(accepts(shorter, example), name).toBe(true)
  }
})

describe('a compact schema', () => {
  test.each([
    [
      'members that it does not list',
      'stripe_create_payment_intent',
      { payment_method_options: { pix: { expires_after_seconds: 60 } } },
    ],
    [
      'members far below',
      'stripe_create_subscription',
      { items: [{ price_data: { recurring: { interval: 'month' } } }] },
    ],
    ['null', 'stripe_create_invoice', { metadata: null, account_tax_ids: null }],
    [
      'conditions by field',
      'chargeover_list_customers',
      { where: { custom_50: { isNull: true }, customer_id: { gt: 5 } } },
    ],
  ])('accepts %s', (_, name, input) => {
    const { required: _required, dependentSchemas: _relations, ...schema } = compactSchema(schemaOf(name)) as any
    expect(accepts(schema, input)).toBe(true)
  })

  test.each([
    ['a parameter that does not exist', { nmae: 'A' }],
    ['a wrong type', { name: 5 }],
    ['a wrong type within', { address: { city: 5 } }],
  ])('refuses %s', (_, input) => {
    expect(accepts(compactSchema(schemaOf('stripe_create_customer')), input)).toBe(false)
  })

  test('describes small objects in full, and of large ones which members there are', () => {
    const { properties } = compactSchema(schemaOf('stripe_create_subscription')) as any
    expect(properties.transfer_data.properties.amount_percent.description).toBe('Percentage from 0 to 100.')
    expect(properties.items.items.properties).toMatchObject({
      price: { type: 'string' },
      quantity: { type: 'integer' },
    })
    const { payment_method_options: wide } = (compactSchema(schemaOf('stripe_create_payment_intent')) as any).properties
    expect(Object.keys(wide.properties)).toHaveLength(12)
    expect(wide.description).toMatch(/ 46 more members\.$/)
  })

  test('has no more examples of a value than show what is meant', () => {
    const { properties } = compactSchema(schemaOf('stripe_create_invoice')) as any
    expect(properties.expand.items.examples).toHaveLength(6)
    expect(properties.collection_method.examples).toEqual(['charge_automatically', 'send_invoice'])
  })

  test('of an input without parameters is that of one', () => {
    expect(compactSchema({ type: 'object' })).toEqual({ type: 'object', properties: {} })
  })
})
