import { isRecord, type JsonSchema } from '@billing/core/internal'
import type { Envelope } from '@billing/sdk/agent'
import { usageError } from '../cli-error.js'
import type { CommandInput, RunCommand } from '../command.types.js'
import { findTool } from '../find-tool.js'
import { readJson } from '../flags/read-value.js'
import type { CliIo } from '../io.js'
import { openSession } from '../open-session.js'
import { formatOf } from '../output/show.js'
import { readAllPages } from '../pages/read-all-pages.js'
import { readText } from '../read-text.js'
import { repeatedWith } from '../repeated-with.js'

/** What is said of a parameter in the place of the JSON. Its value is not repeated: it may be a secret. */
function noJson(text: string, { properties = {}, required = [] }: JsonSchema): Error {
  const name = /^(\w+)=/.exec(text)?.[1]
  const meant = name !== undefined && Object.hasOwn(properties, name) ? name : required[0]
  return usageError(
    `the JSON argument: is no valid JSON; parameters are flags${meant === undefined ? '' : `, such as --${meant} …`}`,
  )
}

/** What a call that was refused lacks, as flags: the library says that something undefined was received. */
function missingFlags({ problem }: Envelope, input: object, { required = [] }: JsonSchema): string | undefined {
  const missing = problem?.kind === 'invalid_input' ? required.filter((name) => !Object.hasOwn(input, name)) : []
  const flags = missing.map((name) => `--${name}`)
  if (flags.length === 0) return undefined
  return `${flags.join(' and ')}: ${flags.length > 1 ? 'are' : 'is'} required. Nothing was sent.`
}

function objectOf(value: unknown, where: string): object {
  if (isRecord(value)) return value
  throw usageError(`${where}: must be an object such as {"limit": 3}; --each makes a call for each line of a file`)
}

/** The JSON that was given: as an argument, in a file (`@input.json`), or on stdin (`-`). */
async function readBase(text: string | undefined, io: CliIo, schema: JsonSchema): Promise<object> {
  if (text === undefined) return {}
  const file = text === '-' ? text : text.startsWith('@') ? text.slice(1) : undefined
  const where = file === undefined ? 'the JSON argument' : file === '-' ? 'stdin' : file
  if (file === undefined && !/^\s*(?:[{["\d-]|null|true|false)/.test(text)) throw noJson(text, schema)
  return objectOf(readJson(file === undefined ? text : await readText(file, io), where, schema), where)
}

/** Calls a tool. */
export const runCall: RunCommand = async (given) => {
  const {
    io,
    args: [name = '', json],
    options,
    parameters,
    argv,
  } = given
  const { tool, account } = findTool(name)
  if (account !== undefined && options.account !== undefined && account !== options.account) {
    throw usageError(`--account: is ${options.account}, but the name of the tool says ${account}`)
  }
  if (options.each !== undefined) {
    const { runEach } = await import('../each/run-each.js')
    return runEach(given, tool, options.account ?? account)
  }
  const format = formatOf(options)
  const input = parameters(await readBase(json, io, tool.inputSchema as JsonSchema))
  const asks = format !== 'json' && !options.dryRun
  const { toolset } = await openSession(io, options, { surface: 'cli', provider: tool.provider, asks })
  const callOptions = {
    account: options.account ?? account,
    signal: io.signal,
    approval: options.approval,
    idempotencyKey: options.idempotencyKey,
    dryRun: options.dryRun === true,
  }
  const call = (page: object): Promise<Envelope> => toolset.call(tool.name, page, callOptions)
  const envelope =
    options.all && !options.dryRun ? await readAllPages({ io, tool, input, max: options.max, call }) : await call(input)
  // A list that failed on the way has what was read before.
  const error = missingFlags(envelope, input, tool.inputSchema as JsonSchema) ?? envelope.error
  return { envelope: explainNext({ ...envelope, error }, argv), isPartial: envelope.data !== null }
}

/** What to do next as commands that can be run as they are. */
function explainNext(envelope: Envelope, argv: CommandInput['argv']): Envelope {
  const { problem } = envelope
  if (!problem) return envelope
  const { idempotency_key: key, plan } = problem
  const next =
    key !== undefined
      ? [repeatedWith(argv, { 'idempotency-key': key }), 'billing audit verify']
      : problem.retry === 'after_approval' && plan
        ? [`billing approve ${plan.hash}`, repeatedWith(argv, { approval: plan.hash })]
        : problem.next.map((step) => (step === 'repeat the call' ? repeatedWith(argv) : step))
  return { ...envelope, problem: { ...problem, next } }
}
