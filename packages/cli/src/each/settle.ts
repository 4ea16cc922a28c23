import type { JournalEntry, RunJournal } from '@billing/lua'
import { usageError } from '../cli-error.js'
import type { EachInput } from './each.types.js'

const ENVELOPES = {
  done: { success: true, data: null },
  'not-done': {
    success: false,
    error: 'It was not carried out',
    problem: { kind: 'aborted', sent: 'no' },
  },
} as const

const isUnknown = (entry: JournalEntry | undefined): entry is JournalEntry =>
  entry?.state === 'begun' || entry?.envelope?.problem?.sent === 'unknown'

/**
 * Notes in the journal what a person has found out about writes without an outcome: `3=done`, `3=not-done`.
 *
 * @throws {CliError} for a line that has no such write
 */
export async function settle(
  texts: readonly string[],
  inputs: readonly EachInput[],
  journal: RunJournal,
): Promise<void> {
  const settled = texts.map((text) => {
    const [, line, outcome] = /^(\d+)=(done|not-done)$/.exec(text) ?? []
    if (line === undefined)
      throw usageError(`--settle: must be a line and what became of it, such as 3=done or 3=not-done`)
    return { line: Number(line), outcome: outcome as keyof typeof ENVELOPES }
  })
  for (const { line, outcome } of settled) {
    const position = inputs.findIndex((input) => input.line === line) + 1
    const entry = await journal.read(position)
    if (!isUnknown(entry)) throw usageError(`--settle: line ${line} has no write of which the outcome is unknown`)
    await journal.write(position, {
      ...entry,
      state: outcome === 'done' ? 'succeeded' : 'failed',
      envelope: ENVELOPES[outcome],
    })
  }
}
