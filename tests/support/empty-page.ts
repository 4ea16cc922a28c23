import { fileURLToPath } from 'node:url'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { PROVIDERS } from './providers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Schema {
  readonly $ref?: string
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The names under which a provider's answers to lists have the items: `data`, `entries` … */
function listNames(provider: string): string[] {
  const { document, responses, tools } = loadProvider(root, provider)
  const schemas = document.components.schemas as Readonly<Record<string, Schema>>
  return tools
    .filter((tool) => tool.function.startsWith('list'))
    .map((tool) => responses[tool.name] as Schema)
    .map((schema) => schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema)
    .flatMap(({ properties = {} }) => Object.keys(properties).filter((name) => properties[name]?.type === 'array'))
}

const names = [...new Set(PROVIDERS.flatMap(listNames))]

/** An answer that is a page without items, whichever list of whichever provider is asked for. */
export const EMPTY_PAGE: Readonly<Record<string, readonly never[]>> = Object.fromEntries(
  names.map((name) => [name, []]),
)

/** An answer that has null in place of each list. */
export const NULL_PAGE: Readonly<Record<string, null>> = Object.fromEntries(names.map((name) => [name, null]))
