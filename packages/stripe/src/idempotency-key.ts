/**
 * A random UUID, of version 4. It is made of a key of WebCrypto, whose randomness may be waited for: a prerender of Next.js, which must come out
 * the same each time, stops there, as it does at a request. At `crypto.randomUUID()` it fails. Where WebCrypto has no keys there is no Next either.
 */
export async function createIdempotencyKey(): Promise<string> {
  const { subtle } = crypto
  if (!subtle) return crypto.randomUUID()
  const key = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 128 }, true, ['sign'])
  const bytes = new Uint8Array(await subtle.exportKey('raw', key))
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-')
}
