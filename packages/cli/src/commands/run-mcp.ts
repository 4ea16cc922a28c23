import { createLua } from '@billing/lua'
import { createMcp } from '@billing/mcp'
import { listen, serveStdio } from '@billing/mcp/node'
import { usageError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { didYouMean } from '../did-you-mean.js'
import type { CliIo } from '../io.js'
import { openSession } from '../open-session.js'
import { portOf } from '../port-of.js'

const MODES = ['tools', 'read', 'code'] as const

function modeOf(text: string | undefined): (typeof MODES)[number] {
  const mode = MODES.find((known) => known === (text ?? 'tools'))
  if (mode) return mode
  throw usageError(`--mode: is ${JSON.stringify(text)}${didYouMean(MODES, `${text}`)}`)
}

const untilAborted = ({ signal }: CliIo): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })

/** Serves the tools over MCP: on stdio for a host that starts it, or over HTTP on this machine. */
export const runMcp: RunCommand = async ({ io, options }) => {
  const mode = modeOf(options.mode)
  const port = options.port === undefined ? undefined : portOf(options.port)
  const { billing, toolsetOptions } = await openSession(io, options, { surface: 'mcp', asks: false })
  // Results are as large as a model can read, and names come from the client.
  const { surface: _, agent: __, limits: ___, tools, ...others } = toolsetOptions
  // In the other modes a host loads the schemas of all that it is given.
  const toolset = options.every || mode === 'code' ? { ...others, tools } : others
  const mcp = createMcp(billing, { mode, toolset, ...(mode === 'code' && { lua: createLua }) })
  if (port === undefined) {
    // Hosts keep what a server writes there. The error of a schema lists its faults as JSON.
    const onerror = ({ message }: Error): void =>
      io.stderr.write(`MCP: ${message.startsWith('[') ? 'a message is none of JSON-RPC' : message}\n`)
    const connection = serveStdio(mcp, { onerror })
    await Promise.race([untilAborted(io), connection.closed])
    await connection.close()
  } else {
    const server = await listen(mcp, { port })
    io.stderr.write(`${server.url}\nCtrl+C stops.\n`)
    await untilAborted(io)
    await server.close()
  }
  return undefined
}
