import { invalid, ValidationError } from '../errors.js'
import { nearestName } from './nearest-name.js'
import { snake } from './snake.js'
import type { Tool } from './tool.js'

/** The names of a tool. */
type Named = Pick<Tool<never>, 'name' | 'function' | 'aliases' | 'provider' | 'documented'>

/** Every spelling of a tool, without the provider. */
const spellings = (tool: Named): string[] => [
  tool.name.slice(tool.provider.length + 1),
  snake(tool.function),
  ...tool.aliases,
]

/**
 * Finds a tool by any documented spelling: `stripe_list_customers`, `stripe.list_customers`, `stripe.listCustomers`, with an account
 * in between (`stripe.work.list_customers`), or without the provider where only one has such a tool.
 */
export function findTool<T extends Named>(
  tools: readonly T[],
  name: string,
  /** What the documentation puts in front of its names. */
  prefix = '',
): {
  /** The tool of that name. */
  tool: T
  /** The account in the name, where there is one. */
  account: string | undefined
} {
  if (typeof name !== 'string')
    throw invalid('name', 'must be a string; the client comes before it, the input after it')
  const path = (name.startsWith(prefix) ? name.slice(prefix.length) : name).split('.')
  const last = snake(`${path.pop()}`)
  const provider = path[0] ?? tools.find((tool) => last.startsWith(`${tool.provider}_`))?.provider
  const short = provider && last.startsWith(`${provider}_`) ? last.slice(provider.length + 1) : last
  const matching = tools.filter((tool) => (!provider || tool.provider === provider) && spellings(tool).includes(short))
  // `create_customer` is documented for one provider only: that others have it as well must not make it ambiguous.
  const preferred = matching.filter(({ documented }) => documented)
  const found = preferred.length ? preferred : matching
  const [tool] = found
  if (tool && found.length === 1 && path.length < 3) return { tool, account: path[1] }

  const candidates = found.length ? found.map((candidate) => candidate.name) : [nearestTool(tools, provider, short)]
  const message = `unknown tool "${name}"; did you mean ${candidates.join(' or ')}?`
  throw new ValidationError(message, { issues: [{ path: ['name'], message }] })
}

function nearestTool(tools: readonly Named[], provider: string | undefined, short: string): string | undefined {
  const near = tools.filter((tool) => tool.provider === provider)
  return nearestName(
    (near.length ? near : tools).map((tool) => tool.name),
    provider ? `${provider}_${short}` : short,
  )
}
