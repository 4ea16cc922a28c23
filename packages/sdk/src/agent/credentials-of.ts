import type { RawRequest } from './wire.js'

/** The headers that say on whose account a request acts. */
const CREDENTIALS = ['authorization', 'stripe-account', 'stripe-context']

/** On whose account a request acts: the name of an account says nothing about that, another process may use it for other credentials. */
export const credentialsOf = ({ headers }: RawRequest): readonly (string | null)[] =>
  CREDENTIALS.map((name) => headers[name] ?? null)
