import { SEED } from './seed.js'
import type { Tally } from './tally.js'

const FIGURES = [
  'calls',
  'resolved',
  'aborted',
  'retries',
  'repeats',
  'effects',
  'hidden',
  'duplicates',
  'lost',
  'latestMs',
] as const

/** The tallies as a table: a row for each fault, a column for each figure and each kind of failure. */
export function report(title: string, tallies: readonly Tally[]): string {
  const kinds = [...new Set(tallies.flatMap(({ failures }) => [...failures.keys()]))].sort()
  const header = ['fault', ...FIGURES, ...kinds]
  const rows = tallies.map((tally) => [
    tally.fault,
    ...FIGURES.map((figure) => Math.round(tally[figure])),
    ...kinds.map((kind) => tally.failures.get(kind) ?? 0),
  ])
  const totals = header.map((name, column) =>
    column === 0
      ? 'total'
      : rows.reduce(
          (sum, row) => (name === 'latestMs' ? Math.max(sum, Number(row[column])) : sum + Number(row[column])),
          0,
        ),
  )
  const table = [header, ...rows, totals].map((row) => row.map(String))
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  )
  return `${title}, seed ${SEED}\n${lines.join('\n')}`
}
