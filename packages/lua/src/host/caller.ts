import type { LuaCall, LuaDocs, LuaEnvelope, LuaMcp, LuaOptions, LuaTool, RunJournal } from '../lua.types.js'
import type { Answer, OutsideRequest } from '../worker/interpreter.js'
import { fitEmptyTables } from './fit-empty-tables.js'
import { journaledCall, type PlannedCall } from './journaled-call.js'
import { repeatableMsOf } from './repeatable-ms-of.js'
import { createToolDocs } from './tool-docs.js'

/** What a script asks by itself. */
type ScriptRequest = Exclude<OutsideRequest, { kind: 'chunk' }>

/** Answers what one script asks. */
export interface Caller {
  /** Every call so far. */
  readonly calls: readonly LuaCall[]
  /** Answers a request. It rejects with a `Stop`, or where the journal fails: then the script must not go on. */
  answer(request: ScriptRequest): Promise<Answer>
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What a promise comes to, as an envelope. */
async function envelopeOf(result: unknown): Promise<LuaEnvelope> {
  try {
    return { success: true, data: await result }
  } catch (error) {
    return { success: false, error: messageOf(error), problem: { kind: 'unexpected', sent: 'unknown' } }
  }
}

const NO_SERVER = 'no MCP server is configured'

/** What scripts see without servers: empty lists, and an error for what needs one. */
const noServers = (method: string): unknown => {
  if (['servers', 'tools', 'resources', 'prompts'].includes(method)) return []
  throw new Error(NO_SERVER)
}

/** Creates what answers the requests of one script. */
export function createCaller(
  { toolset, mcp, docs }: Pick<LuaOptions, 'toolset' | 'mcp' | 'docs'>,
  run: RunJournal | undefined,
  signal: LuaOptions['signal'],
): Caller {
  const calls: LuaCall[] = []
  const scope = run?.id ?? crypto.randomUUID()
  let writes = 0

  /** Makes a call, in the journal where there is one, and keeps what it came to. */
  async function perform(call: Omit<PlannedCall, 'position' | 'callId'>, isWrite: boolean): Promise<Answer> {
    const started = performance.now()
    if (isWrite) writes += 1
    const planned = { ...call, position: calls.length + 1, callId: isWrite ? `${scope}#${writes}` : undefined }
    const { envelope, replayed } = run
      ? await journaledCall(planned, run)
      : { envelope: await call.send(planned.callId), replayed: false }
    const { success, data = null } = envelope
    const error = success ? undefined : `${call.name}: ${envelope.error ?? 'failed'}`
    calls.push({
      function: call.name,
      account: call.account || undefined,
      success,
      error,
      problem: envelope.problem ?? undefined,
      replayed,
      durationMs: performance.now() - started,
    })
    return error === undefined ? { json: JSON.stringify(data) } : { error }
  }

  function callTool({ tool: name, account, input }: Extract<OutsideRequest, { kind: 'call' }>): Promise<Answer> {
    const tool = toolset.tools.find((candidate) => candidate.name === name) as LuaTool
    const fitted = fitEmptyTables(JSON.parse(input), tool.inputSchema) as object
    const send = async (callId: string | undefined): Promise<LuaEnvelope> => {
      try {
        return await toolset.call(name, fitted, { account: account || undefined, callId, signal })
      } catch (error) {
        return envelopeOf(Promise.reject(error))
      }
    }
    const call = { name, account, input: JSON.stringify(fitted), repeatableMs: repeatableMsOf(tool), send }
    return perform(call, tool.access === 'write')
  }

  function callServer(values: readonly unknown[]): Promise<Answer> {
    const [server, tool, input] = values as [string, string, unknown]
    const send = async (): Promise<LuaEnvelope> => {
      if (!mcp) return { success: false, error: NO_SERVER, problem: { kind: 'config', sent: 'no' } }
      return envelopeOf((async () => mcp.call(server, tool, input, { signal }))())
    }
    const name = `mcp.${server}.${tool}`
    // Whatever the tool does, nothing keeps it from doing it twice.
    return perform({ name, account: '', input: JSON.stringify(input), repeatableMs: 0, send }, true)
  }

  async function askServer(method: string, values: readonly unknown[]): Promise<unknown> {
    if (!mcp) return noServers(method)
    const names: Readonly<Record<string, keyof LuaMcp>> = { read_resource: 'readResource', get_prompt: 'getPrompt' }
    const given = values.map((value) => value ?? undefined)
    return (mcp[names[method] ?? (method as keyof LuaMcp)] as (...args: unknown[]) => unknown)(...given)
  }

  const fromTools = createToolDocs(toolset.tools)

  async function askDocs(method: string, name: string): Promise<unknown> {
    const page = name.replace(/^(app\.)?integrations\./, '')
    const own = docs?.[method as keyof LuaDocs]
    return own ? own.call(docs, page) : fromTools[method as keyof LuaDocs](page)
  }

  return {
    calls,
    async answer(request) {
      if (request.kind === 'call') return callTool(request)
      if (request.kind === 'mcp' && request.method === 'call') return callServer(request.values)
      try {
        const value =
          request.kind === 'docs'
            ? await askDocs(request.method, request.name)
            : await askServer(request.method, request.values)
        return { json: JSON.stringify(value ?? null) }
      } catch (error) {
        const { kind, method } = request
        return { error: `${kind}.${method}: ${messageOf(error)}` }
      }
    },
  }
}
