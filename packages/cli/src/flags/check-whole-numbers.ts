import type { JsonSchema } from '@billing/core/internal'
import { usageError } from '../cli-error.js'
import { schemaAt, typesOf } from './json-schema.js'

/** Whether a number has to be a whole one. */
export function isWhole(schema: JsonSchema): boolean {
  const types = typesOf(schema)
  return types.has('integer') && !types.has('number')
}

/** Units in a message, for those who think in the major one. */
function hintFor(name: string, text: string): string {
  const money = Number(text)
  if (!/amount/.test(name) || !(money > 0)) return ''
  const minor = Math.round(money * 100)
  return `. Amounts are in the minor unit: ${money.toFixed(2)} USD is ${name.startsWith('--') ? `${name} ` : ''}${minor}`
}

/** What is said of a number that is none of the whole ones. */
export const notWhole = (name: string, text: string): Error =>
  usageError(`${name}: expected a whole number, got ${JSON.stringify(text)}${hintFor(name, text)}`)

/** The strings and the numbers of a JSON text. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Refuses `15.00` and `1e3` in JSON where a whole number is wanted. Read as numbers they are 15 and 1000: whoever writes an amount like that
 * means the major unit.
 *
 * @param text - valid JSON
 * @param where - what the message begins with; before the path, where the number is within an object
 * @throws {CliError} that names the first one
 */
export function checkWholeNumbers(text: string, schema: JsonSchema, where?: string): void {
  // As strings that are found again, the numbers keep their spelling.
  const mark = crypto.randomUUID()
  const marked = text
    .replace(/^\ufeff/, '')
    .replaceAll(TOKEN, (token) => (token.startsWith('"') || !/[.eE]/.test(token) ? token : `"${mark}${token}"`))
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && value.startsWith(mark)) {
      const found = schemaAt(schema, path)
      const name = where?.startsWith('--')
        ? [where, ...path].join('.')
        : `${where === undefined ? '' : `${where}: `}${path.join('.')}`
      if (found && isWhole(found)) throw notWhole(name, value.slice(mark.length))
    }
    if (typeof value !== 'object' || value === null) return
    for (const [member, each] of Object.entries(value)) visit(each, [...path, member])
  }
  if (marked !== text) visit(JSON.parse(marked), [])
}
