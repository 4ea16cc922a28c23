import { ConfigError } from './errors.js'
import type { Credential } from './types.js'

/** Asks for each part of the credential: a function is called at each attempt, so that secrets can rotate. */
export async function readCredentials(credentials: readonly Credential[]): Promise<string[]> {
  try {
    const parts = await Promise.all(credentials.map((part) => (typeof part === 'string' ? part : part())))
    if (parts.some((part) => typeof part !== 'string')) throw new TypeError('It did not return a string')
    return parts
  } catch (cause) {
    throw new ConfigError('The credential function failed', {}, { cause })
  }
}

/** The value of an `Authorization` header. `btoa` takes bytes, so text outside Latin-1 goes through UTF-8. */
export function basicAuth(credentials: readonly string[]): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credentials.join(':'))))}`
}
