import { ConfigError } from '../errors.js'

/** Throws the error for an invalid option. The value is not quoted, since it may be a secret. */
export function checkOption(option: string, isValid: boolean, must: string): void {
  if (!isValid) throw new ConfigError(`${option} must be ${must}`)
}

export function checkNumber(option: string, value: unknown, minimum: number): void {
  // Not `value < minimum`, which is false for `NaN`.
  const isValid = value === undefined || (typeof value === 'number' && value >= minimum)
  checkOption(option, isValid, `a number, at least ${minimum}`)
}

export function checkFunction(option: string, value: unknown): void {
  checkOption(option, value === undefined || typeof value === 'function', 'a function')
}
