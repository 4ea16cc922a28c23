import type { WebAbortSignal, WebRequest, WebResponse } from '@billing/core/internal'
import type { ToolsetOptions } from '@billing/sdk/agent'

/** What a client may do: what `authorize` allows of what the server can do. */
export interface Permission {
  /** The names of the accounts that it may use, of every provider; all without it. */
  readonly accounts?: readonly string[] | undefined
  /** A further policy. It can only be stricter than that of the server. */
  readonly policy?: ToolsetOptions['policy']
  /** Who it is, for the audit log. Approvals of one user are no good to another. */
  readonly user?: string | undefined
}

/** What a script came to. */
export interface ScriptResult {
  /** Whether it ran to its end. */
  readonly success: boolean
  /** What it printed. */
  readonly output: string
  /** What it returned. */
  readonly result: readonly unknown[]
  /** Why it failed, with the line. */
  readonly error: string | undefined
  /** Every call in its order. */
  readonly calls: readonly ScriptCall[]
}

/** A call that a script made. */
export interface ScriptCall {
  /** The name of the tool. */
  readonly function: string
  /** The account, where one was named. */
  readonly account: string | undefined
  /** Whether it succeeded. */
  readonly success: boolean
  /** Why it failed. */
  readonly error: string | undefined
  /** Whether the answer is that of the journal, so that nothing was called. */
  readonly replayed: boolean
}

/** Runs scripts: what `createLua` of `@billing/lua` returns. */
export interface ScriptRunner {
  /** Runs a script. It resolves whatever the script does. */
  run(code: string, options: ScriptRunOptions): Promise<ScriptResult>
  /** Ends the thread that scripts run in. */
  close(): Promise<void>
}

/** How one script is run. */
export interface ScriptRunOptions {
  /** The journal of the run. */
  readonly run: ScriptJournal
  /** Ends the script. */
  readonly signal: WebAbortSignal
  /** What errors call the script. */
  readonly name: string
}

/** What remembers the calls of a script, so that it goes on after an approval without doing them again. */
export interface ScriptJournal {
  /** The name of the run. */
  readonly id: string
  /** The newest entry of the call at a position. */
  // biome-ignore lint/suspicious/noExplicitAny: an entry is only kept here, and `@billing/lua` alone knows what is in it
  read(position: number): any
  /** Stores the entry of a call. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  write(position: number, entry: any): void
}

/** What scripts are run with. */
export interface ScriptOptions {
  /** The tools that scripts may call. */
  // biome-ignore lint/suspicious/noExplicitAny: the toolset of `@billing/lua` is a part of that of `@billing/sdk/agent`
  readonly toolset: any
  /** The documentation that scripts may read. */
  readonly docs: {
    /** A page, by a name such as `stripe`. */
    read(page: string): string
  }
}

/** How a server behaves. */
export interface McpOptions {
  /**
   * What clients see:
   * - `tools`: every tool (without it)
   * - `read`: the tools that read
   * - `code`: a search, the documentation, and Lua that calls the tools; needs `lua`
   */
  readonly mode?: 'tools' | 'read' | 'code' | undefined
  /** Policy, audit log, approvals and whatever else `createToolset` takes. */
  readonly toolset?: Omit<ToolsetOptions, 'surface' | 'agent'> | undefined
  /** Runs the scripts of the mode `code`: `createLua` of `@billing/lua`, or a function that adds options to it. */
  readonly lua?: ((options: ScriptOptions) => ScriptRunner) | undefined
  /**
   * Whether the tools of the modes `tools` and `read` say what they return (`outputSchema`), which about doubles what a model reads; false without it.
   * For programs that make types of the tools, or that check results.
   */
  readonly outputSchemas?: boolean | undefined
  /**
   * Decides what an HTTP request may do; undefined refuses it (401), a `Response` is sent instead. Without it every request may do what the server
   * can, which `listen` allows on loopback addresses only.
   */
  readonly authorize?:
    | ((request: WebRequest) => Permission | WebResponse | undefined | Promise<Permission | WebResponse | undefined>)
    | undefined
  /** The host names of HTTP requests that are answered; those of localhost without it. */
  readonly hosts?: readonly string[] | undefined
  /** The host names of websites whose requests are answered; those of localhost without it. Other clients send no `Origin`. */
  readonly origins?: readonly string[] | undefined
  /** Signs what clients keep while a person is asked, 32 characters or more. Random without it: then the same process has to answer again. */
  readonly stateKey?: string | undefined
}
