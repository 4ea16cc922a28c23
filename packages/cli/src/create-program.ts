import type { JsonSchema } from '@billing/core/internal'
import { Command } from 'commander'
import { usageError } from './cli-error.js'
import type { CommandInput, CommandSpec } from './command.types.js'
import { addParameters } from './flags/add-parameters.js'
import { scanFlags } from './flags/scan-flags.js'
import type { CliIo } from './io.js'
import { type GivenOptions, OPTIONS, type OptionName } from './options.js'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** The options that may be repeated. */
const REPEATABLE: readonly OptionName[] = ['arg', 'settle', 'webhook']

/** Adds a CLI's options to a command. */
function addOptions(command: Command, names: readonly OptionName[]): void {
  for (const name of names) {
    const { flags, description } = OPTIONS[name]
    const option = command.createOption(flags, description)
    if (REPEATABLE.includes(name)) option.argParser(collect)
    else if (flags.includes('<')) {
      option.argParser((value: string, before?: string) => {
        if (before !== undefined) throw usageError(`--${name}: is given twice, and has one value`)
        return value
      })
    }
    command.addOption(option)
  }
}

const CREDENTIALS =
  'Credentials are read from the environment (STRIPE_API_KEY, …) or from where billing login has put them, never from the command line.'

/** The whole command line, for its help and its completion. Without options: those of a command are added where it is the one that runs. */
export function createProgram(io: CliIo, version: string, commands: Readonly<Record<string, CommandSpec>>): Command {
  const program = new Command('billing')
    .description('Every tool of Stripe, ChartMogul and ChargeOver, for agents and scripts.')
    .version(version, '-v, --version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
    .addHelpText('after', `\nbilling <command> --help says more. ${CREDENTIALS}`)
  for (const [name, { args, summary, options = [] }] of Object.entries(commands)) {
    const command = program.command(args ? `${name} ${args}` : name).description(summary)
    addOptions(command, [...options, 'color'])
  }
  return program
}

/** What the arguments of a command say. */
type ReadArguments = Omit<CommandInput, 'io' | 'argv'>

/** Reads the arguments of a command. Its help is shown instead where that is asked for. */
export function readArguments(
  program: Command,
  name: string,
  { options: known = [] }: CommandSpec,
  args: readonly string[],
  schema: JsonSchema | undefined,
): ReadArguments {
  const command = program.commands.find((one) => one.name() === name) as Command
  const { argv, flags } = scanFlags(args, [...known, 'color'], schema)
  const parameters = addParameters(command, schema ?? {}, flags, new Set<string>(known))
  let read: ReadArguments | undefined
  command.action(() => {
    const options: GivenOptions = command.opts()
    for (const text of options.arg ?? []) parameters.add(text)
    read = { args: command.args, options, parameters: parameters.mergeInto }
  })
  program.parse([name, ...argv], { from: 'user' })
  return read as ReadArguments
}
