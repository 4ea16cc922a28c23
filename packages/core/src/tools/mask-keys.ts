// A byte that an address escapes may stand before it.
const KEY_WITHIN = /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))[rs]k_(?:org_)?(?:live|test)_\w+/g

/** A text without keys of Stripe, should somebody have put one where an id belongs. */
export const maskKeys = (text: string): string => text.replace(KEY_WITHIN, '[redacted]')

/** A copy of a value in which no text has such a key. */
export function maskKeysIn<T>(value: T): T {
  if (typeof value === 'string') return maskKeys(value) as T
  if (Array.isArray(value)) return value.map(maskKeysIn) as T
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [maskKeys(name), maskKeysIn(member)])) as T
}
