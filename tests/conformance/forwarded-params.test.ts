import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { declaredTools } from '../support/declared-tools.js'
import { providerPackages } from '../support/provider-packages.js'
import { type RecordedRequest, record } from '../support/recorder.js'

type Call = (...rest: object[]) => Promise<unknown>
type Params = Readonly<Record<string, unknown>>

/** A value that nothing else sends. */
const MARKER = 'mark3r'

const tools = allTools
  .map(({ name, provider, function: method, inputSchema }) => {
    const { properties = {}, examples = [] } = inputSchema as {
      properties?: Record<string, Schema>
      examples?: Params[]
    }
    const example: Params = examples[0] ?? {}
    return {
      name,
      provider: provider as ProviderName,
      method,
      properties,
      example,
      plain: !!declaredTools.get(name)?.plain,
    }
  })
  // The others have no parameters.
  .filter(({ properties }) => Object.keys(properties).length > 0)

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
}

/** A value of a parameter. */
function sampleOf({ type, enum: members, items }: Schema): unknown {
  if (members) return members[0]
  const [first] = [type].flat()
  if (first === 'array') return [sampleOf(items ?? {})]
  return { integer: 1, number: 1, boolean: true, object: { key: 'value' } }[`${first}`] ?? '2025-01-31'
}

/** Calls the function and the method of a tool. Returns what each of them sent, or the error with which it refused to send anything. */
async function callBoth(tool: (typeof tools)[number], params: Params): Promise<(readonly RecordedRequest[] | Error)[]> {
  const { functions, create } = providerPackages[tool.provider]
  const calls: ((client: object) => Promise<unknown>)[] = [
    (client) => (functions[tool.method] as Call)(client, params),
    (client) => (client as Record<string, Call>)[tool.method]?.(params) as Promise<unknown>,
  ]
  return Promise.all(
    calls.map(async (call) => {
      const { fetch, requests } = record({})
      const error = await call(create({ fetch, maxRetries: 0 })).catch((reason: Error) => reason)
      return requests.length > 0 ? requests : (error as Error)
    }),
  )
}

async function expectForwarded(tool: (typeof tools)[number], params: Params): Promise<void> {
  for (const sent of await callBoth(tool, params)) {
    if (sent instanceof Error) expect(sent).toMatchObject({ name: 'ValidationError' })
    else expect(sent.map(({ path, body }) => path + body).join('\n'), JSON.stringify(params)).toContain(MARKER)
  }
}

test.each(tools)('$name forwards a parameter that is not described', async (tool) => {
  await expectForwarded(tool, { ...tool.example, not_described: MARKER })
})

/** The names on the wire, without what is nested in them. */
function namesOf({ path, body }: RecordedRequest): string[] {
  const form = [new URL(path, 'https://x').search.slice(1), body.startsWith('{') ? '' : body].join('&')
  const fields = form.includes('\r\n') ? [] : [...new URLSearchParams(form).keys()]
  return [...fields.map((key) => key.replace(/\[.*/, '')), ...Object.keys(body.startsWith('{') ? JSON.parse(body) : {})]
}

// Functions that are generated pass everything on.
const byHand = tools.filter(({ plain }) => !plain)

/** Inputs with each parameter in turn, and the names under which a function sent something that none of them has. */
async function filledIn(tool: (typeof tools)[number]): Promise<{ input: Params; name: string }[]> {
  const inputs = Object.entries(tool.properties).map(([key, schema]) => ({ [key]: sampleOf(schema), ...tool.example }))
  const found = await Promise.all(
    [tool.example, ...inputs].map(async (input) => {
      const sent = (await callBoth(tool, input)).flatMap((each) => (each instanceof Error ? [] : each.flatMap(namesOf)))
      return [...new Set(sent)].filter((name) => name && !(name in tool.properties)).map((name) => ({ input, name }))
    }),
  )
  return found.flat()
}

const found = new Map(await Promise.all(byHand.map(async (tool) => [tool, await filledIn(tool)] as const)))

test('there are functions that rename a parameter or fill one in', () => {
  const names = [...found].flatMap(([tool, each]) => each.map(({ name }) => `${tool.name} ${name}`))
  expect(names).toEqual(
    expect.arrayContaining([
      'stripe_create_payment_intent automatic_payment_methods',
      'stripe_create_price recurring',
      'chartmogul_list_activities start-date',
      'chargeover_find_user_by_external_key where',
    ]),
  )
})

test.each(byHand)('$name never replaces a parameter that was given under its name on the wire', async (tool) => {
  for (const { input, name } of found.get(tool) ?? []) {
    await expectForwarded(tool, { ...input, [name]: MARKER })
    await expectForwarded(tool, { ...input, [name]: { key: MARKER } })
  }
})
