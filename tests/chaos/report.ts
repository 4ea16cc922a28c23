import type { CallStats } from './call-stats.js'
import { SEED } from './seed.js'

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

/** The allStats as a table: a row for each fault, a column for each figure and each kind of failure. */
export function report(title: string, allStats: readonly CallStats[]): string {
  const kinds = [...new Set(allStats.flatMap(({ failures }) => [...failures.keys()]))].sort()
  const header = ['fault', ...FIGURES, ...kinds]
  const rows = allStats.map((stats) => [
    stats.fault,
    ...FIGURES.map((figure) => Math.round(stats[figure])),
    ...kinds.map((kind) => stats.failures.get(kind) ?? 0),
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
