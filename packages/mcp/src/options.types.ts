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
  readonly success: boolean
  /** What it printed. */
  readonly output: string
  /** What it returned. */
  readonly result: readonly unknown[]
  readonly error: string | undefined
  readonly calls: readonly {
    readonly function: string
    readonly account: string | undefined
    readonly success: boolean
    readonly error: string | undefined
    readonly replayed: boolean
  }[]
}

/** Runs scripts: what `createLua` of `@billing/lua` returns. */
export interface ScriptRunner {
  run(
    code: string,
    options: { readonly run: ScriptJournal; readonly signal: AbortSignal; readonly name: string },
  ): Promise<ScriptResult>
  close(): Promise<void>
}

/** What remembers the calls of a script, so that it goes on after an approval without doing them again. */
export interface ScriptJournal {
  readonly id: string
  // biome-ignore lint/suspicious/noExplicitAny: an entry is only kept here, and `@billing/lua` alone knows what is in it
  read(position: number): any
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  write(position: number, entry: any): void
}

/** What scripts are run with. */
export interface ScriptOptions {
  /** The tools that scripts may call. */
  // biome-ignore lint/suspicious/noExplicitAny: the toolset of `@billing/lua` is a part of that of `@billing/sdk/agent`
  readonly toolset: any
  /** The documentation that scripts may read. */
  readonly docs: { read(page: string): string }
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
   * Decides what an HTTP request may do; undefined refuses it (401), a `Response` is sent instead. Without it every request may do what the server
   * can, which `listen` allows on loopback addresses only.
   */
  readonly authorize?:
    | ((request: Request) => Permission | Response | undefined | Promise<Permission | Response | undefined>)
    | undefined
  /** The host names of HTTP requests that are answered; those of localhost without it. */
  readonly hosts?: readonly string[] | undefined
  /** The host names of websites whose requests are answered; those of localhost without it. Other clients send no `Origin`. */
  readonly origins?: readonly string[] | undefined
  /** Signs what clients keep while a person is asked, 32 characters or more. Random without it: then the same process has to answer again. */
  readonly stateKey?: string | undefined
}
