import { usageError } from './cli-error.js'
import { countOf } from './count-of.js'
import type { GivenOptions, OptionName } from './options.js'

/** What an option is of no use without. Ignored, it would do something else than was meant: without --offline, --documented would be live. */
const NEEDS: Readonly<Partial<Record<OptionName, OptionName>>> = {
  max: 'all',
  concurrency: 'each',
  resume: 'each',
  settle: 'resume',
  seed: 'offline',
  fixture: 'offline',
  documented: 'offline',
  'webhook-secret': 'webhook',
}

/** What is a number, also where it would not be looked at: offline there is no timeout. */
const COUNTS = ['concurrency', 'limit', 'lines', 'max', 'max-bytes', 'timeout'] as const

/** What contradicts each other. */
const APART: readonly (readonly [OptionName, OptionName])[] = [
  ['each', 'all'],
  ['each', 'approval'],
  ['each', 'idempotency-key'],
  ['now', 'fixture'],
  ['now', 'documented'],
  ['repl', 'eval'],
  ['repl', 'run'],
  ['repl', 'approval'],
]

const isGiven = (options: GivenOptions, name: OptionName): boolean =>
  options[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof GivenOptions] !== undefined

/**
 * Checks that the options of a command line go together.
 *
 * @param known - the options of the command
 * @throws {CliError} for one that needs another, or contradicts it
 */
export function checkTogether(options: GivenOptions, known: readonly OptionName[]): void {
  for (const name of COUNTS) countOf(name, options[name === 'max-bytes' ? 'maxBytes' : name])
  for (const [name, needed] of Object.entries(NEEDS) as [OptionName, OptionName][]) {
    if (isGiven(options, name) && known.includes(needed) && !isGiven(options, needed)) {
      throw usageError(`--${name}: is of use with --${needed} only`)
    }
  }
  for (const [one, other] of APART) {
    if (isGiven(options, one) && isGiven(options, other)) throw usageError(`--${one} and --${other}: give one of them`)
  }
  if (options.resume && options.run === undefined) throw usageError('--resume: needs the name of the run: --run NAME')
}
