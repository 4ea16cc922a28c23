import Table from 'cli-table3'
import type { TextOutput } from '../io.js'
import { printable } from './printable.js'
import { cellOf, columnsOf, type Row, valueAt } from './rows-of.js'

/** The most columns that a table has where none are chosen: more do not fit on a terminal. */
const MOST_COLUMNS = 8
const WIDEST = 40

/** Cut between characters as people see them: half of one would be shown as a mark. */
const characters = new Intl.Segmenter()

function shorten(text: string): string {
  if (text.length <= WIDEST) return text
  const all = Array.from(characters.segment(text), ({ segment }) => segment)
  return all.length > WIDEST ? `${all.slice(0, WIDEST - 1).join('')}…` : text
}

/** Rows as a table: with lines for several, as names and values for one. */
export function table(
  rows: readonly Row[],
  fields: readonly string[] | undefined,
  isList: boolean,
  out: TextOutput,
): string {
  if (rows.length === 0) return 'Nothing found.\n'
  const style = { head: [], border: [], compact: true }
  const columns = columnsOf(rows, fields)
  if (!isList) {
    const one = new Table({ style, wordWrap: true, colWidths: [null, Math.max(20, (out.columns ?? 80) - 34)] })
    for (const name of columns) one.push({ [printable(name)]: printable(cellOf(valueAt(rows[0], name))) })
    return `${one.toString()}\n`
  }
  const shown = fields ? columns : columns.slice(0, MOST_COLUMNS)
  const many = new Table({ head: shown.map(printable), style })
  for (const row of rows)
    many.push(shown.map((name) => shorten(printable(cellOf(valueAt(row, name)).replaceAll(/\s+/g, ' ')))))
  const left = columns.length - shown.length
  return `${many.toString()}\n${left > 0 ? `${left} more columns: choose some with --fields, or use --output json.\n` : ''}`
}
