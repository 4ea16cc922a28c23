import { fileURLToPath } from 'node:url'
import { ValidationError } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { fullInputSchema } from '../../scripts/generate/catalogue.js'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { EMPTY_PAGE } from '../support/empty-page.js'
import { type ProviderPackage, providerPackages } from '../support/provider-packages.js'
import { ajv, groupsOf, type Input, lacksGroup, type Schema } from './samples.js'

/** The outcome of a call: it reaches the network, or its input is refused. */
export interface Outcome {
  readonly carriedOut: boolean
  /** The parameter that the first complaint is about. */
  readonly parameter?: unknown
}

/** What a tool makes of an input: its schema, zod, and the function. */
export interface CheckResults {
  readonly schema: boolean
  /** The schema that an agent sees, which is no stricter. */
  readonly catalogue: boolean
  readonly zod: boolean
  /** The function of a client with `validate`. */
  readonly checked: Outcome
  /** The function alone, which refuses only what the provider would answer wrongly. */
  readonly unchecked: Outcome
}

export interface CheckedTool {
  readonly name: string
  readonly function: string
  readonly provider: ProviderName
  readonly schema: Schema
  check(input: Input): Promise<CheckResults>
  /** The keywords by which the schema refuses an input. A fraction and a string for an `integer` are distinguished. */
  faultsOf(input: Input): readonly string[]
}

type Call = (client: never, input: Input) => Promise<unknown>

/** A page without rows, whichever list is asked for. */
const EMPTY = { ...EMPTY_PAGE, has_more: false, code: 200, status: 'OK' }

/** Makes calls with a client of its own. One that fails on the network, or by anything but a refusal, fails the test. */
function createRunner(provider: ProviderPackage, call: Call, options: object) {
  let requests = 0
  const fetch = async () => {
    requests += 1
    return Response.json(EMPTY)
  }
  const client = provider.create({ fetch, limiter: { acquire: async () => {} }, ...options }) as never
  return async (input: Input): Promise<Outcome> => {
    requests = 0
    try {
      await call(client, input)
    } catch (error) {
      if (!(error instanceof ValidationError) || requests) throw error
      return { carriedOut: false, parameter: error.issues[0]?.path[0] }
    }
    if (!requests) throw new Error('neither a request nor an error')
    return { carriedOut: true }
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every documented tool. Its schema is that of the fragments, of which the catalogue leaves out what is far below. */
export const checkedTools: readonly CheckedTool[] = Object.entries(providerPackages).flatMap(([name, provider]) => {
  const fragments = loadProvider(root, name)
  return provider.tools.map((tool): CheckedTool => {
    const { input: type } = fragments.tools.find((declared) => declared.name === tool.name) ?? {}
    const inputSchema = fullInputSchema(fragments, type)
    const fits = ajv.compile(inputSchema)
    const fitsCatalogue = ajv.compile(tool.inputSchema)
    const call: Call = (client, input) => tool.execute(client, input)
    const checked = createRunner(provider, call, { validate: provider.validate })
    const unchecked = createRunner(provider, call, {})
    return {
      name: tool.name,
      function: tool.function,
      provider: name as ProviderName,
      schema: inputSchema as Schema,
      check: async (input) => ({
        schema: fits(input),
        catalogue: fitsCatalogue(input),
        zod: provider.inputSchemas[tool.name]?.safeParse(input).success ?? false,
        checked: await checked(input),
        unchecked: await unchecked(input),
      }),
      faultsOf: (input) => {
        if (fits(input)) return []
        return (fits.errors ?? []).map(({ keyword, params, data }) =>
          keyword === 'type' && [params.type].flat().includes('integer') && typeof data === 'number'
            ? 'integer'
            : keyword,
        )
      },
    }
  })
})

/** What has no bytes in a form: an empty list, and a member of a list that has nothing in it. */
const isUnsendable = (value: unknown): boolean =>
  Array.isArray(value) && (!value.length || value.some((member) => isHollow(member)))

/** An object or a list, all of whose members are null or hollow themselves. */
const isHollow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((member) => member === null || isHollow(member))

const holds = (value: unknown, test: (member: unknown) => boolean): boolean =>
  test(value) || (typeof value === 'object' && value !== null && Object.values(value).some((each) => holds(each, test)))

interface Exception {
  readonly reason: string
  applies(tool: CheckedTool, input: Input, verdicts: CheckResults): boolean
}

/** All that a schema takes and a call refuses, and why the schema does not say it. */
export const BEYOND_SCHEMA: readonly Exception[] = [
  {
    reason: "the grammar of ChargeOver's where and order, for which a pattern would need what many engines lack",
    applies: ({ provider }, _, { checked: { parameter } }) =>
      provider === 'chargeover' && (parameter === 'where' || parameter === 'order'),
  },
  {
    reason:
      'whole numbers that JavaScript cannot hold, since each integer would need bounds that tell a reader nothing',
    applies: (_, input, { zod }) =>
      !zod && holds(input, (value) => Number.isInteger(value) && !Number.isSafeInteger(value)),
  },
  {
    reason:
      'that one of several is given where nothing else always is, which takes a oneOf at the top, where providers of language models refuse it',
    applies: ({ schema }, input) => lacksGroup(schema, input),
  },
  {
    reason: 'empty lists, which a form cannot express, since a bound on each list would tell a reader nothing',
    applies: ({ provider }, input, { unchecked }) =>
      provider === 'stripe' && !unchecked.carriedOut && holds(input, isUnsendable),
  },
  {
    reason: 'an empty text for the one parameter of several that is given, which is valid beside another of them',
    applies: ({ schema }, input, { zod, unchecked }) =>
      !zod &&
      !unchecked.carriedOut &&
      groupsOf(schema).some(
        (group) => group.every((name) => (input[name] ?? '') === '') && group.some((name) => name in input),
      ),
  },
  {
    reason: 'half of a surrogate pair in an id, which no JSON text in UTF-8 can carry',
    applies: (_, input, { zod }) =>
      zod && holds(input, (value) => typeof value === 'string' && /\p{Surrogate}/u.test(value)),
  },
]

/** All that a schema refuses and a TypeScript type takes, by the keyword that refuses it, and why the type does not say it. */
export const BEYOND_TYPES: Readonly<Record<string, string>> = {
  integer: 'TypeScript has one type of number',
  minimum: 'TypeScript has no ranges',
  maximum: 'TypeScript has no ranges',
  minItems: 'a list that grows at run time has no length in its type',
  maxItems: 'a list that grows at run time has no length in its type',
  minProperties: 'conditions that are put together at run time begin with none',
  pattern: 'an id comes as a string',
  format: 'a date comes as a string',
  not: 'two cursors, either of which may be undefined, must compile when they are passed on',
  dependentRequired: 'a count and an interval, either of which may be undefined, must compile when they are passed on',
}
