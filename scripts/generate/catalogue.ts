import { toolsByResource } from './bound.js'
import type { Provider, Schema, Tool } from './document.js'
import { foldFields } from './fields.js'
import { mapObjects, reachable, refName } from './references.js'

/**
 * The extensions that relate properties of an object, as JSON Schema keywords. `oneOf` and `not` are nested in `dependentSchemas`, since
 * Anthropic and OpenAI refuse them at the top level of a tool's input.
 */
function relationsOf({ required = [], ...schema }: Schema): object {
  const alternatives = Object.entries(schema['x-required-unless'] ?? {})
  const excludes = Object.entries(schema['x-excludes'] ?? {})
  if (!alternatives.length && !excludes.length) return {}
  const always = required.filter((name) => !alternatives.some(([alternative]) => alternative === name))
  const anchor = always.find((name) => !(name in (schema['x-excludes'] ?? {})))
  if (alternatives.length && !anchor)
    throw new Error('x-required-unless needs another property that is always required and excludes nothing')
  return {
    ...(alternatives.length && { required: always }),
    dependentSchemas: Object.fromEntries([
      ...alternatives.map((names) => [anchor, { oneOf: names.map((name) => ({ required: [name] })) }]),
      ...excludes.map(([name, other]) => [name, { not: { required: [other] } }]),
    ]),
  }
}

/** Allows null, or the empty string, in addition to a schema. Gemini refuses an `enum` of an empty string. */
const emptyable = (schema: Schema): object =>
  schema.type === 'string' ? { type: ['string', 'null'] } : { type: [schema.type, 'string', 'null'], maxLength: 0 }

/** The input of a tool as one self-contained JSON Schema (2020-12): references are inlined, extensions become standard keywords. */
export function inputSchema({ document }: Provider, input: string | undefined): object {
  if (!input) return { type: 'object', properties: {}, additionalProperties: false }
  const { schemas } = document.components
  const inline = (value: unknown): unknown =>
    mapObjects(value, (node) => {
      const {
        $ref,
        'x-extensible-enum': known,
        'x-emptyable': isEmptyable,
        'x-required-unless': _unless,
        'x-excludes': _excludes,
        'x-typescript': _typescript,
        'x-date': _date,
        ...schema
      } = node as Schema
      const target = $ref ? (inline(foldFields(schemas[refName($ref)] as Schema)) as object) : {}
      return {
        ...target,
        ...schema,
        ...(isEmptyable && emptyable(schema)),
        ...relationsOf(node as Schema),
        ...(known && { examples: known }),
      }
    })
  return inline(schemas[input]) as object
}

/** Schemas with a shorter JSON are repeated. */
const MIN_SHARED_LENGTH = 150

/** The named schemas that occur more than once in the inputs, to be written once: their names by their JSON, the shortest first. */
function commonSchemas(provider: Provider, inputs: readonly object[]): Map<string, string> {
  const count = new Map<string, number>()
  for (const input of inputs) {
    mapObjects(input, (node) => {
      const json = JSON.stringify(node)
      count.set(json, (count.get(json) ?? 0) + 1)
      return node
    })
  }
  return new Map(
    reachable(
      provider.tools.map(({ input }) => input && provider.document.components.schemas[input]),
      provider.document.components.schemas,
    )
      .map((name): [string, string] => [JSON.stringify(inputSchema(provider, name)), `${name}Schema`])
      .filter(([json]) => json.length >= MIN_SHARED_LENGTH && (count.get(json) ?? 0) > 1)
      .sort(([a], [b]) => a.length - b.length),
  )
}

/** A schema as TypeScript, in which common schemas are referred to by name. */
function write(schema: object, common: ReadonlyMap<string, string>): string {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (value === null || typeof value !== 'object') return value
    const name = common.get(JSON.stringify(value))
    return name ? { $common: name } : members(value)
  }
  const members = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]))
  return JSON.stringify(members(schema), null, 2).replaceAll(/\{\s*"\$common": "(\w+)"\s*\}/g, '$1')
}

export function generateCatalogue(provider: Provider): string {
  const { name: providerName, tools, about } = provider
  const Type = about.title
  const inputs = tools.map(({ input }) => inputSchema(provider, input))
  const common = commonSchemas(provider, inputs)
  const shared = [...common].map(([json, name]) => `const ${name}: object = ${write(JSON.parse(json), common)}\n`)
  const constants = tools.map((tool, index) => {
    // A function without parameters would take the input for its options.
    const execute = tool.input
      ? tool.function
      : `async (client, input, options) => {
    checkEmpty(input)
    return ${tool.function}(client, options)
  }`
    return `/** ${tool.title}. */
export const ${tool.function}Tool: ${Type}Tool = {
  name: '${tool.name}',
  function: '${tool.function}',
  aliases: ${JSON.stringify(tool.aliases)},
  provider: '${providerName}',
  resource: '${tool.resource.id}',
  documented: ${tool.documented},
  title: ${JSON.stringify(tool.title)},
  description: ${JSON.stringify(tool.description)},
  access: '${tool.access}',
  documentation: '${tool.url}',
  inputSchema: ${write(inputs[index] as object, common).replaceAll('\n', '\n  ')},
  execute: ${execute},
}
`
  })
  const constantsOf = (list: readonly Tool[]): string => list.map((tool) => `  ${tool.function}Tool,\n`).join('')
  const resources = toolsByResource(tools)
  const arrays = resources.map(
    ({ resource, tools }) => `/** The tools for ${resource.title.toLowerCase()}, in alphabetical order. */
export const ${resource.constant}Tools: readonly ${Type}Tool[] = [
${constantsOf(tools)}]
`,
  )
  const internal = tools.some(({ input }) => !input) ? '{ type About, checkEmpty }' : 'type { About }'
  return `import type { Tool } from '@billing/core'
import ${internal} from '@billing/core/internal'
import {
  type ${Type}Client,
  type ${Type}RequestOptions,
${tools
  .map((tool) => tool.function)
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from '@billing/${providerName}'

/** What the tools of ${about.title} are grouped by. */
export type ${Type}ResourceName =
${resources.map(({ resource }) => `  | '${resource.id}'\n`).join('')}
/** A tool of ${about.title}, called with a ${about.title} client. */
export interface ${Type}Tool extends Tool<${Type}Client, ${Type}RequestOptions> {
  /** What it acts on. */
  readonly resource: ${Type}ResourceName
}

${[...shared, ...constants, ...arrays].join('\n')}
/** The provider in a few words. */
export const about: About = ${JSON.stringify(provider.about, null, 2)}

/** Every tool, in alphabetical order. */
export const allTools: readonly ${Type}Tool[] = [
${constantsOf(tools)}]

/** The documented tools, in alphabetical order. */
export const tools: readonly ${Type}Tool[] = [
${constantsOf(tools.filter(({ documented }) => documented))}]
`
}
