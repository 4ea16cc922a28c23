import { isHeader } from './is-header.js'
import { checkOption } from './option-checks.js'

/** Refuses an option that becomes a header, or part of one, and could not be sent. */
export function checkHeaderOption(option: string, value: unknown, header: string = option): void {
  const isValid = value === undefined || isHeader(header, value)
  checkOption(option, isValid, 'a non-empty string in Latin-1 without line breaks')
}
