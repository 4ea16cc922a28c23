import { PROVIDER_TYPE } from './catalogue.js'
import type { Provider, Schema, Tool } from './fragments.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace(/^.*\//, '')
  const { type } = schema
  if (type === 'array') return `${typeOf(schema.items ?? {})}[]`
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  return Array.isArray(type) ? type.join(' or ') : (type ?? 'any')
}

function parameterTable(schema: Schema | undefined): string {
  if (!schema?.properties) return 'No parameters.\n'
  const rows = Object.entries(schema.properties).map(
    ([name, property]) =>
      `| \`${name}\` | ${cell(typeOf(property))} | ${schema.required?.includes(name) ? 'yes' : 'no'} | ${cell(property.description ?? '')} |\n`,
  )
  return `| parameter | type | required | description |\n|---|---|---|---|\n${rows.join('')}`
}

function section(provider: Provider, tool: Tool): string {
  const input = tool.input ? provider.document.components.schemas[tool.input] : undefined
  const example = input?.examples?.[0]
  const call = example ? `${provider.name}, ${JSON.stringify(example, null, 2)}` : provider.name
  return `## ${tool.function}

${tool.description}

- name: \`${tool.name}\`, also: ${tool.aliases.map((alias) => `\`${alias}\``).join(', ')}
- access: ${tool.access}
- request: \`${tool.method.toUpperCase()} ${tool.path}\` ([${PROVIDER_TYPE[provider.name]}'s documentation](${tool.url}))
- result: \`${tool.result}\`${tool.pagination ? '; pages with `paginate`' : ''}

${parameterTable(input)}
\`\`\`ts
await ${tool.function}(${call})
\`\`\`
`
}

/** The reference page of one provider. */
export function generateReference(provider: Provider): string {
  return `# ${PROVIDER_TYPE[provider.name]}: the documented tools

${provider.tools.map((tool) => section(provider, tool)).join('\n')}`
}

/** One row for each tool, for the README. */
export function generateTable(providers: Provider[]): string {
  const rows = providers.flatMap((provider) =>
    provider.tools.map(
      (tool) =>
        `| \`${tool.name}\` | [\`${tool.function}\`](docs/tools/${provider.name}.md#${tool.function.toLowerCase()}) | ${tool.access} | ${cell(tool.description.split(/(?<=\.)\s/)[0] ?? '')} |\n`,
    ),
  )
  return `| tool | function | access | what it does |\n|---|---|---|---|\n${rows.join('')}`
}
