import { basename } from 'node:path'
import { dottedName } from '@billing/core/internal'
import type { LuaToolset } from '@billing/lua'
import { callInRun, type FileJournal, type RunCall } from '@billing/lua/journal'
import type { Envelope, Problem, Toolset } from '@billing/sdk/agent'
import type { CatalogueTool } from '@billing/sdk/catalogue'
import { usageError } from '../cli-error.js'
import type { CommandInput, Outcome } from '../command.types.js'
import { countOf } from '../count-of.js'
import { failedEnvelope } from '../envelope.js'
import { findRun, openRun } from '../open-run.js'
import { openSession } from '../open-session.js'
import { pickFields } from '../output/rows-of.js'
import { fieldsOf, formatOf } from '../output/show.js'
import { repeatedWith } from '../repeated-with.js'
import { callEach } from './call-each.js'
import type { EachCall } from './each.types.js'
import { readEach } from './read-each.js'
import { settle } from './settle.js'
import { summarize } from './summarize.js'

/** More at a time than a provider takes. */
const MOST_AT_ONCE = 100

function concurrencyOf({ concurrency }: CommandInput['options']): number {
  const count = countOf('concurrency', concurrency) ?? 1
  if (count <= MOST_AT_ONCE) return count
  throw usageError(`--concurrency: at most ${MOST_AT_ONCE}, got ${count}`)
}

/** A run that can be told from others: what it is about, and the day. */
const suggestedName = (file: string): string =>
  `${
    file === '-'
      ? 'run'
      : basename(file)
          .replace(/\.\w+$/, '')
          .replaceAll(/[^\w.-]/g, '-')
  }-${new Date().toISOString().slice(0, 10)}`

/** Refuses to begin what could not go on, and to begin anew what has begun. */
async function checkRun({ io, options, argv }: CommandInput, { access }: CatalogueTool): Promise<void> {
  const { run, resume, offline, dryRun, each = '' } = options
  if (run === undefined) {
    if (access === 'read' || offline || dryRun) return
    throw usageError(
      '--each: a tool that writes needs --run NAME: with it the command goes on after an interruption, and does no write twice',
      [repeatedWith(argv, { run: suggestedName(each) })],
    )
  }
  const { hasBegun, nearest } = await findRun(io, run)
  if (resume && !hasBegun) {
    throw usageError(
      `--resume: there is no run ${run}${nearest === undefined ? '' : `, did you mean ${nearest}?`}`,
      nearest === undefined ? [] : [repeatedWith(argv, { run: nearest })],
    )
  }
  if (!resume && hasBegun && !dryRun) {
    throw usageError(`--run: ${run} has begun before; --resume goes on with it, and another name begins a new one`, [
      repeatedWith(argv, { resume: true }),
    ])
  }
}

function callOf(
  { problem, duration_ms = 0, ...envelope }: Partial<Envelope>,
  line: number,
  replayed = false,
): EachCall {
  const { success = false, data = null, error = null } = envelope
  return { line, success, replayed, data, error, problem: problem ?? null, duration_ms: replayed ? 0 : duration_ms }
}

/** Makes the call of a line in a run that is noted. */
async function callNoted(
  toolset: Toolset,
  journal: FileJournal,
  { line, ...call }: RunCall & { readonly line: number },
): Promise<EachCall> {
  const failed = (error: string, problem: Partial<Problem>): EachCall =>
    callOf(failedEnvelope(call.tool.name, error, problem), line)
  try {
    const result = await callInRun(toolset as LuaToolset, journal, call)
    if ('envelope' in result) return callOf(result.envelope as Partial<Envelope>, line, result.replayed)
    if (result.stopped === 'diverged') return failed(result.error, { kind: 'invalid_input' })
    return failed(
      `An earlier attempt may have been carried out, and a repetition might do it twice: look it up at ${call.tool.provider}. Nothing was sent.`,
      { kind: 'outcome_unknown', sent: 'unknown', retry: 'after_check' },
    )
  } catch (error) {
    // The journal cannot be written, so that a later command would not know of the call.
    return failed(`${(error as Error).message}.`, { kind: 'outcome_unknown', sent: 'unknown', retry: 'after_check' })
  }
}

/** Calls a tool once for each line of a file. */
export async function runEach(input: CommandInput, tool: CatalogueTool, account: string | undefined): Promise<Outcome> {
  const { io, args, options, argv } = input
  const { each = '', dryRun = false, run } = options
  if (args[1] !== undefined) {
    throw usageError(`--each: has the inputs, so that ${args[1]} cannot be one; what all have in common are flags`)
  }
  const concurrency = concurrencyOf(options)
  const format = formatOf(options)
  await checkRun(input, tool)
  const inputs = await readEach(tool, each, input)
  const asks = format !== 'json' && format !== 'jsonl' && !dryRun
  const { toolset } = await openSession(io, options, { surface: 'cli', provider: tool.provider, asks })
  const journal = dryRun ? undefined : await openRun(io, options)
  const { signal } = io
  let meta: Partial<Envelope['meta']> = { account: account ?? 'default', dry_run: dryRun, run: run ?? '' }
  const call: Toolset['call'] = async (...given) => {
    const envelope = await toolset.call(...given)
    meta = envelope.meta
    return envelope
  }
  // A spinner would write over the question.
  const progress = io.stderr.isTTY && (tool.access === 'read' || !asks) ? await io.progress('Calling …') : undefined
  const fields = fieldsOf(options)
  let done = 0
  try {
    if (journal) await settle(options.settle ?? [], inputs, journal)
    const calls = await callEach(inputs, {
      concurrency,
      signal,
      call: async ({ line, input: given }, position) => {
        if (journal) {
          return callNoted({ ...toolset, call }, journal, { line, tool, input: given, account, position, signal })
        }
        const callId = run === undefined ? undefined : `${run}#${position}`
        return callOf(await call(tool.name, given, { account, callId, signal, dryRun }), line)
      },
      report(made) {
        progress?.update(`${++done} of ${inputs.length} …`)
        if (format === 'jsonl') io.stdout.write(`${JSON.stringify(fields ? pickFields(made, fields) : made)}\n`)
      },
    })
    const isInterrupted = signal?.aborted === true && calls.length < inputs.length
    const isNoted = journal !== undefined
    const name = dottedName(tool)
    const envelope = summarize({ tool: name, calls, total: inputs.length, isInterrupted, meta, argv, isNoted })
    return { envelope, isPartial: true, isShown: format === 'jsonl' }
  } finally {
    progress?.stop()
    await journal?.close()
  }
}
