import { ConfigError } from '@billing/core'
import { nearestName, VERSION, type WebAbortSignal } from '@billing/core/internal'
import { Client } from '@modelcontextprotocol/client'
import type { McpClientsOptions } from './server-config.types.js'
import { transportTo } from './transport-to.js'

/** A tool of a server. */
export interface McpTool {
  /** The server that has it. */
  readonly server: string
  /** Its name there. */
  readonly name: string
  /** What it does. */
  readonly description: string
}

/** MCP servers that scripts call: what the option `mcp` of `createLua` takes. */
export interface McpClients {
  /** The names of the servers. */
  servers(): readonly string[]
  /** The tools of a server, or of all. */
  tools(server?: string): Promise<readonly McpTool[]>
  /** The schema of a tool's input. */
  schema(server: string, tool: string): Promise<object>
  /** Calls a tool. Its structured result where it has one, otherwise its texts. What the tool reports as an error rejects. */
  call(
    server: string,
    tool: string,
    input?: unknown,
    options?: {
      /** Gives the call up. */
      readonly signal?: WebAbortSignal | undefined
    },
  ): Promise<unknown>
  /** The resources of a server, or of all. */
  resources(server?: string): Promise<readonly object[]>
  /** The contents of a resource: its text where it has one part, otherwise the list of its parts. */
  readResource(server: string, uri: string): Promise<unknown>
  /** The prompts of a server, or of all. */
  prompts(server?: string): Promise<readonly object[]>
  /** A prompt with its arguments filled in. */
  getPrompt(server: string, name: string, args?: unknown): Promise<object>
  /** Ends the connections, and the processes of servers that were started. */
  close(): Promise<void>
}

interface Part {
  readonly type?: string
  readonly text?: string
}

/** The value of a single text, and otherwise the list. */
const textOf = (parts: readonly Part[]): unknown => (parts.length === 1 ? (parts[0]?.text ?? parts[0]) : parts)

/** Lua tables that are empty arrive as lists. */
const asObject = (value: unknown): Record<string, unknown> =>
  (Array.isArray(value) && value.length === 0 ? {} : (value ?? {})) as Record<string, unknown>

/**
 * Connects to MCP servers, each when it is first used. Servers of the revision 2026-07-28 and of 2025 will do.
 *
 * @throws {ConfigError} for a configuration that cannot be meant
 * @example
 * ```ts
 * import { createMcpClients } from '@billing/mcp/client'
 *
 * const mcp = createMcpClients({ servers: { files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/tmp'] } } })
 * console.log(mcp.servers())
 * await mcp.close()
 * ```
 */
export function createMcpClients({ servers, timeoutMs = 60_000, fetch }: McpClientsOptions): McpClients {
  const transports = new Map(
    Object.entries(Object(servers) as McpClientsOptions['servers']).map(([name, config]) => [
      name,
      transportTo(name, config, fetch),
    ]),
  )
  const connections = new Map<string, Promise<Client>>()

  async function connect(name: string): Promise<Client> {
    const transport = transports.get(name)
    if (!transport) {
      const names = [...transports.keys()]
      if (!names.length) throw new ConfigError('no MCP server is configured')
      throw new ConfigError(
        `there is no server ${name}; did you mean ${nearestName(names, name)}? Known: ${names.join(', ')}`,
      )
    }
    const client = new Client({ name: 'billing', version: VERSION }, { versionNegotiation: { mode: 'auto' } })
    client.onclose = () => void connections.delete(name)
    await client.connect(transport(), { timeout: timeoutMs })
    return client
  }

  function clientOf(name: string): Promise<Client> {
    const open = connections.get(name) ?? connect(name)
    connections.set(name, open)
    // The next use tries again.
    open.catch(() => connections.delete(name))
    return open
  }

  /** Asks a server, or all of them in their order. */
  async function ask<Item>(
    server: string | undefined,
    list: (client: Client, name: string) => Promise<readonly Item[]>,
  ): Promise<Item[]> {
    const names = server === undefined ? [...transports.keys()] : [server]
    const lists = await Promise.all(names.map(async (name) => list(await clientOf(name), name)))
    return lists.flat()
  }

  const request = { timeout: timeoutMs }

  return {
    servers: () => [...transports.keys()],
    tools: (server) =>
      ask(server, async (client, name) => {
        const { tools } = await client.listTools({}, request)
        return tools.map((tool) => ({ server: name, name: tool.name, description: tool.description ?? '' }))
      }),
    async schema(server, tool) {
      const { tools } = await (await clientOf(server)).listTools({}, request)
      const found = tools.find(({ name }) => name === tool)
      if (found) return found.inputSchema
      const names = tools.map(({ name }) => name)
      throw new ConfigError(
        `${server} has no tool ${tool}${names.length ? `; did you mean ${nearestName(names, tool)}?` : ''}`,
      )
    },
    async call(server, tool, input, { signal } = {}) {
      const client = await clientOf(server)
      const params = { name: tool, arguments: asObject(input) }
      const result = await client.callTool(params, { ...request, ...(signal && { signal }) })
      const content = textOf(result.content as readonly Part[])
      if (result.isError) throw new Error(typeof content === 'string' ? content : JSON.stringify(content))
      return result.structuredContent ?? content
    },
    resources: (server) =>
      ask(server, async (client, name) => {
        if (!client.getServerCapabilities()?.resources) return []
        const { resources } = await client.listResources({}, request)
        return resources.map((resource) => ({ server: name, ...resource }))
      }),
    async readResource(server, uri) {
      const { contents } = await (await clientOf(server)).readResource({ uri }, request)
      return textOf(contents as readonly Part[])
    },
    prompts: (server) =>
      ask(server, async (client, name) => {
        if (!client.getServerCapabilities()?.prompts) return []
        const { prompts } = await client.listPrompts({}, request)
        return prompts.map((prompt) => ({ server: name, ...prompt }))
      }),
    async getPrompt(server, name, args) {
      const client = await clientOf(server)
      return client.getPrompt({ name, arguments: asObject(args) as Record<string, string> }, request)
    },
    async close() {
      const open = await Promise.allSettled(connections.values())
      connections.clear()
      await Promise.all(open.map((result) => (result.status === 'fulfilled' ? result.value.close() : undefined)))
    },
  }
}
