import { isRecord } from './is-record.js'

/** The body of a webhook as it arrived: bytes, or the text they decode to. */
export type WebhookPayload = string | Uint8Array | ArrayBuffer

/**
 * The text of a body; undefined for what is no longer one. `null` and `{}` count as empty: frameworks leave them behind where a request
 * has no body, or one of a type that their parser passes over, and whoever sends the request decides on that.
 */
export function readPayload(payload: unknown): string | undefined {
  if (typeof payload === 'string') return payload
  try {
    return new TextDecoder().decode(payload as ArrayBuffer)
  } catch {
    return payload === null || (isRecord(payload) && !Object.keys(payload).length) ? '' : undefined
  }
}
