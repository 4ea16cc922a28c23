import type { ToolDescription } from '@billing/core'
import { cell, toolPage } from '../../packages/sdk/src/pages.js'
import type { Runtime } from '../../tests/runtimes/runtimes.js'
import { toolsByResource } from './bound.js'
import { inputSchema } from './catalogue.js'
import type { Provider, Schema, Tool } from './document.js'
import type { FunctionFile } from './function-files.js'
import { readTag } from './jsdoc.js'
import { refName } from './references.js'
import type { Emulated } from './sandbox.js'

const documented = (provider: Provider, tool: Tool): ToolDescription => ({
  ...tool,
  provider: provider.name,
  resource: tool.resource.id,
  documentation: tool.url,
  inputSchema: inputSchema(provider, tool.input),
})

/** The page of a tool among those of the reference. */
const pageOf = (provider: Provider, { resource, function: name }: Tool): string =>
  `${provider.name}/${resource.folder}.md#${name.toLowerCase()}`

/** A type as people write it. */
function typeOf(schema: Schema): string {
  const { $ref, type, items, anyOf, oneOf, const: constant } = schema
  if ($ref) return refName($ref)
  if (constant !== undefined) return JSON.stringify(constant)
  const variants = anyOf ?? oneOf
  if (variants) return variants.map(typeOf).join(' or ')
  if (items) return typeOf(items).includes(' or ') ? `(${typeOf(items)})[]` : `${typeOf(items)}[]`
  return [type ?? 'any'].flat().join(' or ')
}

const sentence = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

/** What a tool returns and throws, as its JSDoc has it: the answer of the operation is not always what a hand-written function returns. */
function outcomeOf(tool: Tool, { source }: FunctionFile): { returns: string; errors: string[] } {
  const [returns = ''] = readTag(source, tool.function, 'returns')
  const errors = readTag(source, tool.function, 'throws').map((text) =>
    text.replace(/^\{(\w+)\} (.*?)\.?$/, (_, type: string, when: string) =>
      type === 'ApiError' ? when : `\`${type}\` ${when}`,
    ),
  )
  return { returns: sentence(returns), errors }
}

/** What a tool returns, and its properties unless the page has them already. */
function resultTable(
  { document: { components } }: Provider,
  { result, function: name }: Tool,
  returns: string,
  described: Map<string, string>,
): string {
  const { properties = {}, required = [] } = components.schemas[result] ?? {}
  const rows = Object.entries(properties).map(([name, schema]) => {
    const target = schema.$ref ? components.schemas[refName(schema.$ref)] : undefined
    const text = schema.description ?? target?.description ?? ''
    return `| \`${name}\` | ${cell(typeOf(schema))} | ${required.includes(name) ? 'yes' : 'no'} | ${cell(text)} |\n`
  })
  const title = `**Result:** ${returns}\n`
  if (!rows.length) return title
  const first = described.get(result)
  if (first) return `${title}\nIts properties are those of the result of [\`${first}\`](#${first.toLowerCase()}).\n`
  described.set(result, name)
  return `${title}\n| property of \`${result}\` | type | always there | description |\n|---|---|---|---|\n${rows.join('')}`
}

/** What the page of a tool says beside its parameters. */
function factsOf(tool: Tool, errors: readonly string[], emulated: Emulated): string[] {
  return [
    `Errors: ${errors.join('; ')}`,
    emulated.has(tool.name) ? 'Sandbox: emulated' : 'Sandbox: not emulated yet, answers 400',
  ]
}

/** The reference of one provider: a page for each resource by its path, and an overview. */
export function generateReference(
  provider: Provider,
  emulated: Emulated,
  fileOf: (functionName: string) => FunctionFile,
): Map<string, string> {
  const { about, tools, name } = provider
  const resources = toolsByResource(tools)
  const rows = resources.flatMap(({ resource, tools }) => {
    const page = `[${resource.title}](${name}/${resource.folder}.md)`
    return tools.map(
      (tool) => `| ${page} | \`${tool.name}\` | [\`${tool.function}\`](${pageOf(provider, tool)}) | ${tool.access} |\n`,
    )
  })
  const pages = resources.map(({ resource, tools }): [string, string] => {
    const described = new Map<string, string>()
    const sections = tools.map((tool) => {
      const { returns, errors } = outcomeOf(tool, fileOf(tool.function))
      const page = toolPage(documented(provider, tool), factsOf(tool, errors, emulated))
      return `${page}\n${resultTable(provider, tool, returns, described)}`
    })
    return [
      `${name}/${resource.folder}.md`,
      `# ${about.title}: ${resource.title}\n\n${resource.description}\n\n${sections.join('\n')}`,
    ]
  })
  const overview = `# ${about.title}\n\n${about.description}\n\n| resource | tool | function | access |\n|---|---|---|---|\n${rows.join('')}`
  return new Map([[`${name}.md`, overview], ...pages])
}

/** One row for each documented tool, for the README. */
export function generateTable(providers: Provider[]): string {
  const rows = providers.flatMap((provider) =>
    provider.tools
      .filter((tool) => tool.documented)
      .map((tool) => {
        const [summary = ''] = tool.description.split(/(?<=\.)\s/)
        return `| \`${tool.name}\` | [\`${tool.function}\`](docs/tools/${pageOf(provider, tool)}) | ${tool.access} | ${summary} |\n`
      }),
  )
  const others = providers.map(
    ({ name, about, tools }) => `${tools.length} for [${about.title}](docs/tools/${name}.md)`,
  )
  return `| tool | function | access | what it does |\n|---|---|---|---|\n${rows.join('')}\nThese are the documented tools of ${providers.reduce((sum, { tools }) => sum + tools.length, 0)}: ${others.join(', ')}.\n`
}

/** One row for each runtime that the tests run in, for the README. */
export function generateRuntimes(runtimes: readonly Runtime[]): string {
  const rows = runtimes.map(({ name, tested }) => `| ${name} | ${tested} |\n`)
  return `| runtime | tested with |\n|---|---|\n${rows.join('')}`
}
