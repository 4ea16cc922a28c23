import { createChargeOverClient, listCustomers as listChargeOverCustomers } from '@billing/chargeover'
import { createChartMogulClient, listCustomers as listChartMogulCustomers } from '@billing/chartmogul'
import { createLua } from '@billing/lua'
import { billingToolset } from '@billing/lua/billing'
import { createMcp } from '@billing/mcp'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { createToolset } from '@billing/sdk/agent'
import { callTool } from '@billing/sdk/tools'
import { createCustomer, createPaymentIntent, createStripeClient, listInvoices } from '@billing/stripe'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, test } from 'vitest'
import { createMachine } from '../cli/terminal.js'

/** The steps of a workflow: a tool, its input, and that as Lua, whose tables have no order: they are sent in that of the alphabet. */
const STEPS = [
  [
    'stripe.create_customer',
    { metadata: { crm_id: '0123' }, name: 'Acme Corp' },
    '{ name = "Acme Corp", metadata = { crm_id = "0123" } }',
  ],
  ['stripe.create_payment_intent', { amount: 5000, currency: 'usd' }, '{ amount = 5000, currency = "usd" }'],
  ['stripe.list_invoices', { limit: 3, status: 'open' }, '{ limit = 3, status = "open" }'],
  ['chartmogul.list_customers', { per_page: 2 }, '{ per_page = 2 }'],
  [
    'chargeover.list_customers',
    { where: { company: { contains: 'a' } } },
    '{ where = { company = { contains = "a" } } }',
  ],
] as const

/** A provider's answers are the same for each way to call it. */
function createWorld() {
  const sandbox = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' })
  const sent: object[] = []
  const fetch = (async (url: string, init: RequestInit = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers))
    // Each write has a key of its own.
    if (headers['idempotency-key']) headers['idempotency-key'] = 'key'
    sent.push({ method: init.method, url, headers, body: init.body ?? null })
    return sandbox.fetch(url, init as never)
  }) as typeof globalThis.fetch
  const options = {
    stripe: { apiKey: 'sk_test_same', fetch },
    chartmogul: { apiKey: 'same', fetch },
    chargeover: { subdomain: 'same', apiUsername: 'user', apiPassword: 'password', fetch },
  }
  return { sent, fetch, options, billing: createBilling(options) }
}

type World = ReturnType<typeof createWorld>

const WAYS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  async functions({ options }) {
    const stripe = createStripeClient(options.stripe)
    await createCustomer(stripe, STEPS[0][1])
    await createPaymentIntent(stripe, STEPS[1][1])
    await listInvoices(stripe, STEPS[2][1])
    await listChartMogulCustomers(createChartMogulClient(options.chartmogul), STEPS[3][1])
    await listChargeOverCustomers(createChargeOverClient(options.chargeover), STEPS[4][1])
  },
  async methods({ billing }) {
    await billing.stripe.createCustomer(STEPS[0][1])
    await billing.stripe.createPaymentIntent(STEPS[1][1])
    await billing.stripe.listInvoices(STEPS[2][1])
    await billing.chartmogul.listCustomers(STEPS[3][1])
    await billing.chargeover.listCustomers(STEPS[4][1])
  },
  async callTool({ billing }) {
    for (const [name, input] of STEPS) await callTool(billing, name as string, input)
  },
  async 'a toolset'({ billing }) {
    const toolset = createToolset(billing, { policy: { write: 'allow' } })
    for (const [name, input] of STEPS) expect((await toolset.call(name, input)).error).toBeNull()
  },
  async 'the command line'({ fetch }) {
    const machine = createMachine({
      fetch,
      env: {
        STRIPE_API_KEY: 'sk_test_same',
        CHARTMOGUL_API_KEY: 'same',
        CHARGEOVER_SUBDOMAIN: 'same',
        CHARGEOVER_USERNAME: 'user',
        CHARGEOVER_PASSWORD: 'password',
      },
    })
    machine.write('.config/billing/config.json', { policy: { write: 'allow' } })
    for (const [name, input] of STEPS) {
      const ran = await machine.run(['call', name, JSON.stringify(input), '--json'])
      expect(ran.stderr + ran.json.error).toBe('null')
    }
    machine.remove()
  },
  async Lua({ billing }) {
    const lua = createLua({ toolset: billingToolset(billing) })
    const script = STEPS.map(([name, , input]) => `app.integrations.${name}(${input})`).join('\n')
    expect((await lua.run(script)).error).toBeUndefined()
    await lua.close()
  },
  async MCP({ billing }) {
    const mcp = createMcp(billing, { toolset: { policy: { write: 'allow' } } })
    const client = new Client({ name: 'host', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: async (url, init) => {
        const request = new Request(url, init)
        request.headers.set('host', 'localhost:80')
        return mcp.fetch(request)
      },
    })
    await client.connect(transport)
    for (const [name, input] of STEPS) {
      const { structuredContent } = await client.callTool({ name: name.replace('.', '_'), arguments: input })
      expect(structuredContent).toMatchObject({ success: true })
    }
    await client.close()
  },
}

test.each(Object.keys(WAYS))('%s: the same requests as by the others', async (way) => {
  const [world, reference] = [createWorld(), createWorld()]
  await WAYS[way]?.(world)
  await WAYS['functions']?.(reference)
  expect(world.sent).toHaveLength(STEPS.length)
  expect(world.sent).toEqual(reference.sent)
})
