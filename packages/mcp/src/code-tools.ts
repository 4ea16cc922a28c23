import { dottedName } from '@billing/core/internal'
import type { Plan, Toolset } from '@billing/sdk/agent'
import { type CatalogueTool, catalogueDocs, searchCatalogue } from '@billing/sdk/catalogue'
import type {
  CallToolResult,
  InputRequiredResult,
  RequestStateCodec,
  ServerContext,
  Tool,
} from '@modelcontextprotocol/server'
import { answerOf, askPerson, callApproved, refuse, type Waiting } from './approval.js'
import type { McpOptions, ScriptJournal } from './options.types.js'
import type { Recent } from './recent.js'
import { errorResult, fitScript, structuredResult, textResult } from './results.js'

const text = (description?: string) => ({ type: 'string', ...(description && { description }) })

/** The tools of the mode `code`: all that a model has to read before it starts. */
export const CODE_TOOLS: readonly Tool[] = [
  {
    name: 'billing_search',
    description: 'Find billing functions by words.',
    inputSchema: { type: 'object', properties: { query: text() }, required: ['query'] },
    annotations: { readOnlyHint: true },
  },
  {
    name: 'billing_docs',
    description: 'Read how a function is called: stripe.create_customer; or a provider: stripe.',
    inputSchema: { type: 'object', properties: { page: text() } },
    annotations: { readOnlyHint: true },
  },
  {
    name: 'billing_lua',
    description:
      'Run Lua 5.4: app.integrations.stripe.list_customers({limit=3}) returns a table; print, json, return. A write may need a person; then repeat the same code with its run.',
    inputSchema: {
      type: 'object',
      properties: { code: text(), run: text('Goes on with this run: finished calls are not repeated.') },
      required: ['code'],
    },
    annotations: { destructiveHint: true },
  },
] as Tool[]

/** A run of a script, which goes on after a person has approved one of its calls. */
export interface ScriptRun {
  readonly journal: ScriptJournal
  /** `ended` is one that came to its end, with an error or without. */
  state: 'stopped' | 'busy' | 'ended'
}

function createRun(): ScriptRun {
  const entries = new Map<number, unknown>()
  const journal: ScriptJournal = {
    id: crypto.randomUUID(),
    read: (position) => entries.get(position),
    write: (position, entry) => void entries.set(position, entry),
  }
  return { journal, state: 'stopped' }
}

/** What the tools of the mode `code` work with. */
export interface CodeSurroundings {
  readonly toolset: Toolset
  readonly lua: NonNullable<McpOptions['lua']>
  readonly codec: RequestStateCodec<Waiting>
  readonly canAsk: boolean
  readonly person: string
  /** Runs by user and id. */
  readonly runs: Recent<ScriptRun>
  readonly user: string
  readonly resultBytes: number
}

const lineOf = (tool: CatalogueTool): string => `${dottedName(tool)} - ${tool.description.split('\n')[0]}`

function search({ tools }: Toolset, query: unknown): CallToolResult {
  if (typeof query !== 'string') return errorResult('query: must be a text, such as "void invoice"')
  const names = new Set(tools.map(({ name }) => name))
  const found = searchCatalogue(query, { limit: 1_000 }).filter(({ name }) => names.has(name))
  if (!found.length)
    return textResult('Nothing was found. Other words may help; billing_docs without a page lists everything.')
  return textResult(found.slice(0, 10).map(lineOf).join('\n'))
}

function read(page: unknown): CallToolResult {
  try {
    return textResult(
      catalogueDocs(page === undefined ? undefined : String(page).replace(/^(app\.)?integrations\./, '')),
    )
  } catch (error) {
    return errorResult((error as Error).message)
  }
}

/** Calls one of the tools of the mode `code`. */
export async function callCodeTool(
  surroundings: CodeSurroundings,
  name: string,
  input: Readonly<Record<string, unknown>>,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  if (name === 'billing_search') return search(surroundings.toolset, input['query'])
  if (name === 'billing_docs') return read(input['page'])
  if (name === 'billing_lua') return runLua(surroundings, input, context)
  const names = CODE_TOOLS.map((tool) => tool.name).join(', ')
  return errorResult(
    `There is no tool ${name}, but ${names}. Functions such as stripe.create_customer are called in Lua.`,
  )
}

