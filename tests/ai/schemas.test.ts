import { isDeepStrictEqual } from 'node:util'
import { fromStrict, strictSchema, toStrictInput } from '@billing/sdk/ai'
import { catalogue, findCatalogueTool } from '@billing/sdk/catalogue'
import { tool } from '@openai/agents'
import { toStrictJsonSchema } from 'openai/lib/transform'
import { describe, expect, test } from 'vitest'
import { fc, runs } from '../properties/fast-check.js'
import { ajv } from '../properties/samples.js'
import { inputOf } from './input-of.js'
import { strictFaults } from './strict-rules.js'

/** The tools whose strict schemas break a rule, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {}

const schemaOf = (name: string): object => findCatalogueTool(name).tool.inputSchema

test('the documented tools are 40 of those that are looked at', () => {
  expect(catalogue.filter(({ documented }) => documented)).toHaveLength(40)
  expect(catalogue.length).toBeGreaterThan(400)
})

test('the rules refuse what is not strict', () => {
  const passing = catalogue.filter((one) => one.documented && !strictFaults(one.inputSchema).length)
  expect(passing.length).toBeLessThan(10)
  expect(strictFaults(schemaOf('stripe_create_refund'))).toEqual(
    expect.arrayContaining(['(root): keyword dependentSchemas', '(root): not every property is required']),
  )
  expect(strictFaults({ type: 'array' })).toEqual(['(root): an array without items', '(root): is not one object'])
})

describe.each(catalogue)('$name', ({ name, description, documented, inputSchema, examples }) => {
  const strict = strictSchema(inputSchema)

  test('has a schema that fits the rules of strict mode', () => {
    expect(strictFaults(strict).length > 0).toBe(name in EXCEPTIONS)
  })

  test('is left as it is by the checks of openai and @openai/agents', () => {
    expect(toStrictJsonSchema(strict as never)).toEqual(strict)
    const made = tool({ name, description, parameters: strict as never, strict: true, execute: async () => '' })
    expect(made.parameters).toEqual(strict)
  })

  test('has inputs that come back from the strict form as they were', () => {
    // Compiling all of them would take longer than all else here.
    const fits = documented ? ajv.compile(strict) : () => true
    const inputs = fc.oneof(
      inputOf(inputSchema) as fc.Arbitrary<object>,
      fc.constantFrom({}, ...examples.map((one) => one.input)),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        const written = toStrictInput(inputSchema, input)
        // An example of nothing may lack what is required.
        const isWellFormed = fits(written) || !Object.keys(input).length
        return isWellFormed && isDeepStrictEqual(fromStrict(inputSchema, written), input)
      }),
      runs(documented ? 0.3 : 0.05),
    )
  })
})
