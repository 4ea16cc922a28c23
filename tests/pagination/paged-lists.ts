import { fileURLToPath } from 'node:url'
import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { camel } from '../../scripts/generate/case.js'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { PROVIDERS } from '../support/providers.js'

/** A list as its fragment describes it. */
export interface DescribedList {
  readonly name: string
  readonly provider: ProviderName
  /** The name of its function, and those of its aliases. */
  readonly functions: readonly string[]
  readonly path: string
  /** How its pages are found; undefined for a list without pages. */
  readonly pagination: 'cursor' | 'offset' | 'page' | undefined
  /** The name of the rows in the provider's answer. */
  readonly rows: string
  /** What suffices to call it, without what chooses a page. */
  readonly input: Readonly<Record<string, unknown>>
}

interface Schema {
  readonly $ref?: string
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What chooses a page or its order. */
const PAGING = ['cursor', 'ending_before', 'limit', 'offset', 'order', 'page', 'per_page', 'starting_after', 'where']

function listsOf(provider: ProviderName): DescribedList[] {
  const { document, responses, tools } = loadProvider(root, provider)
  const schemas = document.components.schemas as Readonly<Record<string, Schema>>
  return tools
    .filter((tool) => tool.pagination || tool.function.startsWith('list'))
    .map(({ name, function: main, aliases, path, pagination }) => {
      const response = responses[name] as Schema
      const { properties = {} } = schemas[response.$ref?.split('/').at(-1) ?? ''] ?? response
      const schema: { examples?: object[] } = allTools.find((tool) => tool.name === name)?.inputSchema ?? {}
      const example = schema.examples?.[0] ?? {}
      return {
        name,
        provider,
        functions: [...new Set([main, ...aliases.map(camel)])],
        path,
        pagination,
        rows: Object.keys(properties).find((key) => properties[key]?.type === 'array') ?? '',
        input: Object.fromEntries(Object.entries(example).filter(([key]) => !PAGING.includes(key))),
      }
    })
}

/** Every list of every provider. */
export const describedLists: readonly DescribedList[] = PROVIDERS.flatMap(listsOf)

/** The name of the walk over a list: `customers` for `listCustomers`. */
export const walkName = (functionName: string): string =>
  functionName.replace(/^list(.)/, (_, initial: string) => initial.toLowerCase())
