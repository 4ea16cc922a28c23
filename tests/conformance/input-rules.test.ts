import { ValidationError, type ValidationIssue } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../scripts/generate/document.js'
import { refName } from '../../scripts/generate/references.js'
import { allRulesOf } from '../../scripts/generate/rules.js'
import { ajv, type Input } from '../properties/samples.js'
import { declaredProviders, declaredTools } from '../support/declared-tools.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

type Call = (...rest: object[]) => Promise<unknown>
type Schemas = Readonly<Record<string, Schema>>

interface Case {
  readonly name: string
  readonly params: object
  readonly path: string
  readonly message: RegExp
}

const tools = allTools.map((tool) => {
  const input = declaredTools.get(tool.name)?.input
  const schemas: Schemas =
    declaredProviders.find(({ name }) => name === tool.provider)?.document.components.schemas ?? {}
  const schema: Schema = schemas[input ?? ''] ?? {}
  const [example = {}] = (tool.inputSchema as { examples?: object[] }).examples ?? []
  return { ...tool, schema, schemas, example }
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
function sampleOf({ type, items, const: constant, enum: members, $ref }: Schema, schemas: Schemas): unknown {
  if ($ref) return sampleOf(schemas[refName($ref)] as Schema, schemas)
  if (constant !== undefined || members) return constant ?? members?.[0]
  if (type === 'array') return [sampleOf(items ?? {}, schemas)]
  return { integer: 1, number: 1, boolean: true, object: { key: 'value' } }[`${type}`] ?? 'x'
}

/** What is as good as nothing as the value of a parameter, beside `undefined` and null. */
const nothingOf = ({ minItems, minProperties }: Schema): unknown[] =>
  minItems === undefined ? [minProperties ? {} : ''] : [[], [{}], [null]]

/** Inputs that break a rule and, as far as they can, nothing else. */
function violations(rule: string, schema: Schema, schemas: Schemas, example: object): Input[] {
  const { properties = {}, required = [], dependentRequired = {}, 'x-excludes': excludes = {} } = schema
  const [names, sign] = [rule.match(/\w+/g) ?? [], rule.at(-1) ?? '']
  const first = properties[names[0] ?? ''] ?? {}
  const excluded = Object.entries(excludes).filter((pair) => pair.some((key) => (names as string[]).includes(key)))
  const sample = (key: string): unknown => sampleOf(properties[key] ?? {}, schemas)
  const others = Object.fromEntries([
    ...required.map((key) => [key, sample(key)]),
    // Of the example only what the rule does not name, and nothing that excludes what it names.
    ...Object.entries(example).filter(([key]) => !excluded.some((pair) => pair.includes(key))),
  ])
  for (const name of names) delete others[name]
  if (rule.includes('>')) {
    const [name = '', other] = names
    const groups = Object.entries(schema['x-required-unless'] ?? {}).map((group) => group.flat())
    const replaced = [...Object.keys(dependentRequired), ...(groups.find((group) => group.includes(name)) ?? [])]
    const needed = (dependentRequired[name] ?? []).filter((key) => key !== other)
    for (const key of replaced) delete others[key]
    return [{ ...others, ...Object.fromEntries([name, ...needed].map((key) => [key, sample(key)])) }]
  }
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b]))
  const lacking: Readonly<Record<string, unknown[]>> = {
    '?': [undefined, null, ''],
    '!': [undefined, null, ...nothingOf(first)],
    '*': [null, ...nothingOf(first)],
    '+': [undefined, null],
  }
  return [
    ...pairs.map((pair) => ({ ...others, ...Object.fromEntries(pair.map((key) => [key, sample(key)])) })),
    ...(lacking[sign] ?? []).map((value) => ({ ...others, [`${names[0]}`]: value })),
    ...(sign === '+'
      ? [others, Object.fromEntries(required.flatMap((key) => (key in others ? [[key, others[key]]] : [])))]
      : []),
  ]
}

/** Every rule of every tool: functions written by hand repeat those of the fragments. */
const ruled = tools.flatMap(({ name, schema, schemas, example }) =>
  allRulesOf(schema).flatMap((rule) =>
    violations(rule, schema, schemas, example).map((params) => ({ name, rule, params })),
  ),
)

test('there are rules of each kind', () => {
  const kinds = new Set(ruled.map(({ rule }) => rule.replaceAll(/\w+/g, 'a')))
  expect([...kinds]).toEqual(expect.arrayContaining(['a>a', 'a?', 'a!', 'a*', 'a+', 'a^a', 'a^a+', 'a^a^a+']))
})

describe.each(ruled)('$name keeps $rule: $params', ({ name, rule, params }) => {
  const tool = tools.find((each) => each.name === name)
  // It is refused for this rule, and not for another parameter.
  const paths = new RegExp(`^(${rule.match(/\w+/g)?.join('|')})$`)

  test('in the function and the method', async () => {
    const { functions, create } = packageOf(tool)
    const { fetch, requests } = record({})
    const calls = [
      (functions[`${tool?.function}`] as Call)(create({ fetch }) as never, params),
      (create({ fetch })[`${tool?.function}`] as Call)(params),
    ]
    for (const call of await Promise.allSettled(calls)) {
      const issues = [{ path: [expect.stringMatching(paths)] }]
      expect(call).toMatchObject({ status: 'rejected', reason: { name: 'ValidationError', issues } })
    }
    expect(requests).toEqual([])
  })

  test('in validate', () => {
    let issues: readonly ValidationIssue[] = []
    try {
      packageOf(tool).validate(name, params)
    } catch (error) {
      if (error instanceof ValidationError) issues = error.issues
    }
    expect(issues.map(({ path }) => path[0])).toContainEqual(expect.stringMatching(paths))
  })

  test('in the schema of the catalogue', () => {
    expect(fitsSchema(tool?.inputSchema ?? {}, params)).toBe(isBeyondSchema(tool?.schema ?? {}, rule, params))
  })
})

const compiled = new Map<object, (input: unknown) => boolean>()

/** Whether an input fits as JSON, in which there is no undefined. */
function fitsSchema(schema: object, input: Input): boolean {
  const fits = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, fits)
  return fits(JSON.parse(JSON.stringify(input)))
}

/** What JSON Schema does not say of a rule, since it has no undefined, or would need a keyword at the top that providers of models refuse. */
function isBeyondSchema(
  { required = [], 'x-required-unless': unless = {} }: Schema,
  rule: string,
  params: Input,
): boolean {
  const given = Object.keys(params).filter((key) => params[key] !== undefined)
  if (rule.endsWith('?')) return Object.values(params).includes(undefined)
  // One of several is required, and nothing else is given by which the schema could say so.
  const anchors = [...required, ...Object.entries(unless).flat(2)]
  return rule.endsWith('+') && given.length > 0 && !given.some((key) => anchors.includes(key))
}
