import { functionAliases, listsType, methodsType, toolsByResource } from './bound.js'
import { pascal } from './case.js'
import type { Provider } from './document.js'

/** The members of a client other than its tools, and what `createBilling` adds to it. */
const MEMBERS = ['account', 'default', 'http', 'optionNames', 'paginate', 'provider', 'then']

/** Types that would hide those of every platform. */
const GLOBALS = ['Error', 'Event', 'File', 'Headers', 'Request', 'Response']

const HELPER = 'export of index.ts'

/** The names that a hand-written entry exports, types included. */
function exportsOf(entry: string): string[] {
  return [...entry.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.replace(/^\s*(?:type )?(?:\w+ as )?/, '').trim())
      .filter(Boolean),
  )
}

/**
 * Throws for names of a provider that people or tools confuse: equal but for case and underscores. A generator that renamed one of them
 * would change the API silently.
 */
export function checkNames({ name: provider, about, tools, document }: Provider, entry: string): void {
  const functions = tools.flatMap((tool) => [tool.function, ...functionAliases(tool)])
  const schemas = Object.keys(document.components.schemas)
  const derived = functions.flatMap((name) => [`${pascal(name)}Params`, `${pascal(name)}Result`])
  const resources = toolsByResource(tools).map(({ resource }) => resource)
  const interfaces = resources.flatMap((resource) => [methodsType(resource), listsType(resource)])
  const types = [...new Set([...schemas, ...derived, ...interfaces, about.title, `${about.title}Lists`])]
  const helpers = exportsOf(entry)

  findClash(provider, [
    ['function', functions],
    ['type', types],
    [HELPER, helpers],
  ])
  // A constant may differ from a type by case alone: `balance` holds what there is about a `Balance`.
  findClash(provider, [
    ['function', functions],
    ['resource', resources.map(({ constant }) => constant)],
    [HELPER, helpers],
  ])
  findClash(provider, [
    ['function', functions],
    ['member of the client', MEMBERS],
  ])
  findClash(provider, [['tool', tools.map(({ name }) => name)]])
  const global = schemas.find((name) => GLOBALS.includes(name) && !HIDDEN.includes(name))
  if (global) throw new Error(`${provider}: the schema ${global} would hide the global type of that name`)
}

/** Schemas with the name of a global type that have been public since the first version. */
const HIDDEN = ['Error']

function findClash(provider: string, kinds: readonly [string, readonly string[]][]): void {
  const seen = new Map<string, { kind: string; name: string }>()
  for (const [kind, names] of kinds) {
    for (const name of names) {
      const key = name.toLowerCase().replaceAll('_', '')
      const other = seen.get(key)
      // What is written by hand is known: `Where` is the type of what `where` takes.
      const isKnown = other?.kind === HELPER && kind === HELPER
      if (other && !isKnown) {
        throw new Error(`${provider}: the ${other.kind} ${other.name} and the ${kind} ${name} clash`)
      }
      seen.set(key, { kind, name })
    }
  }
}
