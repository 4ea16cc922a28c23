import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import type { Schema } from '../../scripts/generate/document.js'
import { rulesOf } from '../../scripts/generate/rules.js'
import { declaredProviders, declaredTools } from '../support/declared-tools.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

type Call = (...rest: object[]) => Promise<unknown>

interface Case {
  readonly name: string
  readonly params: object
  readonly path: string
  readonly message: RegExp
}

const tools = allTools.map((tool) => {
  const input = declaredTools.get(tool.name)?.input
  const schemas = declaredProviders.find(({ name }) => name === tool.provider)?.document.components.schemas
  const schema: Schema = schemas?.[input ?? ''] ?? {}
  const [example = {}] = (tool.inputSchema as { examples?: object[] }).examples ?? []
  return { ...tool, schema, example }
})

const packageOf = (tool: { provider: string } | undefined) => providerPackages[`${tool?.provider}` as ProviderName]

/** Calls the function and the method of a tool: both must refuse, and nothing may be sent. */
async function expectRefused({ name, params, path, message }: Case): Promise<void> {
  const tool = tools.find((each) => each.name === name)
  const { functions, create } = packageOf(tool)
  const { fetch, requests } = record({})
  const calls = [
    (functions[`${tool?.function}`] as Call)(create({ fetch }) as never, params),
    (create({ fetch })[`${tool?.function}`] as Call)(params),
  ]
  for (const call of calls) {
    const refusal = { name: 'ValidationError', issues: [{ path: [path], message: expect.stringMatching(message) }] }
    await expect(call, name).rejects.toMatchObject(refusal)
  }
  expect(requests).toEqual([])
}

const defaultAll = tools.flatMap(({ name, schema, example }) =>
  Object.entries(schema.properties ?? {}).flatMap(([path, property]) =>
    property['x-default-all']
      ? [undefined, null].map((value): Case => {
          const message = /^cannot be (Undefined|Null); leave the key out for all of it, such as a full refund$/
          return { name, params: { ...example, [path]: value }, path, message }
        })
      : [],
  ),
)

test('there are amounts that mean all of it when they are left out', () => {
  expect([...new Set(defaultAll.map(({ name, path }) => `${name} ${path}`))]).toEqual([
    'chargeover_create_payment amount',
    'chargeover_refund_transaction amount',
    'chartmogul_create_transaction amount_in_cents',
    'stripe_capture_charge amount',
    'stripe_capture_payment_intent amount_to_capture',
    'stripe_create_refund amount',
  ])
})

test.each(defaultAll)('$name refuses $path without a value: $params', expectRefused)

test.each(defaultAll)('$name may leave $path out', async ({ name, path, params }) => {
  const tool = tools.find((each) => each.name === name)
  const { fetch, requests } = record({})
  const { [path]: _, ...rest } = params as Record<string, unknown>
  await (packageOf(tool).create({ fetch })[`${tool?.function}`] as Call)(rest).catch(() => {})
  expect(requests).toHaveLength(1)
  expect(requests[0]?.body).not.toContain('amount')
})

const excluding = tools.flatMap(({ name, schema, example }) =>
  Object.entries(schema['x-excludes'] ?? {}).map(([first, path]): Case => {
    const others = Object.entries(example).filter(
      ([key]) => key in (schema.properties ?? {}) && schema.required?.includes(key),
    )
    const params = { ...Object.fromEntries(others), [first]: 'x', [path]: path === 'page' ? 1 : 'y' }
    return { name, params, path, message: /cannot be combined/ }
  }),
)

// The parameter that is named depends on the pair: what matters is that nothing is sent.
test.each(excluding)('$name refuses $params', async ({ name, params }) => {
  const tool = tools.find((each) => each.name === name)
  const { fetch, requests } = record({})
  const call = (packageOf(tool).create({ fetch })[`${tool?.function}`] as Call)(params)
  await expect(call).rejects.toMatchObject({ name: 'ValidationError' })
  await expect(call).rejects.toThrow(/cannot be combined with/)
  expect(requests).toEqual([])
})

// What a call is about: without it the provider would do nothing, or something else.
const empties = tools.flatMap(({ name, schema, example }) =>
  Object.entries(schema.properties ?? {}).flatMap(([path, { minItems, minLength, minProperties, pattern }]) => {
    const isNeeded = schema.required?.includes(path) && !pattern && (minItems || minLength || minProperties)
    const values = [undefined, null, minItems ? [] : minProperties ? {} : '']
    return isNeeded
      ? values.map((value): Case => ({ name, params: { ...example, [path]: value }, path, message: /./ }))
      : []
  }),
)

test.each(empties)('$name refuses $path without anything in it: $params', expectRefused)

/** A value of a parameter, which is not empty. */
function sampleOf({ type, items, const: constant, enum: members }: Schema = {}): unknown {
  if (constant !== undefined || members) return constant ?? members?.[0]
  if (type === 'array') return [sampleOf(items)]
  return { integer: 1, number: 1, boolean: true, object: { key: 'value' } }[`${type}`] ?? 'x'
}

/** Inputs that break a rule and, as far as they can, nothing else. */
function violations(rule: string, schema: Schema, example: object): object[] {
  const { properties = {}, required = [], 'x-excludes': excludes = {} } = schema
  const names: readonly string[] = rule.match(/\w+/g) ?? []
  const excluded = Object.entries(excludes).filter((pair) => pair.some((key) => names.includes(key)))
  const others = Object.fromEntries([
    ...required.map((key) => [key, sampleOf(properties[key])]),
    // Of the example only what the rule does not name, and nothing that excludes what it names.
    ...Object.entries(example).filter(([key]) => !excluded.some((pair) => pair.includes(key))),
  ])
  for (const name of names) delete others[name]
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b]))
  const lacking = { '?': [undefined, null], '!': [undefined, null, ''], '+': [undefined] }[rule.at(-1) ?? ''] ?? []
  return [
    ...pairs.map((pair) => ({ ...others, ...Object.fromEntries(pair.map((key) => [key, sampleOf(properties[key])])) })),
    ...lacking.map((value) => ({ ...others, [`${names[0]}`]: value })),
  ]
}

/** Every rule of every tool: functions written by hand repeat those of the fragments. */
const ruled = tools.flatMap(({ name, schema, example }) =>
  rulesOf(schema).flatMap((rule) => violations(rule, schema, example).map((params) => ({ name, rule, params }))),
)

test('there are rules of each kind', () => {
  const kinds = new Set(ruled.map(({ rule }) => rule.replaceAll(/\w+/g, 'a')))
  expect([...kinds]).toEqual(expect.arrayContaining(['a?', 'a!', 'a+', 'a^a', 'a^a+', 'a^a^a+']))
})

test.each(ruled)('$name keeps $rule: $params', async ({ name, rule, params }) => {
  const tool = tools.find((each) => each.name === name)
  const { functions, create } = packageOf(tool)
  const { fetch, requests } = record({})
  const calls = [
    (functions[`${tool?.function}`] as Call)(create({ fetch }) as never, params),
    (create({ fetch })[`${tool?.function}`] as Call)(params),
  ]
  for (const call of await Promise.allSettled(calls)) {
    // It is refused for this rule, and not for another parameter.
    const path = [expect.stringMatching(new RegExp(`^(${rule.match(/\w+/g)?.join('|')})$`))]
    expect(call).toMatchObject({ status: 'rejected', reason: { name: 'ValidationError', issues: [{ path }] } })
  }
  expect(requests).toEqual([])
})
