import { type WebhookCheck, type WebhookPayload, type WebhookSecret, WebhookSignatureError } from '@billing/core'
import { equalDigests, hmac, invalid, isRecord, parseObject, readPayload, readSecrets } from '@billing/core/internal'
import type { ChargeOverEvent } from './event.js'
import { readHeader, type WebhookHeaders } from './read-header.js'

/**
 * Verifies that a webhook was sent by ChargeOver, and returns its event. ChargeOver does not sign: it sends the shared secret, in the
 * header `X-ChargeOver-Key` and in the body as `security_token`. At least one must be present, and each that is must match, in constant
 * time. Since nothing is signed, the body may be parsed already. Accept webhooks over HTTPS only.
 *
 * @param payload the body, raw or parsed
 * @param headers the headers of the request; `{}` when they are not available
 * @param secret the webhook's shared secret token; several while it is being replaced
 * @returns the event, without its `security_token`, so that it may be logged
 * @throws {WebhookSignatureError} when the request must not be trusted; `check` says which check failed
 * @throws {ValidationError} for an invalid argument, such as a promise of the body; {ConfigError} without a secret
 * @see https://developer.chargeover.com/docs/webhooks-bottom/best-practices/verifying-and-validating-webhooks
 * @example
 * ```ts
 * export async function POST(request: Request): Promise<Response> {
 *   const event = await verifyWebhook(await request.text(), request.headers, process.env.CHARGEOVER_WEBHOOK_SECRET)
 *   if (event.context_str === 'invoice') console.log(event.event, event.data.invoice?.balance)
 *   return new Response()
 * }
 * ```
 */
export async function verifyWebhook(
  payload: WebhookPayload | { readonly [key: string]: unknown },
  headers: WebhookHeaders,
  secret: WebhookSecret,
): Promise<ChargeOverEvent> {
  const secrets = readSecrets(secret)
  if (Object(headers) !== headers) throw invalid('headers', 'pass the headers of the request, {} for none')
  const text = readPayload(payload)
  const body = text === undefined ? payload : parseObject(text)
  if (!isRecord(body)) {
    // A list or a number may have been sent; a promise or a stream has to be read by the caller first.
    if (Object(body) === body && !Array.isArray(body))
      throw invalid('payload', 'pass the body, raw or parsed; await it first')
    throw refused('payload', 'the body is empty or not a JSON object')
  }

  const { security_token, ...event } = body
  const sent = { 'X-ChargeOver-Key': readHeader(headers, 'x-chargeover-key'), security_token }
  const given = Object.entries(sent).filter(([, value]) => value !== undefined && value !== null)
  if (given.length === 0) throw refused('header', 'neither X-ChargeOver-Key nor security_token was sent')
  for (const [name, value] of given) {
    // An object may have no string form.
    const one = typeof value === 'object' ? '' : `${value}`
    const matches = await Promise.all(secrets.map((known) => isSecret(known, one)))
    if (!matches.includes(true)) throw refused('secret', `${name} is not the secret of this webhook`)
  }
  return event as unknown as ChargeOverEvent
}

/** Compares digests, which have the same length, so that the time does not reveal the length of the secret either. */
async function isSecret(secret: string, given: string): Promise<boolean> {
  return equalDigests(await hmac(secret, given), await hmac(secret, secret))
}

function refused(check: WebhookCheck, message: string): WebhookSignatureError {
  return new WebhookSignatureError(message, { provider: 'chargeover', check })
}
