import { parseDatetime } from './dates.js'
import { Refusal } from './errors.js'
import type { Context, Resource } from './resource.types.js'
import type { Stored } from './state.types.js'

const OPERATORS = ['EQUALS', 'NOTEQUALS', 'GT', 'GTE', 'LT', 'LTE', 'CONTAINS'] as const
type Operator = (typeof OPERATORS)[number]

export type Condition =
  | { readonly field: string; readonly operator: Operator; readonly value: string }
  | { readonly field: string; readonly operator: 'IS' | 'ISNOT' }

/**
 * Reads `field:OPERATOR:value,…`. Like the real parser, it ignores malformed conditions, and anything after an
 * unescaped colon in the value. A typo is therefore not reported.
 */
export function parseWhere(where: string): Condition[] {
  return splitUnescaped(where, ',').flatMap((text): Condition[] => {
    const [field = '', operator = '', value] = splitUnescaped(text, ':')
    if (field.trim() === '' || value === undefined) return []
    if (operator === 'IS' || operator === 'ISNOT') return value === 'NULL' ? [{ field: field.trim(), operator }] : []
    const known = OPERATORS.find((one) => one === operator)
    return known ? [{ field: field.trim(), operator: known, value: unescapeValue(value) }] : []
  })
}

function splitUnescaped(text: string, separator: ',' | ':'): string[] {
  const parts: string[] = []
  let part = ''
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\' && i + 1 < text.length) part += character + text.charAt(++i)
    else if (character === separator) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part]
}

function unescapeValue(value: string): string {
  return value.replace(/\\([:,\\])/g, '$1')
}

/** An account can have more custom fields than the rows here; they can be filtered by and are null. */
const CUSTOM = /^custom_\d+$/

/** Compiles the conditions for one kind of object; all of them must hold. */
export function compileWhere<T extends Stored>(
  conditions: readonly Condition[],
  resource: Resource<T>,
): (row: T, context: Context) => boolean {
  const tests = conditions.map((condition) => {
    const field = resource.aliases[condition.field] ?? condition.field
    const column = resource.columns[field] ?? resource.detail[field] ?? (CUSTOM.test(field) ? () => null : undefined)
    const related = resource.filters[field]
    if (!column && !related) throw new Refusal(400, `You cannot filter by: ${condition.field}.`)
    const test = compileTest(condition)
    return (row: T, context: Context) =>
      column ? test(column(row, context) ?? null) : (related?.(row, context) ?? []).some((value) => test(value))
  })
  return (row, context) => tests.every((test) => test(row, context))
}

function compileTest(condition: Condition): (stored: unknown) => boolean {
  if (!('value' in condition)) return (stored) => (stored === null) === (condition.operator === 'IS')
  const { operator, value } = condition
  if (operator === 'CONTAINS') {
    const needle = value.toLowerCase()
    return (stored) => stored !== null && String(stored).toLowerCase().includes(needle)
  }
  const compare = compileCompare(value)
  const holds = {
    EQUALS: (order: number) => order === 0,
    NOTEQUALS: (order: number) => order !== 0,
    GT: (order: number) => order > 0,
    GTE: (order: number) => order >= 0,
    LT: (order: number) => order < 0,
    LTE: (order: number) => order <= 0,
  }[operator]
  // As in SQL, null compares with nothing.
  return (stored) => stored !== null && holds(compare(stored))
}

const DATE = /^\d{4}-\d\d-\d\d/

/**
 * Compares by the type of the column: numbers by their leading digits (a recorded query for `44limit=100` found number
 * 44), days and datetimes as times, strings case-insensitively.
 */
function compileCompare(value: string): (stored: unknown) => number {
  const number = Number.parseFloat(value) || 0
  const moment = parseDatetime(value)
  const text = value.toLowerCase()
  const flag = value === 'true' || value === '1' ? 1 : 0
  return (stored) => {
    if (typeof stored === 'number') return stored - number
    if (typeof stored === 'boolean') return Number(stored) - flag
    const other = String(stored)
    if (moment !== undefined && DATE.test(other)) return (parseDatetime(other) ?? 0) - moment
    return compareText(other.toLowerCase(), text)
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
