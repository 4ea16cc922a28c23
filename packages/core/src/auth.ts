import { ConfigError } from './errors.js'
import type { Credential } from './types.js'

/** What a request is authenticated with. */
export interface Authorization {
  /** The value of the header: HTTP Basic. */
  readonly header: string
  /** What nobody may read in an error. */
  readonly secrets: readonly string[]
}

/** Asks for the parts of a credential: texts once, functions at each attempt, so that secrets can rotate. */
export function createAuthorizer(credentials: readonly Credential[]): () => Authorization | Promise<Authorization> {
  if (credentials.every((part) => typeof part === 'string')) {
    const authorization = authorize(credentials)
    return () => authorization
  }
  return async () => {
    try {
      const parts = await Promise.all(credentials.map((part) => (typeof part === 'string' ? part : part())))
      if (parts.some((part) => typeof part !== 'string')) throw new TypeError('It did not return a string')
      return authorize(parts)
    } catch (cause) {
      throw new ConfigError('The credential function failed', {}, { cause })
    }
  }
}

/** `btoa` takes bytes, so text outside Latin-1 goes through UTF-8. */
function authorize(parts: readonly string[]): Authorization {
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(parts.join(':'))))
  return { header: `Basic ${encoded}`, secrets: [...parts, encoded] }
}
