/** One workflow of the report: a title and rows with the same keys, shown as a table or as a chart of one column. */
export interface Section {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
  readonly chart?: { readonly label: string; readonly value: string; readonly currency: string }
  /** The number of all rows, when `rows` has only some of them. */
  readonly total?: number
}

// The minor units of currencies at Stripe. `Intl` has other digits for some, such as none for huf.
const ZERO_DECIMAL = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' ')
const THREE_DECIMAL = 'BHD JOD KWD OMR TND'.split(' ')

const digitsOf = (currency: string): number =>
  ZERO_DECIMAL.includes(currency) ? 0 : THREE_DECIMAL.includes(currency) ? 3 : 2

/** Formats an amount in the minor unit of its currency: 2999 usd is $29.99, 1000 jpy is ¥1,000. */
export function money(amount: number | null | undefined, currency: string): string {
  return majorMoney((amount ?? 0) / 10 ** digitsOf(currency.toUpperCase()), currency)
}

/** Formats an amount in the major unit of its currency: 100.99 usd is $100.99. */
export function majorMoney(amount: number, currency: string): string {
  const digits = digitsOf(currency.toUpperCase())
  const options = { currency, minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat('en-US', { style: 'currency', ...options }).format(amount)
}

/** The date (`2026-01-31`) of Unix seconds or an ISO datetime, in UTC. */
export function day(time: number | string | null | undefined): string | null {
  if (time === null || time === undefined) return null
  return new Date(typeof time === 'number' ? time * 1000 : time).toISOString().slice(0, 10)
}

export function toText(sections: readonly Section[]): string {
  return sections.map((section) => [heading(section), chart(section) ?? table(section)].join('\n')).join('\n\n')
}

function heading({ title, rows, total }: Section): string {
  const count = total === undefined || total === rows.length ? '' : ` (${rows.length} of ${total})`
  return `${title}${count}\n${'─'.repeat(title.length + count.length)}`
}

function table({ rows }: Section): string {
  const columns = Object.keys(rows[0] ?? {})
  const text = (value: string | number | null | undefined): string => String(value ?? '–')
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => text(row[column]).length)))
  // Numbers are right-aligned, words left-aligned.
  const isNumeric = (column: string): boolean => rows.every((row) => /^[-–]?[^\w\s]?[\d,.]+%?$/.test(text(row[column])))
  const line = (cells: string[]): string =>
    cells
      .map((cell, i) => (isNumeric(columns[i] ?? '') ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(columns), ...rows.map((row) => line(columns.map((column) => text(row[column]))))]
    .map((row) => `  ${row}`)
    .join('\n')
}

const WIDTH = 40

function chart({ rows, chart }: Section): string | undefined {
  if (!chart) return undefined
  const values = rows.map((row) => Number(row[chart.value] ?? 0))
  const highest = Math.max(...values, 1)
  const bars = rows.map((row, i) => {
    const value = values[i] ?? 0
    return `  ${row[chart.label]}  ${'█'.repeat(Math.round((value / highest) * WIDTH)).padEnd(WIDTH)}  ${money(value, chart.currency)}`
  })
  return bars.join('\n')
}
