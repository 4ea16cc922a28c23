/** Whether a header of this name can carry this value: Latin-1 without line breaks, and not blank, which is a setting that is missing. */
export function isHeader(name: string, value: unknown): value is string {
  try {
    // `Headers` removes white space around a value.
    return typeof value === 'string' && value !== '' && new Headers([[name, value]]).get(name) === value
  } catch {
    return false
  }
}
