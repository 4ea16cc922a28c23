import { findTool, nearestName } from '@billing/core/internal'

/** The names of a tool. */
export interface NamedTool {
  readonly name: string
  readonly function: string
  readonly aliases: readonly string[]
  readonly provider: string
  readonly documented: boolean
}

/** What a script has to know of a tool. */
export interface CatalogueTool extends NamedTool {
  /** Its parameters in their order. */
  readonly params: readonly string[]
}

/** The tools of a script, and the accounts where they are known. */
export interface CatalogueData {
  readonly tools: readonly CatalogueTool[]
  readonly accounts?: Readonly<Record<string, readonly string[]>> | undefined
  /** Tools that exist and cannot be called. */
  readonly unavailable?: readonly (NamedTool & { readonly reason: string })[] | undefined
}

/** What `app.integrations.<provider>.<name>` is: a function, or an account; `problem` is what is wrong where it is called. */
export type Member = Pick<CatalogueTool, 'name' | 'params'> | { readonly account: string; readonly problem: string }

/** Looks up what scripts name. Every method throws an `Error` with what there is instead. */
export interface Catalogue {
  providers(): string[]
  /** The name of a provider that exists. */
  provider(name: string): string
  /** The short names of a provider's functions. */
  functions(provider: string): string[]
  /** A member of a provider, or of one of its accounts. */
  member(provider: string, account: string, name: string): Member
}

/** A provider has at least one function. */
const suggest = (names: readonly string[], wanted: string): string => `; did you mean ${nearestName(names, wanted)}?`

/** Creates the lookup of tools by every documented spelling. */
export function createCatalogue({ tools, accounts, unavailable = [] }: CatalogueData): Catalogue {
  const providers = [...new Set(tools.map(({ provider }) => provider))]
  const shortName = ({ name, provider }: CatalogueTool): string => name.slice(provider.length + 1)

  function find<Tool extends NamedTool>(among: readonly Tool[], provider: string, name: string): Tool | undefined {
    try {
      return findTool(among, `${provider}.${name}`).tool
    } catch {
      return undefined
    }
  }

  return {
    providers: () => providers,
    provider(name) {
      if (providers.includes(name)) return name
      throw new Error(`app.integrations has no ${name}, but ${providers.join(', ') || 'nothing: no tool is allowed'}`)
    },
    functions: (provider) => tools.filter((tool) => tool.provider === provider).map(shortName),
    member(provider, account, name) {
      const tool = find(tools, provider, name)
      if (tool) return { name: tool.name, params: tool.params }
      const known = accounts?.[provider]
      const hidden = known?.includes(name) ? undefined : find(unavailable, provider, name)
      if (hidden) throw new Error(hidden.reason)
      const functions = this.functions(provider)
      const problem = `${provider} has no function ${name}${suggest(functions, name)}`
      if (account === '' && (name === 'default' || !known || known.includes(name))) return { account: name, problem }
      if (account !== '' || !known) throw new Error(problem)
      throw new Error(`${provider} has no function and no account ${name}${suggest([...functions, ...known], name)}`)
    },
  }
}
