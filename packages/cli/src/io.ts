import type { ClientOptions } from '@billing/core'
import type { WebAbortSignal } from '@billing/core/internal'

/** A stream that text is written to. */
export interface TextOutput {
  /** Whether a person sees it. */
  readonly isTTY: boolean
  /** How wide the terminal is; 80 without it. */
  readonly columns?: number | undefined
  /** Writes a text. */
  write(text: string): void
}

/** What shows that something goes on. */
export interface Progress {
  /** Says how far it has come. */
  update(text: string): void
  /** Takes it away. */
  stop(): void
}

/** What asks a person. */
export interface Prompts {
  /** Asks for a yes; everything else is a no. */
  confirm(message: string): Promise<boolean>
  /** Asks for a text. */
  text(message: string): Promise<string>
  /** Asks for a secret, which is not shown while it is typed. */
  password(message: string): Promise<string>
}

/** A place of the system's keyring. */
export interface KeyringEntry {
  /** The secret; null where there is none. */
  getPassword(): string | null
  /** Keeps a secret. */
  setPassword(secret: string): void
}

/** What reads a line at a time, as a person types it or as it arrives. */
export interface LineReader {
  /** The next line; undefined where the input has ended. A person sees the prompt. */
  next(prompt: string): Promise<string | undefined>
  /** Asks the person for a yes; what was typed before the question is no answer. */
  confirm(message: string): Promise<boolean>
  /** Takes back what is being typed. */
  restart(prompt: string): void
  /** Calls `take` at Ctrl-C, where a person types. */
  onInterrupt(take: () => void): void
  /** Reads no more. */
  close(): void
}

/** What a command sees of its surroundings. */
export interface CliIo {
  /** The variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that the command runs in. */
  readonly cwd: string
  /** The home folder of the user. */
  readonly home: string
  /** The name of the user, for approvals and the audit log. */
  readonly user: string
  /** Where input comes from. */
  readonly stdin: {
    /** Whether a person types. */
    readonly isTTY: boolean
    /** Everything up to the end of the input. */
    text(): Promise<string>
    /** Reads it line by line. */
    openLines(): LineReader
  }
  /** Where answers go. */
  readonly stdout: TextOutput
  /** Where questions, progress and errors for people go. */
  readonly stderr: TextOutput
  /** Asks the person at the terminal. */
  readonly prompts: Prompts
  /** Shows the person at the terminal how far something has come. */
  readonly progress: (text: string) => Promise<Progress>
  /**
   * Opens a place of the system's keyring.
   *
   * @throws {ConfigError} where there is none
   */
  readonly keyring: (name: string) => Promise<KeyringEntry>
  /** Ends what runs: Ctrl-C. */
  readonly signal?: WebAbortSignal | undefined
  /** Another `fetch` for the providers. */
  readonly fetch?: ClientOptions['fetch']
}
