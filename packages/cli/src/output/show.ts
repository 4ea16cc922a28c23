import type { Problem } from '@billing/sdk/agent'
import { usageError } from '../cli-error.js'
import type { Outcome } from '../command.types.js'
import { didYouMean } from '../did-you-mean.js'
import type { CliIo } from '../io.js'
import type { GivenOptions } from '../options.js'
import { printable } from './printable.js'
import { pickFields, rowsOf, valueAt } from './rows-of.js'

const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const

/** How an answer is shown. */
export type Format = (typeof FORMATS)[number]

/** The form that was asked for; undefined where none was. */
export function formatOf({ output, json }: GivenOptions): Format | undefined {
  if (output === undefined) return json ? 'json' : undefined
  const format = FORMATS.find((known) => known === output)
  if (!format) {
    throw usageError(`--output: is ${JSON.stringify(output)}${didYouMean(FORMATS, output)}`)
  }
  if (json && format !== 'json') throw usageError(`--json and --output ${format}: give one of them`)
  return format
}

/** The fields that were asked for; undefined where all are shown. */
export function fieldsOf({ fields }: GivenOptions): readonly string[] | undefined {
  const names = fields?.split(',').map((field) => field.trim())
  if (names?.some((name) => name === '')) throw usageError('--fields: must be names with commas in between')
  return names
}

/** Says which fields are nowhere in an answer: in JSON they are null, as those are that have no value. */
function noteUnknown({ stderr }: CliIo, fields: readonly string[], data: unknown): void {
  const rows = rowsOf(data)
  const unknown = fields.filter((field) => rows.length > 0 && rows.every((row) => valueAt(row, field) === undefined))
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  for (const field of unknown) stderr.write(`--fields: nothing has ${printable(field)}${didYouMean(names, field)}\n`)
}

/** Shows what a command came to. */
export async function show(io: CliIo, options: GivenOptions, outcome: Outcome): Promise<void> {
  const { envelope, text, note, isShown } = outcome
  const chosen = formatOf(options)
  if (!envelope.success) return showFailure(io, options, outcome)
  if (isShown) return
  if (chosen === undefined && text !== undefined) return io.stdout.write(text)
  if (chosen === undefined && note !== undefined && io.stdout.isTTY) return io.stdout.write(note)
  const fields = fieldsOf(options)
  const { data } = envelope
  if (fields) noteUnknown(io, fields, data)
  switch (chosen ?? (io.stdout.isTTY ? 'table' : 'json')) {
    case 'json':
      return writeJson(io, fields ? { ...envelope, data: pickFields(data, fields) } : envelope)
    case 'jsonl':
      for (const row of rowsOf(fields ? pickFields(data, fields) : data)) io.stdout.write(`${JSON.stringify(row)}\n`)
      return
    default:
      return writeRows(io, options, outcome)
  }
}

/** Complete JSON on stdout for whoever reads it by program, words on stderr for a person. */
async function showFailure(io: CliIo, options: GivenOptions, outcome: Outcome): Promise<void> {
  const { envelope, text, isPartial, isShown } = outcome
  const chosen = formatOf(options)
  const isJson = chosen === 'json' || chosen === 'jsonl' || (chosen === undefined && !io.stdout.isTTY)
  if (isJson && !isShown) {
    const indent = io.stdout.isTTY && chosen !== 'jsonl' ? 2 : undefined
    const fields = isPartial ? fieldsOf(options) : undefined
    const shown = fields ? { ...envelope, data: pickFields(envelope.data, fields) } : envelope
    io.stdout.write(`${JSON.stringify(shown, null, indent)}\n`)
    return
  }
  if (isPartial && !isShown) await writeRows(io, options, outcome)
  if (chosen === undefined && text !== undefined) io.stdout.write(text)
  const { createColors } = (await import('picocolors')).default
  const { red, dim } = createColors(io.stderr.isTTY && !io.env['NO_COLOR'] && options.color !== false)
  io.stderr.write(`${red(printable(`${envelope.error}`))}\n`)
  for (const step of (envelope.problem as Problem).next) io.stderr.write(`${dim(`  ${printable(step)}`)}\n`)
}

/** Rows for people and spreadsheets. */
async function writeRows({ stdout }: CliIo, options: GivenOptions, outcome: Outcome): Promise<void> {
  const { data } = outcome.envelope
  const fields = fieldsOf(options)
  if (formatOf(options) === 'csv') {
    const { csv } = await import('./csv.js')
    return stdout.write(csv(data, fields))
  }
  const { table } = await import('./table.js')
  stdout.write(table(data, fields, stdout, outcome.columns))
}

/** Indented for a person. */
const writeJson = ({ stdout }: CliIo, value: unknown): void =>
  stdout.write(`${JSON.stringify(value, null, stdout.isTTY ? 2 : undefined)}\n`)
