import type { Toolset } from '@billing/sdk/agent'
import { responseSchemas as chargeover } from '@billing/sdk/chargeover/zod'
import { responseSchemas as chartmogul } from '@billing/sdk/chartmogul/zod'
import { responseSchemas as stripe } from '@billing/sdk/stripe/zod'
import type { Tool } from '@modelcontextprotocol/server'
import type { ZodType } from 'zod/v4'

type BillingTool = Toolset['tools'][number]

/** The parts of a zod schema's definition that are looked at. */
interface Definition {
  readonly type: string
  readonly getter: () => ZodType
  readonly innerType: ZodType
  readonly element: ZodType
  readonly options: readonly ZodType[]
  readonly shape: Readonly<Record<string, ZodType>>
  readonly values: readonly unknown[]
}
interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
}

const ANSWERS: Readonly<Record<string, Readonly<Record<string, ZodType>>>> = { chargeover, chartmogul, stripe }

/** What a schema is about, without what says that the value may be missing. */
function definitionOf(schema: ZodType): Definition {
  const definition = schema._zod.def as unknown as Definition
  if (definition.type === 'lazy') return definitionOf(definition.getter())
  if (definition.type === 'optional' || definition.type === 'nullable') return definitionOf(definition.innerType)
  return definition
}

const ANY_TYPE: readonly string[] = ['array', 'boolean', 'number', 'object', 'string']

/** The types that a value has in JSON. */
function typesOf(schema: ZodType): readonly string[] {
  const { type, options, values } = definitionOf(schema)
  if (type === 'union') return options.flatMap(typesOf)
  if (type === 'literal') return values.map((value) => typeof value)
  if (type === 'unknown') return ANY_TYPE
  return [type === 'record' ? 'object' : type]
}

/** The members of an object, or of any of several. */
function membersOf(schema: ZodType): Readonly<Record<string, ZodType>> {
  const { type, options, shape } = definitionOf(schema)
  if (type === 'union') return Object.assign({}, ...options.map(membersOf))
  return type === 'object' ? shape : {}
}

const mapMembers = (members: Readonly<Record<string, ZodType>>, describe: (member: ZodType) => JsonSchema) =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, describe(member)]))

/** The type of a member. Providers leave null where their documentation does not. */
const typeSchema = (schema: ZodType): JsonSchema => ({ type: [...new Set(typesOf(schema)), 'null'] })

/** The type of a member, and of a list what its items have. */
function memberSchema(schema: ZodType): JsonSchema {
  const { type, element } = definitionOf(schema)
  const items = type === 'array' ? membersOf(element) : {}
  return {
    ...typeSchema(schema),
    ...(Object.keys(items).length && { items: { ...typeSchema(element), properties: mapMembers(items, typeSchema) } }),
  }
}

/** What the function of a tool calls a member of the answer: Stripe's lists are named after what they list. */
function nameOf(member: string, { name, provider }: BillingTool): string {
  if (provider === 'stripe' && member === 'data') return name.replace(/^stripe_[a-z]+_/, '')
  return name === 'chartmogul_list_invoices' && member === 'invoices' ? 'entries' : member
}

/** What a tool returns, as far as the answer of the provider says it. */
function dataSchema(tool: BillingTool): JsonSchema {
  const answer = ANSWERS[tool.provider]?.[tool.name]
  if (!answer) return {}
  // A client refuses a result that does not fit, and the model would take a write that was carried out for one that failed.
  const isTyped = tool.access === 'read'
  const members = Object.entries(membersOf(answer)).map(([name, member]) => [
    nameOf(name, tool),
    isTyped ? memberSchema(member) : {},
  ])
  return { ...(isTyped && typeSchema(answer)), properties: Object.fromEntries(members) }
}

const nullable = (type: string): JsonSchema => ({ type: [type, 'null'] })

/**
 * What the result of a tool is, whether the call succeeds, is refused or is cut. Of `data` it says which members there are, and requires none: what is
 * too large is left out.
 */
export function outputSchema(tool: BillingTool): NonNullable<Tool['outputSchema']> {
  const properties = {
    schema: { type: 'string' },
    function: { type: 'string' },
    success: { type: 'boolean' },
    data: dataSchema(tool),
    error: nullable('string'),
    meta: { type: 'object' },
    duration_ms: { type: 'number' },
    problem: nullable('object'),
  }
  return { type: 'object', properties, required: Object.keys(properties) }
}
