const SECRET_NAME = /^(client_secret|secret|ephemeral_key_secret)$/
// The client secrets of intents and sessions, and the secrets of webhooks and keys, wherever they are in a string: an address may carry one.
const SECRET_WITHIN =
  /(?:\b|(?<=%[0-9A-Fa-f]{2}))[a-z]+_[A-Za-z0-9_]*_secret_[A-Za-z0-9]+|(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?:whsec|(?:ek|sk|rk)_(?:org_)?(?:live|test))_[A-Za-z0-9]+/g

/** A copy of a result without what lets a browser act for the account. */
export function maskSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SECRET_WITHIN, '[secret]')
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replace(SECRET_WITHIN, '[secret]'),
      SECRET_NAME.test(name) && typeof member === 'string' ? '[secret]' : maskSecrets(member),
    ]),
  )
}
