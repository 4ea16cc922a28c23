import * as entry from '@billing/stripe'
import { createStripe, ValidationError } from '@billing/stripe'
import { allTools, callTool, listCustomersTool, tools, toolsOf } from '@billing/stripe/tools'
import { validate } from '@billing/stripe/zod'
import { describe, expect, test } from 'vitest'
import { recordStripe, recordStripeWith, stripeList, stripeRequest } from '~test/support/stripe.js'

const exampleOf = (schema: object): object => (schema as { examples?: object[] }).examples?.[0] ?? {}

describe('tools', () => {
  test('default', () => {
    expect(listCustomersTool).toMatchObject({
      name: 'stripe_list_customers',
      function: 'listCustomers',
      aliases: ['list_customers'],
      provider: 'stripe',
      title: 'List customers',
      access: 'read',
      inputSchema: {
        type: 'object',
        additionalProperties: false,
        properties: { limit: { type: 'integer', minimum: 1, maximum: 100 } },
      },
    })
  })

  test('are functions of the entry, of which those that get, list, search and preview only read', () => {
    const reading = tools.filter(({ access }) => access === 'read').map(({ name }) => name)
    expect(reading).toEqual(
      tools.map(({ name }) => name).filter((name) => /^stripe_(get|list|search|preview)_/.test(name)),
    )
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
    for (const tool of tools) expect(entry).toHaveProperty(tool.function, expect.any(Function))
  })

  test('are plain data, so that they can be passed to an agent', () => {
    const { execute, ...data } = listCustomersTool
    expect(JSON.parse(JSON.stringify(listCustomersTool))).toEqual(data)
    expect(execute).toBeTypeOf('function')
  })

  test('send the options of the call, each of them', async () => {
    for (const tool of tools) {
      const { stripe, requests } = recordStripe(stripeList([]))
      await tool.execute(stripe, exampleOf(tool.inputSchema), { stripeAccount: 'acct_1', headers: { 'x-trace': '7' } })
      expect(requests, tool.name).toHaveLength(1)
      expect(requests[0]?.headers, tool.name).toMatchObject({ 'stripe-account': 'acct_1', 'x-trace': '7' })
      const isRead = requests[0]?.method === 'GET' || tool.name === 'stripe_preview_invoice'
      expect(tool.access, tool.name).toBe(isRead ? 'read' : 'write')
    }
  })

  test('name themselves in errors and hooks', async () => {
    for (const tool of tools) {
      const { stripe } = recordStripe({ status: 404 })
      const call = tool.execute(stripe, exampleOf(tool.inputSchema))
      await expect(call, tool.name).rejects.toMatchObject({ operation: tool.name })
    }
  })

  test('refuse an id that would change the path', async () => {
    const withId = tools.filter(({ inputSchema }) =>
      (inputSchema as { required?: readonly string[] }).required?.includes('id'),
    )
    expect(withId.length).toBeGreaterThan(10)
    for (const tool of withId) {
      const { stripe, requests } = recordStripe({})
      for (const id of [undefined, '', '..', 'a/b']) {
        const call = tool.execute(stripe, { ...exampleOf(tool.inputSchema), id })
        await expect(call, tool.name).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path: ['id'] }] })
      }
      expect(requests).toHaveLength(0)
    }
  })
})

describe('callTool', () => {
  test('default', async () => {
    const { stripe, requests } = recordStripe(stripeList([{ id: 'cus_1' }]))
    expect(await callTool(stripe, 'stripe_list_customers', { limit: 25 })).toMatchObject({
      customers: [{ id: 'cus_1' }],
    })
    expect(requests).toEqual([stripeRequest('GET', '/v1/customers?limit=25')])
  })

  test.each([
    'stripe_list_customers',
    'list_customers',
    'listCustomers',
    'stripe.list_customers',
    'stripe.listCustomers',
    'stripe.stripe_list_customers',
    'stripe.work.list_customers',
    'app.integrations.stripe.list_customers',
    'app.integrations.stripe.work.list_customers',
  ])('understands %s', async (name) => {
    const { stripe, requests } = recordStripe(stripeList([]))
    await callTool(stripe, name)
    expect(requests).toEqual([stripeRequest('GET', '/v1/customers')])
  })

  test('refuses an input of a tool that has none, also without validate', async () => {
    const { stripe, requests } = recordStripe({})
    await callTool(stripe, 'stripe_get_balance', {})
    for (const [input, path] of [
      [{ limit: 1 }, 'limit'],
      [{ timeoutMs: 1 }, 'timeoutMs'],
      ['all', 'params'],
      [null, 'params'],
    ] as const) {
      await expect(callTool(stripe, 'stripe_get_balance', input as never)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [{ path: [path] }],
      })
    }
    expect(requests).toHaveLength(1)
  })

  test('suggests the nearest name', async () => {
    const { stripe, requests } = recordStripe({})
    const call = callTool(stripe, 'stripe_list_custmers')
    await expect(call).rejects.toBeInstanceOf(ValidationError)
    await expect(call).rejects.toThrow('did you mean stripe_list_customers?')
    expect(requests).toHaveLength(0)
  })

  test('passes the options of the call', async () => {
    const { stripe, requests } = recordStripe({})
    await callTool(stripe, 'create_customer', { name: 'Acme' }, { idempotencyKey: 'signup-12345' })
    expect(requests[0]?.headers).toMatchObject({ 'idempotency-key': 'signup-12345' })
  })

  test('checks the input when the client does', async () => {
    const { stripe, requests } = recordStripeWith({ validate }, {})
    await expect(callTool(stripe, 'list_customers', { limit: 0 })).rejects.toMatchObject({
      issues: [{ path: ['limit'] }],
    })
    expect(requests).toHaveLength(0)
  })

  test('takes a client with methods', async () => {
    const stripe = createStripe({ apiKey: 'sk_test_key', fetch: async () => Response.json({ available: [] }) })
    expect(await callTool(stripe, 'stripe.get_balance')).toEqual({ available: [] })
  })
})

test('toolsOf selects by resource and access', () => {
  expect(toolsOf()).toEqual(allTools)
  const names = toolsOf({ resources: ['invoices'], access: 'read', documented: true }).map(({ name }) => name)
  expect(names).toContain('stripe_list_invoices')
  expect(names.every((name) => !/_(create|update|delete|pay|void)_/.test(name))).toBe(true)
})
