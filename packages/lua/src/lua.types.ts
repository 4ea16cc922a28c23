import type { WebAbortSignal } from '@billing/core/internal'

/** What scripts have to know of a tool. Every tool of `@billing/sdk/tools` is one. */
export interface LuaTool {
  /** The documented name, such as `stripe_list_customers`. */
  readonly name: string
  /** The name of the function, such as `listCustomers`. */
  readonly function: string
  /** Further names. */
  readonly aliases: readonly string[]
  /** The provider, such as `stripe`. */
  readonly provider: string
  /** Whether it is one of the documented tools, which take precedence. */
  readonly documented: boolean
  /** What it does, for `docs`. */
  readonly description: string
  /** Whether a call changes anything at the provider. */
  readonly access: 'read' | 'write'
  /** The input as JSON Schema. The order of its properties is that of arguments. */
  readonly inputSchema: object
}

/** What a call came to. Tools may say more than is read here. */
export interface LuaEnvelope {
  /** Whether it succeeded. */
  readonly success: boolean
  /** The result, as JSON has it. */
  readonly data?: unknown
  /** Why it failed, in words for people. */
  readonly error?: string | null | undefined
  /** Why it failed, for programs. */
  readonly problem?: LuaProblem | null | undefined
}

/** Why a call failed. Toolsets may say more, which is kept. */
export interface LuaProblem {
  /** What kind of problem it is, such as `card`. */
  readonly kind: string
  /** Whether the request was sent. Where that is unknown it may have been carried out. */
  readonly sent?: 'no' | 'yes' | 'unknown' | undefined
}

/** The tools that scripts may call. */
export interface LuaToolset {
  /** Each tool; a script has no others. */
  readonly tools: readonly LuaTool[]
  /** Tools that exist and cannot be called: their names are not taken for misspelled ones. */
  readonly unavailable?:
    | readonly {
        /** The tool. */
        readonly tool: LuaTool
        /** Why it cannot be called. */
        readonly reason: string
      }[]
    | undefined
  /** The names of the accounts of each provider. Without them an account is known to be wrong when it is used. */
  readonly accounts?: Readonly<Record<string, readonly string[]>> | undefined
  /** Calls a tool by its documented name. It must not reject: what goes wrong is in the envelope. */
  call(
    name: string,
    input: object,
    options: {
      /** The account; the default one without it. */
      readonly account: string | undefined
      /** Names the call of a write, the same again where it is repeated: for an idempotency key. */
      readonly callId: string | undefined
      /** Is aborted when the script is. */
      readonly signal: WebAbortSignal | undefined
    },
  ): Promise<LuaEnvelope>
}

/** What `docs` of scripts answers. Without a member it answers from the descriptions of the tools. */
export interface LuaDocs {
  /** An overview. */
  list?(): string | Promise<string>
  /** A line for each tool that fits. */
  search?(query: string): string | Promise<string>
  /** A page, by a name such as `stripe` or `stripe.create_customer`. What it throws is the script's error. */
  read?(page: string): string | Promise<string>
}

/** What `mcp` of scripts calls. What a method rejects with is the script's error. */
export interface LuaMcp {
  /** The servers. */
  servers(): unknown
  /** The tools of a server, or of all. */
  tools(server?: string): unknown
  /** The schema of a tool. */
  schema(server: string, tool: string): unknown
  /** Calls a tool. */
  call(
    server: string,
    tool: string,
    input: unknown,
    options: {
      /**
       * Is aborted when the script is. The call should then end soon, with an error: the script is not over before its outcome is known, and a call
       * that ignores the signal holds it up.
       */
      readonly signal: WebAbortSignal | undefined
    },
  ): unknown
  /** The resources of a server, or of all. */
  resources(server?: string): unknown
  /** The contents of a resource. */
  readResource(server: string, uri: string): unknown
  /** The prompts of a server, or of all. */
  prompts(server?: string): unknown
  /** A prompt with its arguments filled in. */
  getPrompt(server: string, name: string, args: unknown): unknown
}

/** A call of a run, as its journal keeps it. */
export interface JournalEntry {
  /** The name of the tool. */
  readonly call: string
  /** The account that it was called with. */
  readonly account: string
  /** SHA-256 of tool, account and input: a call with another one differs. */
  readonly hash: string
  /** How often the call was begun anew after it had failed. It is a part of the call's id. */
  readonly attempt: number
  /** Whether it was begun, succeeded or failed. Where it was begun and has no other state, its outcome is unknown. */
  readonly state: 'begun' | 'succeeded' | 'failed'
  /** When it was begun, in milliseconds since the epoch. */
  readonly at: number
  /** What it was answered. */
  readonly envelope?: LuaEnvelope | undefined
}

/** What remembers the calls of a run, so that a script that was interrupted goes on without doing a write twice. */
export interface RunJournal {
  /** The name of the run. It is a part of the id of every write, so it must not be used for another one. */
  readonly id: string
  /** The newest entry of the call at a position; calls are numbered from 1. */
  read(position: number): JournalEntry | undefined | Promise<JournalEntry | undefined>
  /** Stores the entry of a call. It must be stored durably when the promise resolves: the write is sent after that. */
  write(position: number, entry: JournalEntry): void | Promise<void>
}

