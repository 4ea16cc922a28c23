import type { Mode, Policy } from '@billing/sdk/agent'
import type { ProviderName } from './providers.js'

/** Where a secret is. The secret itself is in no configuration file. */
export type Reference =
  | { readonly env: string }
  | { readonly file: string }
  | { readonly command: readonly string[] }
  | { readonly keyring: string }

/** An account as a configuration file describes it: credentials are references. */
export type AccountEntry = Readonly<Record<string, Reference | string | undefined>> & {
  /** What the credentials are for, where that cannot be told from them. */
  readonly mode?: Exclude<Mode, 'offline' | 'unknown'>
}

/** An MCP server whose tools Lua scripts may call: a program, or an address. */
export type McpServerEntry = { readonly command: string; readonly args?: readonly string[] } | { readonly url: string }

/** What a configuration file may hold. */
export interface ConfigFile {
  readonly accounts?: Readonly<Partial<Record<ProviderName, Readonly<Record<string, AccountEntry>>>>>
  readonly policy?: Policy
  readonly mcpServers?: Readonly<Record<string, McpServerEntry>>
}

/** A configuration file that was read. */
export interface LoadedFile {
  readonly path: string
  readonly config: ConfigFile
  /** SHA-256 of its bytes. */
  readonly hash: string
}
