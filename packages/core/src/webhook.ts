import { BillingError, ConfigError } from './errors.js'

/** The body of a webhook as it arrived: bytes, or the text they decode to. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer

/** The secret of a webhook endpoint; several while it is being replaced. */
export type WebhookSecret = string | readonly (string | undefined)[] | undefined

/**
 * What a webhook was refused for: its header is missing or cannot be read, its body is empty or no event, its signature or its secret
 * does not match, or its time of signing is too far from now.
 */
export type WebhookCheck = 'header' | 'payload' | 'signature' | 'secret' | 'timestamp'

/** What arrived was not sent by the provider, was changed on its way, is too old, or is no event. Answer 400 and do nothing. */
export class WebhookSignatureError extends BillingError {
  static override readonly brand: string = 'BillingError.WebhookSignatureError'
  /** `stripe` or `chargeover`. */
  declare readonly provider: string
  /** Which check failed. */
  declare readonly check: WebhookCheck
}

/** The secrets to check against. Whitespace around one comes with copying or with a file's last line, and matches nothing. */
export function readSecrets(secret: WebhookSecret): readonly string[] {
  const secrets = [secret].flat()
  const isSecret = (one: unknown): one is string => typeof one === 'string' && one !== '' && one === one.trim()
  if (!secrets.length || !secrets.every(isSecret)) {
    throw new ConfigError('secret is missing, blank or has whitespace around it')
  }
  return secrets
}

/**
 * The text of a body; undefined for what is no longer one. `null` and `{}` count as empty: frameworks leave them behind where a request
 * has no body, or one of a type that their parser passes over, and whoever sends the request decides on that.
 */
export function readText(payload: unknown): string | undefined {
  if (typeof payload === 'string') return payload
  try {
    return new TextDecoder().decode(payload as ArrayBuffer)
  } catch {
    return payload === null || (isRecord(payload) && !Object.keys(payload).length) ? '' : undefined
  }
}

/** The object that a text is in JSON; undefined when it is none. The parser's own error would quote it. */
export function readObject(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether it is an object as JSON has them: no list, and no promise, stream or request that the body has yet to be read from. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  // The prototype of a plain object has none itself, in every realm; that of anything else has.
  return !Object.getPrototypeOf(Object.getPrototypeOf(value ?? 0) ?? Object.prototype)
}

/** HMAC-SHA256 in lower-case hexadecimal. */
export async function hmac(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether two digests are equal, in a time that does not tell where they differ. */
export function equalDigests(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let index = 0; index < given.length; index++) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index)
  }
  return difference === 0
}
