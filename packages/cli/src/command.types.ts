import type { Envelope } from '@billing/sdk/agent'
import type { CliIo } from './io.js'
import type { GivenOptions, OptionName } from './options.js'

/** What a command is run with. */
export interface CommandInput {
  readonly io: CliIo
  /** The whole command line, with the short name of its command. */
  readonly argv: readonly string[]
  /** What was given without a flag. */
  readonly args: readonly string[]
  readonly options: GivenOptions
  /** The parameters of a tool that were given as flags, merged into the JSON that was given. */
  readonly parameters: (base: object) => object
}

/** What a command came to. */
export interface Outcome {
  /** The answer in the form of JSON. Its schema is that of calls, with further members where a command has more to say. */
  readonly envelope: Envelope
  /** What is shown where no other form is wanted; without it a table, or JSON where no person reads. */
  readonly text?: string
  /** What a person reads on a terminal in place of a table. */
  readonly note?: string
  /** The columns of a table where no fields are chosen. */
  readonly columns?: readonly string[]
  /** The exit code; that of the envelope without it. */
  readonly code?: number
  /** Whether the data of a failure is shown too: it is what was done before. */
  readonly isPartial?: boolean
  /** Whether the data has been shown as it came. */
  readonly isShown?: boolean
}

/** What a command does. Undefined where it has shown everything already. */
export type RunCommand = (input: CommandInput) => Promise<Outcome | undefined>

/** A command. */
export interface CommandSpec {
  /** Further names, the long ones of the documentation among them. */
  readonly aliases?: readonly string[]
  /** Its arguments, in the notation of commander. */
  readonly args?: string
  readonly summary: string
  readonly options?: readonly OptionName[]
  /** Whether a program reads its stdout as something else than an answer: a protocol, or a script. Failures go to stderr then. */
  readonly ownsStdout?: boolean
  /** Loads it: only the command that runs is loaded. */
  readonly load: () => Promise<RunCommand>
}
