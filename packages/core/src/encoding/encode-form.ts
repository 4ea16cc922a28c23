// A lone surrogate cannot be encoded as UTF-8: web APIs replace it by this character, where `encodeURIComponent` throws.
const encode = (text: unknown): string => encodeURIComponent(`${text}`.replace(/\p{Surrogate}/gu, '\ufffd'))

/**
 * Form encoding with bracket keys, as Stripe reads it: `items[0][price]=p&metadata[k]=v`. Flat input is an ordinary query string.
 * `undefined` is omitted, `null` becomes empty, which clears a value at Stripe, and a `Date` becomes Unix seconds.
 */
export function encodeForm(input: object): string {
  const pairs: string[] = []
  const add = (key: string | undefined, value: unknown): void => {
    if (value instanceof Date) add(key, Math.floor(+value / 1000))
    else if (value && typeof value === 'object') {
      for (const [name, member] of Object.entries(value)) {
        add(key === undefined ? encode(name) : `${key}[${encode(name)}]`, member)
      }
    } else if (value !== undefined) pairs.push(`${key}=${encode(value ?? '')}`)
  }
  add(undefined, input)
  return pairs.join('&')
}
