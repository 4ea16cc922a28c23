import { stringify } from 'csv-stringify/sync'
import { gridOf, rowsOf } from './rows-of.js'

/** What a spreadsheet runs. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A number, of a telephone too: a formula of these characters alone refers to nothing and calls nothing. */
const NUMBER = /^[+-][\d\s().,/-]*$/

const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** An answer as CSV. A text that a spreadsheet would run as a formula begins with an apostrophe; everything else is as it is. */
export function csv(data: unknown, fields: readonly string[] | undefined): string {
  const { columns, rows } = gridOf(rowsOf(data), fields, false)
  return stringify([columns, ...rows].map((row) => row.map(guarded)))
}
