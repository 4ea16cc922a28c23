import { ValidationError } from './errors.js'
import type { RequestOptions } from './types.js'

/** One documented tool, ready to be handed to an agent. */
export interface Tool<Client, Options extends RequestOptions = RequestOptions> {
  /** The documented name, such as `stripe_list_customers`. */
  readonly name: string
  /** The name of the function, such as `listCustomers`. */
  readonly function: string
  readonly aliases: readonly string[]
  readonly provider: string
  readonly title: string
  readonly description: string
  /** Whether a call changes anything at the provider. */
  readonly access: 'read' | 'write'
  /** The input as JSON Schema 2020-12. */
  readonly inputSchema: object
  execute(client: Client, input: object, options?: Options): Promise<unknown>
}

/** The part of a tool that tells its name. */
type Named = Pick<Tool<never>, 'name' | 'function' | 'aliases' | 'provider'>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

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
export function findTool<T extends Named>(tools: readonly T[], name: string): { tool: T; account: string | undefined } {
  const path = String(name)
    .replace(/^app\.integrations\./, '')
    .split('.')
  const last = snake(path.pop() ?? '')
  const provider = path[0] ?? tools.find((tool) => last.startsWith(`${tool.provider}_`))?.provider
  const short = provider && last.startsWith(`${provider}_`) ? last.slice(provider.length + 1) : last
  const found = tools.filter((tool) => (!provider || tool.provider === provider) && spellings(tool).includes(short))
  const [tool] = found
  if (tool && found.length === 1 && path.length < 3) return { tool, account: path[1] }

  const candidates = found.length ? found : [nearest(tools, provider ? `${provider}_${short}` : short)]
  const message = `unknown tool "${name}"; did you mean ${candidates.map((candidate) => candidate?.name).join(' or ')}?`
  throw new ValidationError(message, { issues: [{ path: ['name'], message }] })
}

function nearest<T extends Named>(tools: readonly T[], name: string): T | undefined {
  const distanceTo = (tool: T): number =>
    Math.min(distance(tool.name, name), ...spellings(tool).map((spelling) => distance(spelling, name)))
  return [...tools].sort((a, b) => distanceTo(a) - distanceTo(b))[0]
}

/** Levenshtein's: how many letters must be inserted, removed or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
