import { commandLine } from '@billing/core/internal'
import { type OptionName, takesValue } from './options.js'

/** The same command again, with some of its options set to another value, or switched on. */
export function repeatedWith(
  argv: readonly string[],
  options: Readonly<Partial<Record<OptionName, string | true>>> = {},
): string {
  const end = argv.indexOf('--')
  const [given, rest] = end < 0 ? [argv, []] : [argv.slice(0, end), argv.slice(end)]
  const others: string[] = []
  for (let index = 0; index < given.length; index++) {
    const arg = given[index] as string
    const name = /^--([^=]+)/.exec(arg)?.[1] ?? ''
    if (!Object.hasOwn(options, name)) others.push(arg)
    else if (!arg.includes('=') && takesValue(name)) index++
  }
  const set = Object.entries(options).flatMap(([name, value]) => [`--${name}`, ...(value === true ? [] : [value])])
  return commandLine(['billing', ...others, ...set, ...rest])
}