async function runLua(
  surroundings: CodeSurroundings,
  { code, run: named }: Readonly<Record<string, unknown>>,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const { runs, user } = surroundings
  if (typeof code !== 'string') return errorResult('code: must be a text of Lua')
  const waiting = context.mcpReq.requestState<Waiting>()
  const id = waiting?.id ?? named
  const keyOf = (run: unknown): string => JSON.stringify([user, run])
  const run = id === undefined ? createRun() : runs.get(keyOf(id))
  if (!run) {
    return errorResult(
      `run: there is no run ${id}. It has been forgotten, or was never started. Look up what it has done before you start the script again without a run.`,
    )
  }
  if (run.state === 'busy') return errorResult(`run: ${run.journal.id} is under way. Nothing was done.`)
  const sameCode = JSON.stringify([user, 'code', code])
  const unfinished = runs.get(sameCode)
  if (id === undefined && unfinished && unfinished.state !== 'ended') {
    return errorResult(
      `This script was stopped before its end, or is under way. Nothing was done now. Repeat it with run ${unfinished.journal.id}: what it has done is not done again.`,
    )
  }
  runs.set(keyOf(run.journal.id), run)
  runs.set(sameCode, run)
  return runScript(surroundings, code, run, waiting, context)
}

async function runScript(
  { toolset, lua, codec, canAsk, person, resultBytes }: CodeSurroundings,
  code: string,
  run: ScriptRun,
  waiting: Waiting | undefined,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const { journal } = run
  run.state = 'busy'
  const answer = waiting ? answerOf(context) : 'none'
  if (waiting && answer === 'yes') await toolset.approve(waiting.hash, { by: person }).catch(() => undefined)
  // The first call that needs a person ends the script: whatever it would do after an error was not meant to be done.
  let pending: Plan | undefined
  let steps: readonly string[] = []
  const stopped = new AbortController()
  const supervised: Pick<Toolset, 'tools' | 'unavailable' | 'accounts' | 'call'> = {
    tools: toolset.tools,
    unavailable: toolset.unavailable,
    accounts: toolset.accounts,
    async call(name, input = {}, options = {}) {
      // Of a run that was refused the first call that is not in its journal is the one that was asked about.
      const isRefused = answer === 'no'
      const envelope = await (isRefused ? refuse : callApproved)(toolset, name, input, options)
      if (envelope.problem?.kind === (isRefused ? 'denied' : 'approval_required')) {
        pending = envelope.problem.plan
        steps = envelope.problem.next
        stopped.abort()
      }
      return envelope
    },
  }
  const runner = lua({ toolset: supervised, docs: { read: catalogueDocs } })
  try {
    const signal = AbortSignal.any([context.mcpReq.signal, stopped.signal])
    const ended = await runner.run(code, { run: journal, signal, name: 'script' })
    run.state = signal.aborted ? 'stopped' : 'ended'
    if (pending && answer !== 'no' && canAsk) return await askPerson(pending, journal.id, codec, context)
    const error = pending
      ? `${answer === 'no' ? 'A person did not approve it' : 'A person has to approve it'}: ${pending.summary.replace(/\.$/, '')}. It was not sent; the calls before it were.`
      : (ended.error ?? null)
    const result = fitScript(
      {
        success: ended.success,
        output: ended.output,
        result: ended.result,
        error,
        calls: ended.calls.map(({ function: name, account, success, error: reason, replayed }) => ({
          function: name,
          account: account ?? null,
          success,
          error: reason ?? null,
          replayed,
        })),
      },
      resultBytes,
    )
    const next =
      pending && answer !== 'no' ? { plan: pending, next: [...steps, 'repeat the same code with this run'] } : {}
    return structuredResult({ run: journal.id, ...result, ...next }, !ended.success)
  } finally {
    if (run.state === 'busy') run.state = 'stopped'
    await runner.close()
  }
}
