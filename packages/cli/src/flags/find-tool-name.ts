import { takesValue } from '../options.js'

/** The tool that the arguments of `call` name: the first one that is neither a flag nor the value of one. */
export function findToolName(args: readonly string[]): string | undefined {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string
    if (!arg.startsWith('-')) return arg
    if (!arg.includes('=') && takesValue(arg.replace(/^--/, ''))) index++
  }
  return undefined
}
