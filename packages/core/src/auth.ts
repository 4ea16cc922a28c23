import type { Credential } from './types.js'

/** What a request is authenticated with. */
export interface Authorization {
  /** The value of the header: HTTP Basic. */
  readonly header: string
  /** What nobody may read in an error. */
  readonly secrets: readonly string[]
}

const isText = (part: unknown): part is string => typeof part === 'string'

/** Asks for the parts of a credential: texts once, functions at each attempt, so that secrets can rotate. */
export function createAuthorizer(credentials: readonly Credential[]): () => Authorization | Promise<Authorization> {
  if (credentials.every(isText)) {
    const authorization = authorize(credentials)
    return () => authorization
  }
  return async () => authorize(await Promise.all(credentials.map((part) => (isText(part) ? part : part()))))
}

/** `btoa` takes bytes, so text outside Latin-1 goes through UTF-8. */
function authorize(parts: readonly string[]): Authorization {
  if (!parts.every(isText)) throw new TypeError('A credential must be a string')
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(parts.join(':'))))
  return { header: `Basic ${encoded}`, secrets: [...parts, encoded].filter(Boolean) }
}
