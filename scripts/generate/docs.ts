import { type DocumentedTool, providerPage } from '../../packages/sdk/src/pages.js'
import type { Runtime } from '../../tests/runtimes/runtimes.js'
import { inputSchema } from './catalogue.js'
import type { Provider } from './document.js'

const documented = (provider: Provider): DocumentedTool[] =>
  provider.tools.map((tool) => ({
    ...tool,
    provider: provider.name,
    documentation: tool.url,
    inputSchema: inputSchema(provider, tool.input),
  }))

/** The reference page of one provider. */
export function generateReference(provider: Provider): string {
  return providerPage(provider.about, documented(provider))
}

/** One row for each tool, for the README. */
export function generateTable(providers: Provider[]): string {
  const rows = providers.flatMap((provider) =>
    documented(provider).map((tool) => {
      const [summary = ''] = tool.description.split(/(?<=\.)\s/)
      const link = `docs/tools/${provider.name}.md#${tool.function.toLowerCase()}`
      return `| \`${tool.name}\` | [\`${tool.function}\`](${link}) | ${tool.access} | ${summary} |\n`
    }),
  )
  return `| tool | function | access | what it does |\n|---|---|---|---|\n${rows.join('')}`
}

/** One row for each runtime that the tests run in, for the README. */
export function generateRuntimes(runtimes: readonly Runtime[]): string {
  const rows = runtimes.map(({ name, tested }) => `| ${name} | ${tested} |\n`)
  return `| runtime | tested with |\n|---|---|\n${rows.join('')}`
}
