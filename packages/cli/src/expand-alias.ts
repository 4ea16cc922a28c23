import { COMMANDS } from './commands.js'

const LONG_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(COMMANDS).flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name] as const)),
)

/** What the documentation's spellings stand for: `integrations:call`, and `mcp:lua` for a script without tools. */
export function expandAlias([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return []
  if (first === 'mcp:lua') return ['lua', '--mcp-only', ...rest]
  return [LONG_NAMES.get(first) ?? first, ...rest]
}
