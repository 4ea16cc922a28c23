import { createLua, type LuaToolset } from '@billing/lua'
import type { McpClients } from '@billing/mcp/client'
import { createToolset } from '@billing/sdk/agent'
import { catalogueDocs } from '@billing/sdk/catalogue'
import { usageError } from '../cli-error.js'
import type { CommandInput, Outcome, RunCommand } from '../command.types.js'
import { type LoadedConfig, readConfig } from '../config/read-config.js'
import { countOf } from '../count-of.js'
import { failedEnvelope } from '../envelope.js'
import type { LineReader } from '../io.js'
import { luaOutcome, returned } from '../lua/lua-outcome.js'
import { withApproval } from '../lua/with-approval.js'
import { openRun } from '../open-run.js'
import { openSession } from '../open-session.js'
import { printable } from '../output/printable.js'
import { formatOf } from '../output/show.js'
import { readText } from '../read-text.js'
import { repeatedWith } from '../repeated-with.js'

/** A script and what its errors call it. */
interface Script {
  readonly code: string
  readonly name: string
}

async function readScript({ io, args: [file], options }: CommandInput): Promise<Script> {
  if (options.eval !== undefined) {
    if (file !== undefined) throw usageError(`--eval and ${file}: give one of them`)
    return { code: options.eval, name: 'eval' }
  }
  const source = file ?? (io.stdin.isTTY ? undefined : '-')
  if (source === undefined) {
    throw usageError('there is no script: name a file, or give --eval', ['billing lua workflow.lua'])
  }
  return { code: await readText(source, io), name: source === '-' ? 'stdin' : source }
}

/** The MCP servers of the configuration, for `mcp.*` in scripts. Those of a project start programs, so it has to be trusted. */
async function openMcpClients({ user, project, isTrusted }: LoadedConfig): Promise<McpClients | undefined> {
  const servers = { ...(isTrusted && project?.config.mcpServers), ...user?.config.mcpServers }
  if (Object.keys(servers).length === 0) return undefined
  const { createMcpClients } = await import('@billing/mcp/client')
  return createMcpClients({ servers })
}

/** A write whose outcome could not be noted: the next command does not know of it. */
function unnoted(error: unknown, again: string): Outcome {
  const envelope = failedEnvelope('lua', `${(error as Error).message}. It is not known what became of the last call.`, {
    kind: 'outcome_unknown',
    sent: 'unknown',
    retry: 'after_check',
    next: ['billing audit verify', again],
  })
  return { envelope }
}

/** Runs a Lua script over the tools, or what is typed. */
export const runLua: RunCommand = async (input) => {
  const { io, args, options, argv } = input
  if (options.repl && args[0] !== undefined) throw usageError(`--repl and ${args[0]}: give one of them`)
  const script = options.repl ? undefined : await readScript(input)
  const isText = formatOf(options) === undefined
  const lines = options.repl ? io.stdin.openLines() : undefined
  // The time limit is that of the script.
  const { timeout: _, ...others } = options
  const seconds = countOf('timeout', options.timeout)
  // Offline nothing is configured.
  const config = options.offline ? undefined : await readConfig(io)
  const asked = lines ? { ...io, prompts: { ...io.prompts, confirm: lines.confirm } } : io
  const { toolset } = options.mcpOnly
    ? { toolset: createToolset({}, { tools: [] }) }
    : await openSession(asked, others, { surface: 'lua', asks: isText, config })
  const run = await openRun(io, options)
  const mcp = config && (await openMcpClients(config))
  const lua = createLua({
    toolset: withApproval(toolset, options.approval) as LuaToolset,
    mcp,
    docs: { read: catalogueDocs },
    signal: io.signal,
    ...(seconds && { timeoutMs: seconds * 1000 }),
    // JSON has the output in the answer.
    ...(isText && { onPrint: (text: string) => io.stdout.write(`${text}\n`) }),
  })
  const command = {
    run: options.run,
    isOffline: options.offline === true,
    isRead: (name: string) => toolset.tools.some((tool) => tool.name === name && tool.access === 'read'),
  }
  const again = (given?: { readonly approval: string }): string =>
    `${repeatedWith(argv, given)}${script?.name === 'stdin' ? ' < workflow.lua' : ''}`
  try {
    if (script) {
      const result = await lua.run(script.code, { name: script.name, run })
      const text = io.stdout.isTTY ? printable(returned(result, 2)) : returned(result)
      return { ...luaOutcome(result, { ...command, again }), text }
    }
    const { runRepl } = await import('../lua/run-repl.js')
    return await runRepl(io, lines as LineReader, lua, isText, command)
  } catch (error) {
    if (!run) throw error
    return unnoted(error, again())
  } finally {
    lines?.close()
    await run?.close()
    await mcp?.close()
    await lua.close()
  }
}
