import type { FetchLike } from '@modelcontextprotocol/client'

/** A server that is started as a process, or reached over HTTP. The same members as in the configuration of other hosts. */
export type ServerConfig =
  | {
      /** The program. */
      readonly command: string
      /** Its arguments. */
      readonly args?: readonly string[] | undefined
      /** Added to the few variables that a server is given: it does not see the others of this process. */
      readonly env?: Readonly<Record<string, string>> | undefined
      /** The folder that it runs in. */
      readonly cwd?: string | undefined
    }
  | {
      /** Its address. Credentials belong into `headers`. */
      readonly url: string
      /** Sent with each request. */
      readonly headers?: Readonly<Record<string, string>> | undefined
    }

/** Which servers there are. */
export interface McpClientsOptions {
  /** The servers by their names. */
  readonly servers: Readonly<Record<string, ServerConfig>>
  /** How long a request may take, in milliseconds. 60,000 without it. */
  readonly timeoutMs?: number | undefined
  /** Sends the requests to servers with a `url`. */
  readonly fetch?: FetchLike | undefined
}
