import type { JsonSchema } from '@billing/core/internal'
import { VERSION } from '@billing/core/internal'
import { checkTogether } from './check-together.js'
import { usageError } from './cli-error.js'
import type { Outcome } from './command.types.js'
import { COMMANDS } from './commands.js'
import { createProgram, readArguments } from './create-program.js'
import { didYouMean } from './did-you-mean.js'
import { expandAlias } from './expand-alias.js'
import { explain, isUnloadable } from './explain.js'
import { findToolName } from './flags/find-tool-name.js'
import type { CliIo } from './io.js'
import type { GivenOptions } from './options.js'
import { formatOf, show } from './output/show.js'

/** What is known of a command line so far: it decides how its errors are shown. */
interface Given {
  options: GivenOptions
  /** The command, or the tool that it calls. */
  name: string
}

/** Commander says this of a command line that only wanted to be shown something. */
const isShown = (error: unknown): boolean =>
  ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(Object(error).code)

/**
 * Runs the command `billing`.
 *
 * @param argv - the arguments after the name of the command
 * @returns the exit code
 * @example
 * ```ts
 * import { type CliIo, run } from '@billing/cli'
 *
 * declare const io: CliIo
 * const exitCode = await run(['call', 'stripe.list_customers', '--limit', '3', '--offline'], io)
 * ```
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const [name = '', ...args] = expandAlias(argv)
  const given: Given = { options: hintsOf(args), name: name || 'billing' }
  try {
    const outcome = await runCommand(name, args, io, given)
    return outcome ? await finish(io, given.options, outcome) : 0
  } catch (error) {
    if (isShown(error)) return 0
    const envelope = explain(given.name, error, io.signal?.aborted === true, helpOf(name))
    const options: GivenOptions = ownsStdout(name) ? { output: 'table' } : given.options
    // What decides on the exit code may be among what cannot be loaded.
    return finish(io, options, { envelope, ...(isUnloadable(error) && { code: 1 }) })
  }
}

/** How the help of a command is shown. */
const helpOf = (name: string): string => (Object.hasOwn(COMMANDS, name) ? `billing ${name} --help` : 'billing --help')

/** Whether stdout is for a host, or for a shell: an error there would be taken for a message of the protocol, or be run. */
const ownsStdout = (name: string): boolean =>
  name === 'complete' || (Object.hasOwn(COMMANDS, name) && COMMANDS[name]?.ownsStdout === true)

async function runCommand(
  name: string,
  args: readonly string[],
  io: CliIo,
  given: Given,
): Promise<Outcome | undefined> {
  const program = createProgram(io, VERSION, COMMANDS)
  if (name === 'complete') {
    const { complete } = await import('./complete.js')
    await complete(program, args)
    return undefined
  }
  if (name === '' || name === 'help' || name.startsWith('-')) {
    if (name === '--map=json') return mapOf(io)
    if (['', 'help', '-h', '--help'].includes(name)) program.outputHelp()
    else program.parse([name, ...args], { from: 'user' })
    return undefined
  }
  const spec = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!spec) {
    const names = [...Object.keys(COMMANDS), ...Object.values(COMMANDS).flatMap(({ aliases = [] }) => aliases)]
    throw usageError(`unknown command ${JSON.stringify(name)}${didYouMean(names, name)}`, ['billing --help'])
  }
  const words = name === 'call' ? await withProvider(args, io) : args
  const schema = name === 'call' ? await schemaFor(words, given) : undefined
  const input = readArguments(program, name, spec, words, schema)
  formatOf(input.options)
  checkTogether(input.options, spec.options ?? [])
  given.options = input.options
  const command = await spec.load()
  return command({ ...input, io, argv: [name, ...words] })
}

/** The arguments of a call whose tool several providers have, with the name of the one that is configured. */
async function withProvider(args: readonly string[], io: CliIo): Promise<readonly string[]> {
  const name = findToolName(args)
  if (name === undefined || name.includes('.') || args.includes('--offline')) return args
  const { namesOf } = await import('./find-tool.js')
  const named = namesOf(name)
  if (named.length < 2) return args
  const [{ readConfig }, { findAccounts }] = await Promise.all([
    import('./config/read-config.js'),
    import('./config/find-accounts.js'),
  ])
  const accounts = findAccounts(await readConfig(io), io)
  const [only, ...others] = named.filter((one) => accounts.some(({ provider }) => one.startsWith(`${provider}.`)))
  return only !== undefined && others.length === 0 ? args.with(args.indexOf(name), only) : args
}

async function schemaFor(args: readonly string[], given: Given): Promise<JsonSchema | undefined> {
  const name = findToolName(args)
  if (name === undefined) return undefined
  given.name = name
  const [{ findTool }, { toolRow }] = await Promise.all([import('./find-tool.js'), import('./tool-row.js')])
  const { tool } = findTool(name)
  given.name = toolRow(tool).tool
  return tool.inputSchema as JsonSchema
}

/** The tree of commands, for programs that write wrappers. */
async function mapOf(io: CliIo): Promise<undefined> {
  const { commandMap } = await import('./command-map.js')
  io.stdout.write(`${JSON.stringify(commandMap())}\n`)
  return undefined
}

/** How a command line that cannot be read wants to be answered. */
function hintsOf(args: readonly string[]): GivenOptions {
  const format = args.flatMap((arg, index) =>
    arg === '--output' ? [args[index + 1]] : (/^--output=(.*)/.exec(arg)?.[1] ?? []),
  )[0]
  const isKnown = ['table', 'json', 'jsonl', 'csv'].includes(`${format}`)
  return { ...(args.includes('--json') ? { json: true } : isKnown && { output: `${format}` }) }
}

async function finish(io: CliIo, options: GivenOptions, outcome: Outcome): Promise<number> {
  await show(io, options, outcome)
  if (outcome.code !== undefined) return outcome.code
  if (outcome.envelope.success) return 0
  const { exitCodeOf } = await import('@billing/sdk/agent')
  return exitCodeOf(outcome.envelope)
}
