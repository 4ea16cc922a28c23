import type { JsonSchema } from '@billing/core/internal'
import { usageError } from '../cli-error.js'
import { parseJson } from '../parse-json.js'
import { typesOf } from './json-schema.js'

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** Reads JSON of the command line. */
export function readJson(text: string, where: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw usageError(`${where}: ${(error as Error).message}`)
  }
}

/** Units in a message, for those who think in the major one. */
function hintFor(flag: string, text: string): string {
  const money = Number(text)
  if (!/amount/.test(flag) || !(money > 0)) return ''
  const minor = Math.round(money * 100)
  return `. Amounts are in the minor unit: ${money.toFixed(2)} USD is ${flag} ${minor}`
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
  if (isJson) return readJson(text, flag)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  const isNumeric = types.has('integer') || types.has('number')
  if (isNumeric && NUMBER.test(text)) {
    const number = Number(text)
    const fits = types.has('number') ? Number.isFinite(number) : Number.isSafeInteger(number)
    // What a number would change, such as an identifier of twenty digits, stays a text where it may.
    if (fits && (!types.has('string') || String(number) === text)) return number
  }
  if (types.has('string') || types.size === 0) return text
  if (types.has('integer'))
    throw usageError(`${flag}: expected a whole number, got ${JSON.stringify(text)}${hintFor(flag, text)}`)
  if (types.has('number')) throw usageError(`${flag}: expected a number, got ${JSON.stringify(text)}`)
  if (types.has('boolean')) throw usageError(`${flag}: expected true or false, got ${JSON.stringify(text)}`)
  throw usageError(`${flag}: expected JSON such as {…}, or its members as ${flag}.<name>`)
}
