/**
 * Form encoding with bracket keys, as Stripe reads it: `items[0][price]=p&metadata[k]=v`. Flat input is an ordinary query string.
 * `undefined` is omitted, `null` becomes empty, which clears a value at Stripe, and a `Date` becomes Unix seconds.
 */
export function encodeForm(input: object): string {
  const pairs: string[] = []
  const add = (key: string, value: unknown): void => {
    if (value instanceof Date) add(key, Math.floor(+value / 1000))
    else if (value && typeof value === 'object') {
      for (const [name, member] of Object.entries(value)) {
        add(key ? `${key}[${encodeURIComponent(name)}]` : encodeURIComponent(name), member)
      }
    } else if (value !== undefined) pairs.push(`${key}=${encodeURIComponent((value ?? '') as string)}`)
  }
  add('', input)
  return pairs.join('&')
}
