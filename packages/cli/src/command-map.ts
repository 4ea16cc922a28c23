import { COMMANDS } from './commands.js'
import { OPTIONS } from './options.js'

/** Every command with its arguments and options, as data. */
export function commandMap(): readonly object[] {
  return Object.entries(COMMANDS).map(([name, { aliases = [], args = '', summary, options = [] }]) => ({
    name,
    aliases,
    args,
    summary,
    options: options.map((option) => ({ name: option, ...OPTIONS[option] })),
  }))
}
