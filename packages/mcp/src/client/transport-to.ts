import { ConfigError } from '@billing/core'
import { type FetchLike, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import type { ServerConfig } from './server-config.types.js'

function checkUrl(name: string, url: string): URL {
  const { protocol, username, password, href } = parse(name, url)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new ConfigError(`servers.${name}.url: must start with http:// or https://`)
  if (username || password) throw new ConfigError(`servers.${name}.url: has credentials; pass them in headers`)
  return new URL(href)
}

function parse(name: string, url: string): URL {
  try {
    return new URL(url)
  } catch {
    throw new ConfigError(`servers.${name}.url: is not a URL`)
  }
}

/**
 * What connects to a server.
 *
 * @throws {ConfigError} for a configuration that names neither a program nor an address, or both
 */
export function transportTo(name: string, config: ServerConfig, fetch: FetchLike | undefined): () => Transport {
  const { command, url } = Object(config) as { command?: unknown; url?: unknown }
  if (typeof command === 'string' && url === undefined) {
    const { args = [], env, cwd } = config as Extract<ServerConfig, { command: string }>
    return () =>
      new StdioClientTransport({
        command,
        args: [...args],
        ...(env && { env: { ...env } }),
        ...(cwd !== undefined && { cwd }),
        // What it reports must not get between the lines of this program.
        stderr: 'ignore',
      })
  }
  if (typeof url === 'string' && command === undefined) {
    const { headers = {} } = config as Extract<ServerConfig, { url: string }>
    const address = checkUrl(name, url)
    return () =>
      new StreamableHTTPClientTransport(address, { requestInit: { headers: { ...headers } }, ...(fetch && { fetch }) })
  }
  throw new ConfigError(`servers.${name}: must have either command or url`)
}
