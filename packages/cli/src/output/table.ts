import Table from 'cli-table3'
import type { TextOutput } from '../io.js'
import { printable } from './printable.js'
import { besideList, gridOf, isList, rowsOf } from './rows-of.js'

/** The most columns that a table has where none are chosen: more do not fit on a terminal. */
const MOST_COLUMNS = 8
/** The most lines that one thing has where no fields are chosen. */
const MOST_LINES = 100
const WIDEST = 40

const isPlain = (value: unknown): boolean => value !== undefined && typeof value !== 'object'

/** Cut between characters as people see them: half of one would be shown as a mark. */
const characters = new Intl.Segmenter()

function shorten(text: string): string {
  if (text.length <= WIDEST) return text
  const all = Array.from(characters.segment(text), ({ segment }) => segment)
  return all.length > WIDEST ? `${all.slice(0, WIDEST - 1).join('')}…` : text
}

const noteOf = (left: number, what: string): string =>
  left > 0 ? `${left} more ${what}: choose some with --fields, or use --output json.\n` : ''

/** An answer as a table: with a line for each of several things, as names and values for one. */
export function table(
  data: unknown,
  fields: readonly string[] | undefined,
  out: TextOutput,
  preferred?: readonly string[],
): string {
  const rows = rowsOf(data)
  if (rows.length === 0) return 'Nothing found.\n'
  const style = { head: [], border: [], compact: true }
  if (!isList(data)) {
    const { columns, rows: cells } = gridOf(rows, fields, true)
    const shown = columns.slice(0, MOST_LINES)
    const one = new Table({ style, wordWrap: true, colWidths: [null, Math.max(20, (out.columns ?? 80) - 34)] })
    for (const [index, name] of shown.entries()) one.push({ [printable(name)]: printable(`${cells[0]?.[index]}`) })
    return `${one.toString()}\n${noteOf(columns.length - shown.length, 'fields')}`
  }
  const { columns, rows: cells } = gridOf(rows, fields, false)
  // What is within an object is rarely what tells rows apart.
  const shown = fields
    ? columns
    : (preferred ?? columns).filter((name) => rows.some((row) => isPlain(row[name]))).slice(0, MOST_COLUMNS)
  const places = shown.map((name) => columns.indexOf(name))
  const many = new Table({ head: shown.map(printable), style })
  for (const row of cells) many.push(places.map((place) => shorten(printable(`${row[place]}`.replaceAll(/\s+/g, ' ')))))
  const beside = besideList(data)
  return [
    `${many.toString()}\n`,
    noteOf(columns.length - shown.length, 'columns'),
    beside.length > 0 ? `Beside the list there is ${beside.map(printable).join(', ')}: use --output json.\n` : '',
  ].join('')
}
