import { createLua, type LuaResult, type LuaToolset } from '@billing/lua'
import type { McpClients } from '@billing/mcp/client'
import { createToolset, type Envelope, exitCodeOf, type Problem } from '@billing/sdk/agent'
import { catalogueDocs } from '@billing/sdk/catalogue'
import { usageError } from '../cli-error.js'
import type { CommandInput, Outcome, RunCommand } from '../command.types.js'
import { type LoadedConfig, readConfig } from '../config/read-config.js'
import { countOf } from '../count-of.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'
import { openRun } from '../open-run.js'
import { openSession } from '../open-session.js'
import { formatOf } from '../output/show.js'
import { readText } from '../read-text.js'

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

/** Runs a Lua script over the tools. */
export const runLua: RunCommand = async (input) => {
  const { io, options } = input
  const script = await readScript(input)
  const isText = formatOf(options) === undefined
  // The time limit is that of the script.
  const { timeout: _, ...others } = options
  // Offline nothing is configured.
  const config = options.offline ? undefined : await readConfig(io)
  const { toolset } = options.mcpOnly
    ? { toolset: createToolset({}, { tools: [] }) }
    : await openSession(io, others, { surface: 'lua', asks: isText, config })
  const seconds = countOf('timeout', options.timeout)
  const mcp = config && (await openMcpClients(config))
  const lua = createLua({
    toolset: toolset as LuaToolset,
    mcp,
    docs: { read: catalogueDocs },
    signal: io.signal,
    ...(seconds && { timeoutMs: seconds * 1000 }),
    // JSON has the output in the answer.
    ...(isText && { onPrint: (text: string) => io.stdout.write(`${text}\n`) }),
  })
  const run = await openRun(io, options)
  try {
    return outcomeOf(await lua.run(script.code, { name: script.name, run }), options.run)
  } finally {
    await run?.close()
    await mcp?.close()
    await lua.close()
  }
}

/** The exit code of a script: that of the call that failed it, or what ended it. */
function codeOf({ failure }: LuaResult): number {
  if (!failure) return 0
  const { problem } = failure.call ?? {}
  if (problem?.sent === 'unknown' || failure.kind === 'unresolved') return 8
  const code = problem && exitCodeOf({ success: false, problem: problem as unknown as Problem } as Envelope)
  if (code && [3, 4, 5, 10].includes(code)) return code
  return { limit: 10, aborted: 130, syntax: 9, error: 9, diverged: 9 }[failure.kind]
}

const nextOf = ({ failure }: LuaResult, run: string | undefined): readonly string[] => {
  const { next } = (failure?.call?.problem ?? {}) as { next?: readonly string[] }
  return [
    ...(next ?? []),
    ...(run === undefined ? [] : [`run it again with --run ${run}: what is done is not done again`]),
  ]
}

/** The members of the documentation's envelope beside ours. */
function outcomeOf(result: LuaResult, run: string | undefined): Outcome {
  const { success, output, error = null, failure, calls, durationMs, bytes } = result
  const sent = failure?.call?.problem?.sent ?? (calls.length > 0 ? 'yes' : 'no')
  const base = success
    ? envelopeOf('lua', {}, { run: run ?? '' })
    : failedEnvelope('lua', String(error), {
        kind: failure?.kind === 'aborted' ? 'aborted' : failure?.kind === 'limit' ? 'over_limit' : 'invalid_input',
        ...(failure?.call?.problem as Partial<Problem> | undefined),
        sent,
        next: nextOf(result, run),
      })
  const members = {
    data: result.result,
    output,
    result: result.result,
    execution_time_ms: durationMs,
    duration_ms: durationMs,
    memory_usage: bytes ?? null,
    integration_calls: calls,
    call_log: calls,
  }
  return { envelope: { ...base, ...members }, text: '', code: codeOf(result) }
}
