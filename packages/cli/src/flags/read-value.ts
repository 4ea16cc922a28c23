import type { JsonSchema } from '@billing/core/internal'
import { usageError } from '../cli-error.js'
import { parseJson } from '../parse-json.js'
import { checkWholeNumbers, isWhole, notWhole } from './check-whole-numbers.js'
import { typesOf } from './json-schema.js'

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const WHOLE = /^-?(0|[1-9]\d*)$/

/** Reads JSON of the command line, with whole numbers spelled as such where the schema wants them. */
export function readJson(text: string, where: string, schema: JsonSchema = {}): unknown {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    const hint = /[{,]\s*['\w]+\s*:/.test(text) ? '; names are in double quotes: {"limit": 3}' : ''
    throw usageError(`${where}: ${(error as Error).message}${hint}`)
  }
  checkWholeNumbers(text, schema, where)
  return value
}

/** What is said of a text where an object is wanted. */
function notObject(flag: string, text: string): Error {
  const name = /^([\w.-]+)=/.exec(text)?.[1]
  return usageError(`${flag}: expected JSON such as {…}, or its members as ${flag}.${name ?? '<name>'} …`)
}

/**
 * Reads the text of a flag as its schema says. A text is never guessed to be a number or a boolean where a string is all that fits.
 *
 * @throws {CliError} where the text cannot be what the schema wants
 */
export function readValue(schema: JsonSchema, text: string, flag: string): unknown {
  const types = typesOf(schema)
  const begin = text.trimStart()[0]
  const isJson = (begin === '{' && types.has('object')) || (begin === '[' && types.has('array'))
  if (isJson) return readJson(text, flag, schema)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  const isNumeric = types.has('integer') || types.has('number')
  if (isNumeric && (isWhole(schema) ? WHOLE : NUMBER).test(text)) {
    const number = Number(text)
    const fits = isWhole(schema) ? Number.isSafeInteger(number) : Number.isFinite(number)
    // What a number would change, such as an identifier of twenty digits, stays a text where it may.
    if (fits && (!types.has('string') || String(number) === text)) return number
  }
  // That of metadata is empty, and takes all of it away.
  if (types.has('object') && /^[\w.-]+=/.test(text)) throw notObject(flag, text)
  if (types.has('string') || types.size === 0) return text
  if (isWhole(schema)) throw notWhole(flag, text)
  if (types.has('number')) throw usageError(`${flag}: expected a number, got ${JSON.stringify(text)}`)
  if (types.has('boolean')) throw usageError(`${flag}: expected true or false, got ${JSON.stringify(text)}`)
  throw notObject(flag, text)
}
