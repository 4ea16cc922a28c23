import { commandLine } from './flags/to-argv.js'

/** The same command again, with one of its options set to another value. */
export function repeatedWith(argv: readonly string[], option?: string, value?: string): string {
  if (option === undefined) return commandLine(['billing', ...argv])
  const others: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] as string
    if (arg === `--${option}`) index++
    else if (!arg.startsWith(`--${option}=`)) others.push(arg)
  }
  return commandLine(['billing', ...others, `--${option}`, value as string])
}
