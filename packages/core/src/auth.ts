import type { Credential } from './types.js'

/** What a request is authenticated with. */
export interface Authorization {
  /** The value of the header: HTTP Basic. */
  readonly header: string
  /** What nobody may read in an error, by itself and as JSON has it. */
  readonly secrets: readonly string[]
}

const isText = (part: unknown): part is string => typeof part === 'string'

/** Asks for the parts of a credential: texts once, functions at each attempt, so that secrets can rotate. */
export function createAuthorizer(credentials: readonly Credential[]): () => Promise<Authorization> {
  const known = credentials.every(isText) && authorize(credentials)
  return async () => known || authorize(await Promise.all(credentials.map((part) => (isText(part) ? part : part()))))
}

/** `btoa` takes bytes, so text outside Latin-1 goes through UTF-8. */
function authorize(parts: readonly string[]): Authorization {
  if (!parts.every(isText)) throw new TypeError('credentials must be strings')
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(parts.join(':'))))
  const secrets = [...parts, encoded].filter(Boolean).flatMap((one) => [one, JSON.stringify(one).slice(1, -1)])
  // A name may be the beginning of its password, which therefore comes first.
  return { header: `Basic ${encoded}`, secrets: secrets.reverse() }
}
