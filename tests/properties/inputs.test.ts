import { describe, expect, test } from 'vitest'
import { BEYOND_SCHEMA, type CheckedTool, checkedTools } from './checked-tools.js'
import { fc, runs } from './fast-check.js'
import {
  alternativesOf,
  choicesOf,
  groupsOf,
  type Input,
  inputWith,
  lacksGroup,
  samplesOf,
  type Varied,
} from './samples.js'

/** The exceptions that were needed. */
const needed = new Set<string>()

const varied: Varied = new Set()

/** All checkedTools must agree about an input, but for the exceptions. Returns whether it is taken. */
async function expectAgreement(tool: CheckedTool, input: Input): Promise<boolean> {
  const verdicts = await tool.check(input)
  const { schema, zod, checked, unchecked } = verdicts
  const shown = `${tool.name} ${JSON.stringify(input)} ${JSON.stringify(verdicts)}`
  expect(verdicts.catalogue || !schema, shown).toBe(true)
  // With `validate` a function refuses what it refuses anyway, and what zod refuses.
  expect(checked.carriedOut, shown).toBe(zod && unchecked.carriedOut)
  if (schema !== checked.carriedOut) {
    const reasons = BEYOND_SCHEMA.filter(({ applies }) => schema && applies(tool, input, verdicts))
    expect(reasons, shown).not.toEqual([])
    for (const { reason } of reasons) needed.add(reason)
  }
  return checked.carriedOut
}

describe.each(checkedTools)('$name', (tool) => {
  const { schema } = tool

  test('takes what its schema and zod take, and nothing else', async () => {
    const taken = new Set<boolean>()
    for (const input of samplesOf(schema, varied)) taken.add(await expectAgreement(tool, input))
    expect(taken).toEqual(new Set([true, false]))
  })

  test('accepts nothing else when several arguments are wrong at once', async () => {
    const choices = Object.entries(choicesOf(schema)).map(([name, values]) => [name, fc.constantFrom(...values)])
    const inputs: fc.Arbitrary<Input> = fc.record(Object.fromEntries(choices), {
      requiredKeys: (schema.required ?? []) as never[],
    })
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => void (await expectAgreement(tool, input))),
      runs(0.25),
    )
  })
})

/** What contradicts itself by what a schema says of parameters together. */
const contradictions = checkedTools.flatMap((tool): [string, CheckedTool, Input][] => {
  const { required = [], dependentSchemas = {}, dependentRequired = {} } = tool.schema
  const [least = []] = alternativesOf(tool.schema)
  const together = Object.entries(dependentSchemas).flatMap(([name, { not }]) =>
    not ? [[...required, name, ...(not.required ?? [])]] : [],
  )
  const several = groupsOf(tool.schema).flatMap((group) => {
    const others = least.filter((name) => !group.includes(name))
    const pairs = group.flatMap((name, index) => group.slice(index + 1).map((other) => [name, other]))
    const sets = [[], ...pairs].map((names) => [...others, ...names])
    return sets.filter((names) => !lacksGroup(tool.schema, inputWith(tool.schema, names)))
  })
  const incomplete = Object.keys(dependentRequired).map((name) => [...least, name])
  return [...together, ...several, ...incomplete].map((names) => [
    `${tool.name}: ${names.join(', ')}`,
    tool,
    inputWith(tool.schema, names),
  ])
})

test.each(contradictions)('%s is refused, by the schema and without validate', async (_, tool, input) => {
  expect(await tool.check(input)).toMatchObject({ schema: false, zod: false, unchecked: { carriedOut: false } })
})

test('every exception is needed', () => {
  expect([...needed].sort()).toEqual(BEYOND_SCHEMA.map(({ reason }) => reason).sort())
})

test('no schema has what a provider of language models refuses', () => {
  expect(contradictions.length).toBeGreaterThanOrEqual(12)
  for (const { name, schema } of checkedTools) {
    expect(schema.type, name).toBe('object')
    for (const keyword of ['oneOf', 'anyOf', 'allOf', 'not', 'enum', 'if', '$defs']) {
      expect(schema, name).not.toHaveProperty(keyword)
    }
    // A reference is refused by Anthropic, an empty string as a value of an enumeration by Gemini.
    expect(JSON.stringify(schema), name).not.toMatch(/"\$ref"|"const":""|"enum":\[[^\]]*""/)
  }
})