/** How scripts run. */
export interface LuaOptions {
  /** The tools that scripts may call: of `createToolset`, or of `billingToolset` for a client. */
  readonly toolset: LuaToolset
  /** How long a script may compute, in milliseconds. The time in which it waits for calls does not count. 30,000 without it. */
  readonly timeoutMs?: number | undefined
  /** How much memory the interpreter may take, in bytes, 17 MB of which it takes itself. 32 MiB without it; at least 20 MiB. */
  readonly maxBytes?: number | undefined
  /** How many steps of the interpreter a script may take, counted by the thousand. 1,000,000,000 without it. */
  readonly maxSteps?: number | undefined
  /** How many characters a script may print, each line counted as 100 more. 1,000,000 without it. */
  readonly maxOutput?: number | undefined
  /** Ends the script that runs. A call under way gets the signal, and its outcome is waited for. */
  readonly signal?: WebAbortSignal | undefined
  /** Takes each line as it is printed. */
  readonly onPrint?: ((text: string) => void) | undefined
  /** What `docs` answers, instead of the descriptions of the tools. */
  readonly docs?: LuaDocs | undefined
  /** The MCP servers of scripts. */
  readonly mcp?: LuaMcp | undefined
}

/** Options of one run. */
export interface RunOptions {
  /** What errors call the script. `script` without it. */
  readonly name?: string | undefined
  /** The journal of the run: what finished in it is not called again. */
  readonly run?: RunJournal | undefined
  /** Ends this script; in addition to that of `createLua`. */
  readonly signal?: WebAbortSignal | undefined
  /** Takes each line as it is printed, instead of that of `createLua`. */
  readonly onPrint?: ((text: string) => void) | undefined
}

/** A call that a script made. */
export interface LuaCall {
  /** The name of the tool, or `mcp.<server>.<tool>`. */
  readonly function: string
  /** The account, where one was named. */
  readonly account: string | undefined
  /** Whether it succeeded. */
  readonly success: boolean
  /** Why it failed. */
  readonly error: string | undefined
  /** The problem of its envelope. */
  readonly problem: LuaProblem | undefined
  /** Whether the answer is that of the journal, so that nothing was called. */
  readonly replayed: boolean
  /** How long it took, in milliseconds. */
  readonly durationMs: number
}

/** Why a script failed. */
export interface LuaFailure {
  /**
   * - `syntax`: it is no Lua
   * - `error`: an error that it did not catch
   * - `limit`: a limit ended it, see `limit`
   * - `aborted`: the signal ended it
   * - `diverged`: it called something else than the journal has
   * - `unresolved`: the journal has a write whose outcome is unknown, and repeating it might do it twice
   */
  readonly kind: 'syntax' | 'error' | 'limit' | 'aborted' | 'diverged' | 'unresolved'
  /** The limit that ended it. */
  readonly limit: 'time' | 'steps' | 'memory' | 'output' | undefined
  /** The line of the script, where it is known. */
  readonly line: number | undefined
  /** The call that failed, where the error is that of a call. */
  readonly call: LuaCall | undefined
}

/** What a script came to. */
export interface LuaResult {
  /** Whether it ran to its end. */
  readonly success: boolean
  /** What it printed, in lines. */
  readonly output: string
  /** The values that it returned, as JSON has them. */
  readonly result: readonly unknown[]
  /** Why it failed, with the line: `workflow.lua:6: …`. */
  readonly error: string | undefined
  /** Why it failed, for programs. */
  readonly failure: LuaFailure | undefined
  /** Every call in its order. */
  readonly calls: readonly LuaCall[]
  /** How long it took, in milliseconds, calls included. */
  readonly durationMs: number
  /** The steps that it took, by the thousand; undefined where it was ended. */
  readonly steps: number | undefined
  /** The memory of the interpreter, in bytes; undefined where it was ended. */
  readonly bytes: number | undefined
}

/** Options of a session. */
export interface SessionOptions {
  /** What errors call its chunks. `session` without it. */
  readonly name?: string | undefined
  /** Takes each line as it is printed, instead of that of `createLua`. */
  readonly onPrint?: ((text: string) => void) | undefined
}

/** What a chunk of a session came to. */
export interface LuaSessionResult extends LuaResult {
  /** Whether the globals of the session are lost, since its thread had to be ended. The next chunk begins with a fresh state. */
  readonly isLost: boolean
}

/** Runs chunks one after the other in one state, as at a prompt: globals stay, and the value of an expression is printed. */
export interface LuaSession {
  /**
   * Runs a chunk, with the limits of a script for itself. It resolves whatever the chunk does.
   *
   * @throws {ConfigError} while another one runs
   */
  run(
    code: string,
    options?: {
      /** Ends the chunk; the session goes on. A call under way gets the signal, and its outcome is waited for. */
      readonly signal?: WebAbortSignal | undefined
    },
  ): Promise<LuaSessionResult>
  /** Ends the session, and its thread. */
  close(): Promise<void>
}

/** Runs scripts. */
export interface Lua {
  /** Runs a script. It resolves whatever the script does; what fails is in the result. */
  run(code: string, options?: RunOptions): Promise<LuaResult>
  /** Begins a session. It has no journal: each chunk does what it says. */
  session(options?: SessionOptions): LuaSession
  /** Ends the thread that is kept for the next script. Scripts that run are not waited for. */
  close(): Promise<void>
}
