import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { catalogue } from '@billing/sdk/catalogue'
import { toolsOf } from '@billing/sdk/tools'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/client/validators/ajv'
import { describe, expect, test } from 'vitest'
import { createMcp, type McpOptions } from './index.js'
import { outputSchema } from './output-schema.js'

const fetch = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' }).fetch as typeof globalThis.fetch
const billing = createBilling({
  stripe: { apiKey: 'sk_test_x', fetch },
  chartmogul: { apiKey: 'x', fetch },
  chargeover: { subdomain: 'x', apiUsername: 'u', apiPassword: 'p', fetch },
})

async function connect(toolset: McpOptions['toolset'], pin?: string, outputSchemas = true): Promise<Client> {
  const mcp = createMcp(billing, { outputSchemas, toolset })
  const client = new Client({ name: 'test', version: '1' }, pin ? { versionNegotiation: { mode: { pin } } } : {})
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (url, init) => {
        const request = new Request(url, init)
        request.headers.set('host', 'localhost')
        return mcp.fetch(request) as Promise<Response>
      },
    }),
  )
  return client
}

const documented = catalogue.filter((tool) => tool.documented)
const schemas = new Map(toolsOf({ documented: true }).map((tool) => [tool.name, outputSchema(tool) as any]))
const validators = new AjvJsonSchemaValidator()
const fits = new Map([...schemas].map(([name, schema]) => [name, validators.getValidator(schema)]))

/** Calls a tool as a client that checks what succeeds, and checks what does not as well. */
async function call(client: Client, name: string, input: object): Promise<any> {
  const result = await client.callTool({ name, arguments: input as Record<string, unknown> })
  expect(fits.get(name)?.(result.structuredContent), name).toMatchObject({ valid: true })
  return result
}

const allowed = { policy: { write: 'allow' } } as const

test('the results of every tool are what its schema says, and have the members that it names', async () => {
  const client = await connect(allowed)
  const { tools } = await client.listTools()
  expect(tools.every((tool) => tool.outputSchema)).toBe(true)
  const ids: Record<string, string> = {}
  const unnamed: Record<string, string[]> = {}
  let succeeded = 0
  // The ids of lists, and of what is created, stand for those of the other examples.
  const rankOf = ({ name }: { name: string }) =>
    -['delete', 'update', 'get', 'create', 'list'].indexOf(`${name.split('_')[1]}`)
  for (const { name, examples } of documented.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const example = name.includes('_list_') ? '{}' : JSON.stringify(examples[0]?.input ?? {})
    const input = example.replaceAll(/"(cus|pi|in|sub|prod|price)_[a-z]+\d+"/g, (all, kind) =>
      kind in ids ? JSON.stringify(ids[kind]) : all,
    )
    const { structuredContent } = await call(client, name, JSON.parse(input))
    if (!structuredContent.success) continue
    succeeded++
    const { data } = structuredContent
    const known = Object.keys(schemas.get(name).properties.data.properties)
    const others = Object.keys(data).filter((member) => !known.includes(member))
    if (others.length) unnamed[name] = others
    for (const { id } of [data, ...Object.values<any>(data).filter(Array.isArray).flat()])
      if (typeof id === 'string') ids[id.split('_')[0] as string] ??= id
  }
  expect(succeeded).toBeGreaterThan(33)
  // With a customer it has other members than without.
  expect(unnamed).toEqual({ chartmogul_list_subscriptions: ['current_page', 'total_pages'] })
  await client.close()
})

describe.each([undefined, '2026-07-28'])('a client that checks results, of the revision %s', (pin) => {
  test('takes those that are cut, refused, denied, or wait for an approval', async () => {
    const rules = [{ match: 'stripe.delete_*', verdict: 'deny' }] as const
    const client = await connect({ policy: { rules }, limits: { resultBytes: 3_000 } }, pin)
    await client.listTools()
    const cut = await call(client, 'stripe_list_customers', { limit: 50 })
    expect(cut.structuredContent.meta.truncated.shown).toBeLessThan(50)
    // What cannot be cut by items loses members.
    const smaller = await connect({ limits: { resultBytes: 100 } }, pin)
    await smaller.listTools()
    const balance = await call(smaller, 'stripe_get_balance', {})
    expect(balance.structuredContent.meta.truncated.dropped.length).toBeGreaterThan(0)
    for (const [name, input, kind] of [
      ['stripe_get_customer', { id: 5 }, 'invalid_input'],
      ['stripe_get_customer', { id: 'cus_none' }, 'not_found'],
      ['stripe_delete_customer', { id: 'cus_none' }, 'denied'],
      ['stripe_create_customer', { name: 'A' }, 'approval_required'],
    ] as const) {
      const { isError, structuredContent } = await call(client, name, input)
      expect({ isError, kind: structuredContent.problem.kind }).toEqual({ isError: true, kind })
    }
    await Promise.all([client.close(), smaller.close()])
  })
})

test('of a write the schema does not say the types: a client that refuses its result would hide that it was carried out', () => {
  const members = (name: string) => schemas.get(name).properties.data.properties
  expect(members('stripe_get_invoice').amount_due).toEqual({ type: ['number', 'null'] })
  expect(members('stripe_pay_invoice').amount_due).toEqual({})
})

test('the schemas of all tools have types that JSON has', () => {
  const types = new Set<string>()
  for (const tool of toolsOf()) {
    JSON.stringify(outputSchema(tool), (key, value) => {
      // Members may be called type, too.
      if (key === 'type') for (const one of [value].flat()) if (typeof one === 'string') types.add(one)
      return value
    })
  }
  expect(
    [...types].toSorted().filter((type) => !['array', 'boolean', 'null', 'number', 'object', 'string'].includes(type)),
  ).toEqual([])
})

test('a tool of which no answer is known returns anything', () => {
  const [tool] = toolsOf()
  const unknown = { ...(tool as object), name: 'stripe_new_tool' } as never
  expect(outputSchema(unknown)).toMatchObject({ properties: { data: {} }, required: expect.arrayContaining(['data']) })
})

test('without the option no tool has one', async () => {
  const client = await connect({}, undefined, false)
  expect((await client.listTools()).tools.some((tool) => tool.outputSchema)).toBe(false)
  await client.close()
})
