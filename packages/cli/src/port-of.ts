import { usageError } from './cli-error.js'

/** The port that an option was given. */
export function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw usageError(`--port: expected a number from 0 to 65535, got ${JSON.stringify(text)}`)
}
