import { sha256 } from '@billing/core/internal'
import { CHAIN_START, endsWell } from './audit-chain.js'
import type { AuditEntry } from './stores.types.js'

/** A line of an audit log that is wrong. */
export interface BrokenLine {
  /** Which, counted from 1. */
  readonly line: number
  /** Why. */
  readonly reason: string
}

/** What an audit log tells. */
export interface AuditReport {
  /** Whether no line was changed, removed or added. */
  readonly intact: boolean
  /** How many lines it has. */
  readonly lines: number
  /** The first line that is wrong. */
  readonly broken: BrokenLine | null
  /** Lines that broke off in a crash. */
  readonly torn: readonly number[]
  /** Writes of which it is not known whether they were carried out: without an outcome, or with an unknown one. */
  readonly open: readonly AuditEntry[]
  /** What to do, a sentence for each. */
  readonly next: readonly string[]
}

type Line = AuditEntry & { readonly prev: string }

function parse(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return value && typeof value === 'object' ? (value as Line) : undefined
  } catch {
    return undefined
  }
}

/**
 * Checks the chain of an audit log, and finds the writes that somebody has to look after.
 *
 * @param head what `fileAudit` keeps beside the log: without it lines that are missing or added at the end go unnoticed
 */
export async function verifyAudit(text: string, head?: string): Promise<AuditReport> {
  const lines = text.split('\n')
  // Every line ends with a line break: what is behind the last one broke off.
  const rest = lines.pop()
  const whole = lines.at(-1)
  const isTorn = rest !== ''
  if (isTorn) lines.push(rest as string)
  const torn: number[] = []
  const pending = new Map<string, AuditEntry>()
  let broken: AuditReport['broken'] = null
  let previous = CHAIN_START
  for (const [index, text] of lines.entries()) {
    const entry = parse(text)
    if (!entry) torn.push(index + 1)
    else if (entry.prev !== previous)
      broken ??= { line: index + 1, reason: 'the line before it was changed or removed' }
    if (entry?.event === 'intent') pending.set(entry.call, entry)
    if (entry?.event === 'outcome' && entry.outcome === 'unknown') pending.set(entry.call, entry)
    else if (entry?.event === 'outcome') settle(pending, entry)
    previous = await sha256(text)
  }
  if (head !== undefined && !(await endsWell(head, whole, isTorn ? rest : undefined))) {
    broken ??= { line: lines.length + 1, reason: 'lines are missing at the end, or were changed or added there' }
  }
  const open = [...pending.values()]
  return { intact: !broken, lines: lines.length, broken, torn, open, next: nextOf(broken, open) }
}

/** An outcome settles its call, and those before it with the same key: they were the same write. */
function settle(pending: Map<string, AuditEntry>, { call, key, account, outcome }: AuditEntry): void {
  pending.delete(call)
  for (const [id, entry] of pending) {
    if (outcome === 'done' && key !== null && entry.key === key && entry.account === account) pending.delete(id)
  }
}

function nextOf(broken: AuditReport['broken'], open: readonly AuditEntry[]): string[] {
  const warning = broken ? [`line ${broken.line}: ${broken.reason}: compare the log with a copy of it`] : []
  const checks = open.map(({ time, tool, account, amount, key, input }) => {
    const money = amount && amount !== 'unknown' ? `, ${amount.minor} ${amount.currency}` : ''
    const remedy = key ? `; repeating it with the key ${key} cannot carry it out twice` : ''
    return `${time}: look at the provider whether ${tool} (${account}${money}) was carried out, with ${JSON.stringify(input)}${remedy}`
  })
  return [...warning, ...checks]
}
