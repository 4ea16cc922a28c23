import { toolsByResource } from './bound.js'
import { camel } from './case.js'
import type { Provider, Schema, Tool } from './document.js'
import { foldFields } from './fields.js'
import { mapObjects, refName } from './references.js'
import { leaveOut } from './transforms.js'

/**
 * The extensions that relate properties of an object, as JSON Schema keywords. `oneOf` and `not` are nested in `dependentSchemas`, since
 * Anthropic and OpenAI refuse them at the top level of a tool's input. Where no property is always required, they are under each of those of
 * which one is: an input of only others is refused by the function and zod, and not by the schema.
 */
function relationsOf({ required = [], ...schema }: Schema): object {
  const alternatives = Object.entries(schema['x-required-unless'] ?? {}).map((names) => names.flat())
  const excludes = Object.entries(schema['x-excludes'] ?? {})
  if (!alternatives.length && !excludes.length) return {}
  const always = required.filter((name) => !alternatives.some((names) => names.includes(name)))
  const anchor = always.find((name) => !(name in (schema['x-excludes'] ?? {})))
  const anchors = alternatives.length && anchor ? [anchor] : alternatives.flat()
  if (anchors.some((name) => name in (schema['x-excludes'] ?? {})))
    throw new Error('x-required-unless needs properties that exclude nothing')
  const oneOfEach = alternatives.map((names) => ({ oneOf: names.map((name) => ({ required: [name] })) }))
  return {
    ...(alternatives.length && { required: always, ...(!always.length && { minProperties: 1 }) }),
    dependentSchemas: Object.fromEntries([
      ...anchors.map((name) => [name, oneOfEach.length > 1 ? { allOf: oneOfEach } : oneOfEach[0]]),
      ...excludes.map(([name, other]) => [name, { not: { required: [other] } }]),
    ]),
  }
}

/** Allows null, or the empty string, in addition to a schema. Gemini refuses an `enum` of an empty string. */
const emptyable = (schema: Schema): object =>
  schema.type === 'string' ? { type: ['string', 'null'] } : { type: [schema.type, 'string', 'null'], maxLength: 0 }

/** How many levels of objects the input of a tool describes. What is below takes more of an agent's context than it is worth. */
const MAX_DEPTH = 3

/** Of an object with more members, such as the options of every payment method, only the names and types of the members are given. */
const MAX_MEMBERS = 20

/** A member without its own members. */
function outline({ type, items, description }: Schema): Schema {
  return { ...(type && { type }), ...(items && { items: outline(items) }), ...(description && { description }) }
}

/** Describes no members of the objects below a depth, and those of a wide object briefly; arrays do not count. */
function limitDepth(schema: unknown, depth = 0): unknown {
  if (Array.isArray(schema)) return schema.map((member) => limitDepth(member, depth))
  if (schema === null || typeof schema !== 'object') return schema
  const { properties, examples, ...rest } = schema as Schema
  if (properties && depth === MAX_DEPTH) {
    const { required: _required, additionalProperties: _closed, ...open } = rest
    return { ...open, additionalProperties: true }
  }
  if (properties && depth > 0 && Object.keys(properties).length > MAX_MEMBERS) {
    const members = Object.entries(properties).map(([name, property]) => [name, outline(property)])
    return { ...rest, properties: Object.fromEntries(members) }
  }
  const others = Object.entries(rest).map(([key, value]) => [key, limitDepth(value, depth)])
  return {
    ...Object.fromEntries(others),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, limitDepth(property, depth + 1)]),
      ),
    }),
    ...(examples && { examples }),
  }
}

/** The input of a tool as one self-contained JSON Schema (2020-12), in which objects far below are left open. */
export const inputSchema = (provider: Provider, input: string | undefined): object =>
  limitDepth(fullInputSchema(provider, input)) as object

/** The input of a tool as one self-contained JSON Schema (2020-12): references are inlined, extensions become standard keywords. */
export function fullInputSchema({ document }: Provider, input: string | undefined): object {
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
        'x-file': _file,
        'x-default-all': isAll,
        ...schema
      } = node as Schema
      const target = $ref ? (inline(foldFields(schemas[refName($ref)] as Schema)) as object) : {}
      return {
        ...target,
        ...schema,
        ...(isEmptyable && emptyable(schema)),
        ...relationsOf(node as Schema),
        ...(known && { examples: known }),
        // JSON has no undefined.
        ...(isAll && { description: schema.description?.replace(leaveOut('undefined'), leaveOut('null')) }),
      }
    })
  return inline(schemas[input]) as object
}

