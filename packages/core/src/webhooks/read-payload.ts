import { isRecord } from './is-record.js'

/** The body of a webhook as it arrived: bytes, or the string they decode to. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer

/**
 * The body of a webhook as a string; undefined for anything that is not a raw body, such as parsed JSON. `null` and `{}` count as empty:
 * frameworks set them where a request has no body, or one of a type that their parser ignores, and its sender decides on that.
 */
export function readPayload(payload: unknown): string | undefined {
  if (typeof payload === 'string') return payload
  try {
    return new TextDecoder().decode(payload as ArrayBuffer)
  } catch {
    return payload === null || (isRecord(payload) && !Object.keys(payload).length) ? '' : undefined
  }
}
