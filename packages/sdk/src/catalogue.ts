import { about as chargeover, catalogue as chargeoverTools } from '@billing/chargeover/catalogue'
import { about as chartmogul, catalogue as chartmogulTools } from '@billing/chartmogul/catalogue'
import type { ToolDescription } from '@billing/core'
import { type About, type AboutResource, checkCount, findTool, invalid } from '@billing/core/internal'
import { about as stripe, catalogue as stripeTools } from '@billing/stripe/catalogue'
import { annotationsOf, type ToolAnnotations } from './annotations-of.js'
import { overviewPage, providerPage, resourcePage, toolPage } from './pages.js'
import { PREFIX } from './prefix.js'
import { rankTools } from './rank-tools.js'

export { annotationsOf, type ToolAnnotations }

/** An input of a tool, as an example. */
export interface ToolExample {
  /** An input that fits the schema. */
  readonly input: object
}

/** A tool as data: what is known of it without its function, for programs that only show or choose tools. */
export interface CatalogueTool extends ToolDescription {
  /** Inputs to learn from. */
  readonly examples: readonly ToolExample[]
  /** What a call does, for a host that asks before some of them. */
  readonly annotations: ToolAnnotations
}

/**
 * Completes what a provider says of a tool. What follows from its schema is made when it is read, as the schema is; the members are named one by
 * one, since copying hundreds of objects by their descriptors is a fifth of the time that the import takes.
 */
const complete = (tool: ToolDescription): CatalogueTool => ({
  name: tool.name,
  function: tool.function,
  aliases: tool.aliases,
  provider: tool.provider,
  resource: tool.resource,
  documented: tool.documented,
  title: tool.title,
  description: tool.description,
  access: tool.access,
  documentation: tool.documentation,
  annotations: annotationsOf(tool),
  get inputSchema() {
    return tool.inputSchema
  },
  get examples() {
    return ((tool.inputSchema as { examples?: object[] }).examples ?? []).map((input) => ({ input }))
  },
})

const PROVIDERS: readonly (readonly [About, readonly CatalogueTool[]])[] = [
  [chargeover, chargeoverTools.map(complete)],
  [chartmogul, chartmogulTools.map(complete)],
  [stripe, stripeTools.map(complete)],
]

/** Every tool of every provider as data, by provider and in alphabetical order. */
export const catalogue: readonly CatalogueTool[] = PROVIDERS.flatMap(([, tools]) => tools)

/**
 * Finds a tool by any documented spelling of its name: `stripe_list_customers`, `stripe.list_customers`, `stripe.listCustomers`, or with an
 * account, `stripe.work.list_customers`.
 *
 * @returns the tool, and the account where the name has one
 * @throws {ValidationError} for an unknown tool, with the nearest name
 * @example
 * ```ts
 * const { tool, account } = findCatalogueTool('stripe.work.list_customers')
 * ```
 */
export function findCatalogueTool(name: string): {
  /** The tool of that name. */
  tool: CatalogueTool
  /** The account in the name, where there is one. */
  account: string | undefined
} {
  return findTool(catalogue, name, PREFIX)
}

/** Options of a search. */
export interface SearchOptions {
  /** How many tools to return at most; 10 without it. */
  readonly limit?: number | undefined
}

/**
 * Searches the names and texts of all tools.
 *
 * @returns the tools that fit best first: more of the words, then names before texts, then documented ones; none where no word is found
 * @throws {ValidationError} for a query that is not a text, and a limit that is not a whole number of at least 1
 * @example
 * ```ts
 * for (const { name, title } of searchCatalogue('void an invoice', { limit: 5 })) console.log(name, title)
 * ```
 */
export function searchCatalogue(query: string, { limit = 10 }: SearchOptions = {}): readonly CatalogueTool[] {
  if (typeof query !== 'string') throw invalid('query', 'must be a string, such as "void invoice"')
  checkCount('limit', limit, 1)
  return rankTools(catalogue, query).slice(0, limit)
}

/**
 * The documentation as Markdown: an overview, a provider (`catalogueDocs('stripe')`), a resource (`catalogueDocs('stripe.refunds')`) or a tool
 * (`catalogueDocs('stripe.create_customer')`). `docs` of `@billing/sdk/tools` returns the same.
 *
 * @throws {ValidationError} for a name that is none of them, with the nearest one
 * @example
 * ```ts
 * console.log(catalogueDocs('stripe.create_customer'))
 * ```
 */
export function catalogueDocs(name?: string): string {
  if (name === undefined) return overviewPage(PROVIDERS)
  const [first, resource] = String(name).split('.') as [string, string?]
  const found = PROVIDERS.find(([provider]) => provider.name === first)
  if (found) {
    const [about, tools] = found
    if (resource === undefined) return providerPage(about, tools)
    const selected = tools.filter((tool) => tool.resource === resource)
    if (selected.length) return resourcePage(about, about.resources[resource] as AboutResource, selected)
  }
  return toolPage(findDocumented(name))
}

/** The tool of a name. A name that is rather that of a resource is refused with what the resource is called here. */
function findDocumented(name: string): CatalogueTool {
  try {
    return findCatalogueTool(name).tool
  } catch (error) {
    const meant = resourcesLike(String(name))
    throw meant.length ? invalid('name', `unknown name "${name}"; did you mean ${meant.join(' or ')}?`) : error
  }
}

/** The resources that a name stands for without their provider, in another spelling or in the singular: `stripe.refunds` for `refund`. */
function resourcesLike(name: string): string[] {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const [wanted, provider] = name.split('.').reverse().map(letters)
  return PROVIDERS.map(([about]) => about)
    .filter((about) => provider === undefined || about.name === provider)
    .flatMap((about) => Object.keys(about.resources).map((resource) => `${about.name}.${resource}`))
    .filter((each) => [`${wanted}`, `${wanted}s`].includes(letters(each.replace(/^\w+\./, ''))))
}
