import type { Credential } from '../client/client-options.js'
import { ConfigError } from '../errors.js'
import { isControlFlow } from './is-control-flow.js'
import { createRedact, type Redact } from './redact.js'

/** What a request is authenticated with. */
export interface Authorization {
  /** The value of the header: HTTP Basic. */
  readonly header: string
  /** Removes the credentials from what errors and hooks show. */
  readonly redact: Redact
}

/**
 * Makes the function that authenticates an attempt. Credentials have the names of their options: a string is encoded once, a function is
 * called at each attempt, so that secrets can rotate. The first one is the user name; the second, if there is one, the password.
 */
export function createAuthorizer(credentials: Readonly<Record<string, Credential>>): () => Promise<Authorization> {
  const entries = Object.entries(credentials)
  const fetched = entries.filter(([name, credential]) => typeof credential === 'function' || !check(name, credential))
  const known = fetched.length ? undefined : authorize(Object.values(credentials) as string[])
  return async () => known ?? authorize(await Promise.all(entries.map(([name, one]) => fetchCredential(name, one))))
}

/** White space comes from copying or from the last line of a file; the provider would refuse the credential. */
function check(name: string, value: unknown): string {
  if (typeof value === 'string' && value && value === value.trim() && !/\p{Cc}/u.test(value)) return value
  throw new ConfigError(
    `${name} must be a string without line breaks or white space around it, or a function that returns one`,
  )
}

async function fetchCredential(name: string, credential: Credential): Promise<string> {
  if (typeof credential === 'string') return credential
  let value: unknown
  try {
    value = await credential()
  } catch (cause) {
    if (isControlFlow(cause)) throw cause
    throw new ConfigError(`${name} failed: the function that returns it threw an error, see cause`, {}, { cause })
  }
  return check(name, value)
}

function authorize([user = '', password = '']: readonly string[]): Authorization {
  // `btoa` takes bytes: other characters than Latin-1 are encoded as UTF-8 first.
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))
  // Unescaped, and as JSON and URLs escape them.
  const forms = (secret: string): string[] => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
  const secrets = [user, password, encoded, encoded.replace(/=+$/, '')].filter(Boolean).flatMap(forms)
  return { header: `Basic ${encoded}`, redact: createRedact(secrets) }
}