/** Schemas with a shorter JSON are repeated. */
const MIN_SHARED_LENGTH = 60

/**
 * The schemas that occur more than once in the inputs, to be written once: their names by their JSON, the shortest first. They are named
 * after the first property that has them.
 */
function commonSchemas(inputs: readonly object[]): Map<string, string> {
  const found = new Map<string, { count: number; property: string }>()
  const collect = (value: unknown, property: string): void => {
    if (value === null || typeof value !== 'object') return
    if (!Array.isArray(value)) {
      const json = JSON.stringify(value)
      const known = found.get(json)
      if (known) {
        known.count += 1
        return
      }
      found.set(json, { count: 1, property })
    }
    for (const [key, member] of Object.entries(value)) {
      const isKeyword = Array.isArray(value) || ['items', 'properties', 'additionalProperties', 'anyOf'].includes(key)
      collect(member, isKeyword ? property : key)
    }
  }
  for (const input of inputs) collect(input, 'input')
  const names = new Map<string, number>()
  return new Map(
    [...found]
      .filter(([json, { count }]) => count > 1 && json.length >= MIN_SHARED_LENGTH)
      .sort(([a], [b]) => a.length - b.length)
      .map(([json, { property }]) => {
        const name = `${camel(property.replaceAll(/\W/g, ''))}Schema`
        const used = (names.get(name) ?? 0) + 1
        names.set(name, used)
        return [json, used === 1 ? name : `${name}${used}`]
      }),
  )
}

/**
 * A schema as an expression for its JSON, in which functions of their names return common schemas: text takes an engine less time to load than
 * objects do. Each property begins a line, for those who compare versions.
 */
function write(schema: object, common: ReadonlyMap<string, string>): string {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (value === null || typeof value !== 'object') return value
    const name = common.get(JSON.stringify(value))
    return name ? { $common: name } : members(value)
  }
  const members = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]))
  const text = JSON.stringify(members(schema)).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const lines = text
    .replaceAll(/\{"\$common":"(\w+)"\}/g, "' + $1() + '")
    .replaceAll(/[{},](?="\w+":\{)|,(?="\w+":' \+)/g, "$&' +\n  '")
  return `'${lines}'`
}

/** Names tools in place of functions: an agent knows `getQuote` as `chargeover_get_quote`. */
function namesTools<Value>(value: Value, tools: readonly Tool[]): Value {
  const names = new Map(tools.map((tool) => [tool.function, tool.name]))
  const text = JSON.stringify(value).replaceAll(/`(\w+)`/g, (_, name: string) => `\`${names.get(name) ?? name}\``)
  return JSON.parse(text) as Value
}

/** The tools of a provider as data. */
export function generateCatalogue(provider: Provider): string {
  const { name: providerName, about } = provider
  const tools = provider.tools.map((tool) => ({ ...tool, description: namesTools(tool.description, provider.tools) }))
  const Type = about.title
  const inputs = tools.map(({ input }) => namesTools(inputSchema(provider, input), tools))
  const common = commonSchemas(inputs)
  const shared = [...common].map(([json, name]) => `const ${name} = (): string => ${write(JSON.parse(json), common)}\n`)
  const constants = tools.map(
    (tool, index) => `/** ${tool.title}. */
export const ${tool.function}Description: ${Type}ToolDescription = /* @__PURE__ */ describeTool({
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
}, () => ${write(inputs[index] as object, common)})
`,
  )
  const resources = toolsByResource(tools)
  const aboutResources = Object.fromEntries(
    resources.map(({ resource: { id, title, description } }) => [id, { title, description }]),
  )
  return `import type { ToolDescription } from '@billing/core'
import { type About, describeTool } from '@billing/core/internal'

/** What the tools of ${about.title} are grouped by. */
export type ${Type}ResourceName =
${resources.map(({ resource }) => `  | '${resource.id}'\n`).join('')}
/** What is known of a tool of ${about.title} without its function. */
export interface ${Type}ToolDescription extends ToolDescription {
  /** What it acts on. */
  readonly resource: ${Type}ResourceName
}

${[...shared, ...constants].join('\n')}
/** The provider and its resources in a few words. */
export const about: About = ${JSON.stringify({ ...about, resources: aboutResources }, null, 2)}

/** What is known of every tool, in alphabetical order. */
export const catalogue: readonly ${Type}ToolDescription[] = [
${tools.map((tool) => `  ${tool.function}Description,\n`).join('')}]
`
}
