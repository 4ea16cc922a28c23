import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Envelope } from '@billing/sdk/agent'
import { usageError } from '../cli-error.js'
import type { CommandInput, RunCommand } from '../command.types.js'
import { findTool } from '../find-tool.js'
import { readJson } from '../flags/read-value.js'
import type { CliIo } from '../io.js'
import { openSession } from '../open-session.js'
import { formatOf } from '../output/show.js'
import { readAllPages } from '../pages/read-all-pages.js'
import { repeatedWith } from '../repeated-with.js'

/** The JSON that was given: as an argument, in a file (`@input.json`), or on stdin (`-`). */
async function readBase(text: string | undefined, { cwd, stdin }: CliIo): Promise<object> {
  if (text === undefined) return {}
  const where = text === '-' ? 'stdin' : text.startsWith('@') ? text.slice(1) : 'the JSON argument'
  const value = readJson(
    text === '-' ? await stdin.text() : text.startsWith('@') ? await readInput(where, cwd) : text,
    where,
  )
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw usageError(`${where}: must be an object such as {"limit": 3}`)
}

async function readInput(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch {
    throw usageError(`${file}: cannot be read`)
  }
}

/** Calls a tool. */
export const runCall: RunCommand = async ({ io, args: [name = '', json], options, parameters, argv }) => {
  const { tool, account } = findTool(name)
  const format = formatOf(options)
  const input = parameters(await readBase(json, io))
  const asks = format !== 'json' && !options.dryRun
  const { toolset } = await openSession(io, options, { surface: 'cli', provider: tool.provider, asks })
  const callOptions = {
    account: options.account ?? account,
    signal: io.signal,
    approval: options.approval,
    idempotencyKey: options.idempotencyKey,
    dryRun: options.dryRun === true,
  }
  if (account !== undefined && options.account !== undefined && account !== options.account) {
    throw usageError(`--account: is ${options.account}, but the name of the tool says ${account}`)
  }
  const call = (page: object): Promise<Envelope> => toolset.call(tool.name, page, callOptions)
  const envelope =
    options.all && !options.dryRun ? await readAllPages({ io, tool, input, max: options.max, call }) : await call(input)
  return { envelope: explainNext(envelope, argv) }
}

/** What to do next as commands that can be run as they are. */
function explainNext(envelope: Envelope, argv: CommandInput['argv']): Envelope {
  const { problem } = envelope
  if (!problem) return envelope
  const { idempotency_key: key, plan } = problem
  const next =
    key !== undefined
      ? [repeatedWith(argv, 'idempotency-key', key), 'billing audit verify']
      : problem.retry === 'after_approval' && plan
        ? [`billing approve ${plan.hash}`, repeatedWith(argv, 'approval', plan.hash)]
        : problem.next.map((step) => (step === 'repeat the call' ? repeatedWith(argv) : step))
  return { ...envelope, problem: { ...problem, next } }
}
