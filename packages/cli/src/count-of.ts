import { usageError } from './cli-error.js'

/** The number that an option was given. */
export function countOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw usageError(`--${option}: expected a whole number of at least 1, got ${JSON.stringify(text)}`)
}
