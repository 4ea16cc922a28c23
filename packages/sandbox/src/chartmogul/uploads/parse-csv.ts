/** The rows of a CSV file (RFC 4180), each with the number of its line; empty lines are left out. Undefined where a quote is not closed. */
export function parseCsv(text: string): readonly CsvRow[] | undefined {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let started = 1
  // A cell, in quotes or not, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text)
    if (!match) return undefined
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === ',') continue
    if (cells.some((one) => one !== '')) rows.push({ line: started, cells })
    cells = []
    started = line
  }
  return rows
}

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}
