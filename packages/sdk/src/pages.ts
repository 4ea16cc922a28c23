import type { ToolDescription } from '@billing/core'
import type { About, AboutResource } from '@billing/core/internal'

interface Schema {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly const?: unknown
  readonly maxLength?: number
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly dependentSchemas?: Readonly<Record<string, Schema>>
  readonly examples?: readonly object[]
}

/** A text as a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

function typeOf({ type, anyOf, items, maxLength, const: constant }: Schema): string {
  if (constant !== undefined) return JSON.stringify(constant)
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (type === 'array') return `${typeOf(items ?? {})}[]`
  const types = [type ?? 'any'].flat().map((name) => (name === 'string' && maxLength === 0 ? '""' : name))
  return types.join(' or ')
}

/** Whether a parameter is required: always, never, or unless another one is given. */
function requirement(name: string, { required = [], dependentSchemas = {} }: Schema): string {
  if (required.includes(name)) return 'yes'
  const alternatives = Object.values(dependentSchemas)
    .flatMap((dependent) => dependent.allOf ?? dependent)
    .map(({ oneOf = [] }) => oneOf.flatMap((alternative) => alternative.required ?? []))
    .find((names) => names.includes(name))
  if (!alternatives) return 'no'
  const others = alternatives.filter((alternative) => alternative !== name).map((other) => `\`${other}\``)
  return `yes, or ${others.join(' or ')}`
}

function parameterTable(input: Schema): string {
  const { properties = {} } = input
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      `| \`${name}\` | ${typeOf(schema)} | ${requirement(name, input)} | ${cell(schema.description ?? '')} |\n`,
  )
  if (!rows.length) return 'No parameters.\n'
  return `| parameter | type | required | description |\n|---|---|---|---|\n${rows.join('')}`
}

/** Names in a sentence; of those that are numbered through the first and the last: `custom_1` … `custom_9`. */
function listNames(names: readonly string[]): string {
  const listed = names.map((name) => `\`${name}\``).join(', ')
  return listed.replaceAll(/`([\w.]+_)(\d+)`(?:, `\1\d+`)*, (`\1\d+`)/g, '`$1$2` … $3')
}

/** The fields that a parameter takes as an object, for those that have many: `^(a|b\\.c)$` stands for `a` and `b.c`. */
function fieldLists({ properties = {} }: Schema): string {
  const lists = Object.entries(properties).flatMap(([name, { anyOf = [] }]) => {
    const patterns = anyOf.flatMap(({ patternProperties = {} }) => Object.keys(patternProperties))
    const fields = patterns.flatMap((pattern) => pattern.slice(2, -2).replaceAll('\\', '').split('|'))
    return fields.length ? [`Fields of \`${name}\`: ${listNames(fields)}\n\n`] : []
  })
  return lists.join('')
}

/** An example input as it would be written in TypeScript. */
function literal(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return `[${value.map((member) => literal(member, indent)).join(', ')}]`
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (value === null || typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(
    ([key, member]) => `${indent}  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(member, `${indent}  `)},\n`,
  )
  return `{\n${members.join('')}${indent}}`
}

/** How a client of each provider is created, for examples that run unchanged. */
const CLIENTS = {
  stripe: 'createStripeClient({ apiKey: process.env.STRIPE_API_KEY })',
  chartmogul: 'createChartMogulClient({ apiKey: process.env.CHARTMOGUL_API_KEY })',
  chargeover: `createChargeOverClient({
  subdomain: 'example',
  apiUsername: process.env.CHARGEOVER_API_USERNAME,
  apiPassword: process.env.CHARGEOVER_API_PASSWORD,
})`,
}

/** A program that calls a tool with each example of its schema. */
function program({ provider, function: name, inputSchema }: ToolDescription): string {
  const client = CLIENTS[provider as keyof typeof CLIENTS]
  const imports = [client.split('(')[0], name].sort().join(', ')
  const { examples = [] } = inputSchema as Schema
  const calls = examples.length
    ? examples.map((example) => `await ${name}(${provider}, ${literal(example)})\n`)
    : [`await ${name}(${provider})\n`]
  return `import { ${imports} } from '@billing/${provider}'

const ${provider} = ${client}
${calls.join('')}`
}

/** The Markdown of one tool, with further facts about it. */
export function toolPage(tool: ToolDescription, facts: readonly string[] = []): string {
  const schema = tool.inputSchema as Schema
  const names = [tool.name, ...tool.aliases].map((name) => `\`${name}\``)
  return `## ${tool.function}

${tool.description}

- Names: ${names.join(', ')}
- Access: ${tool.access}
- Provider's documentation: ${tool.documentation}
${facts.map((fact) => `- ${fact}\n`).join('')}
${parameterTable(schema)}
${fieldLists(schema)}\`\`\`ts
${program(tool)}\`\`\`
`
}

/** Tools by their resource, in the order in which they come. */
function byResource(tools: readonly ToolDescription[]): Map<string, ToolDescription[]> {
  const found = new Map<string, ToolDescription[]>()
  for (const tool of tools) found.set(tool.resource, [...(found.get(tool.resource) ?? []), tool])
  return found
}

/** The Markdown of a provider: its documented tools in full, and the names of all others. */
export function providerPage({ name, title, description }: About, tools: readonly ToolDescription[]): string {
  const documented = tools.filter((tool) => tool.documented)
  const others = [...byResource(tools.filter((tool) => !tool.documented))].map(
    ([resource, list]) => `- \`docs('${name}.${resource}')\`: ${list.map((tool) => `\`${tool.name}\``).join(', ')}\n`,
  )
  const further = others.length ? `\n## Further tools\n\n${others.join('')}` : ''
  return `# ${title}\n\n${description}\n\n${documented.map((tool) => toolPage(tool)).join('\n')}${further}`
}

/** The Markdown of a resource with all its tools. */
export function resourcePage(
  provider: About,
  { title, description }: AboutResource,
  tools: readonly ToolDescription[],
): string {
  return `# ${provider.title}: ${title}\n\n${description}\n\n${tools.map((tool) => toolPage(tool)).join('\n')}`
}

/** The Markdown overview of all providers, with a line for each documented tool. */
export function overviewPage(providers: readonly (readonly [About, readonly ToolDescription[]])[]): string {
  const sections = providers.map(([{ title, name }, tools]) => {
    const documented = tools.filter((tool) => tool.documented)
    const lines = documented.map((tool) => `- \`${tool.name}\` (${tool.access}): ${tool.description}\n`)
    const others = tools.length - documented.length
    const further = others ? `\n\`docs('${name}')\` names ${others} further tools.\n` : ''
    return `## ${title}\n\n${lines.join('')}${further}\nRead \`docs('${name}')\`, or \`docs('${name}.${documented[0]?.aliases[0]}')\` for one tool.\n`
  })
  return `# Billing tools\n\n${sections.join('\n')}`
}
