import { type WebhookCheck, type WebhookPayload, type WebhookSecret, WebhookSignatureError } from '@billing/core'
import { equalDigests, invalid, parseObject, readSecrets } from '@billing/core/internal'
import { API_VERSION } from '../api-version.js'
import type { StripeEvent } from '../gen/events.js'
import { fillInPeriods } from '../subscriptions/fill-in-periods.js'
import { computeSignature } from './compute-signature.js'
import { rawBody } from './raw-body.js'
import type { StripeThinEvent } from './thin-event.js'

/** Options of `verifyWebhook`. */
export interface VerifyWebhookOptions {
  /** How far the timestamp of the signature may be from now, in either direction, in seconds. Default 300; 0 turns the check off. */
  readonly toleranceSeconds?: number | undefined
  /** The current time, as a `Date` or in milliseconds, for stored events or tests. */
  readonly now?: Date | number | undefined
}

/**
 * Verifies that a webhook was sent by Stripe, unmodified and recently, and returns its event. Each `v1` signature of the header is
 * compared in constant time; pass several secrets while one is being rolled. Stripe signs each delivery attempt separately.
 *
 * @param payload the raw body: `await request.text()`, or a buffer; never the parsed object
 * @param header the value of `Stripe-Signature`
 * @param secret the endpoint's signing secret, `whsec_…`
 * @returns the event; compare `event.type` to narrow `event.data.object`, whose subscriptions carry the period and plan of their first item.
 *   Endpoints for thin events get a `StripeThinEvent`, whose `object` is `v2.core.event`
 * @throws {WebhookSignatureError} when the request must not be trusted; `check` says which check failed
 * @throws {ValidationError} when the body is parsed; {ConfigError} without a secret
 * @see https://docs.stripe.com/webhooks/signature
 * @example
 * ```ts
 * export async function POST(request: Request): Promise<Response> {
 *   const signature = request.headers.get('stripe-signature')
 *   const event = await verifyWebhook(await request.text(), signature, process.env.STRIPE_WEBHOOK_SECRET)
 *   if (event.type === 'invoice.paid') console.log(event.data.object.amount_paid)
 *   return new Response()
 * }
 * ```
 */
export async function verifyWebhook(
  payload: WebhookPayload,
  header: string | readonly string[] | null | undefined,
  secret: WebhookSecret,
  options: VerifyWebhookOptions = {},
): Promise<StripeEvent | StripeThinEvent> {
  const { toleranceSeconds = 300, now = Date.now() } = options
  const secrets = readSecrets(secret)
  const body = rawBody(payload)
  // Written so that `NaN`, from an invalid setting, does not turn the check off.
  if (typeof toleranceSeconds !== 'number' || !(toleranceSeconds >= 0)) {
    throw invalid('toleranceSeconds', 'must be a number, 0 or more')
  }
  if (!(+now >= 0)) throw invalid('now', 'must be a valid time')
  const values = [header ?? ''].flat()
  if (values.some((value) => typeof value !== 'string')) {
    throw invalid('header', 'pass the value of Stripe-Signature, not all headers')
  }

  const parts = values.join().split(',')
  const timestamp = parts.find((part) => /^t=\d+$/.test(part))?.slice(2)
  if (!timestamp) throw refused('header', 'Stripe-Signature is missing or has no timestamp')
  if (!body) throw refused('payload', 'the body is empty, or was not read before; Express needs express.raw()')
  const expected = await Promise.all(secrets.map((one) => computeSignature(one, timestamp, body)))
  if (!parts.some((part) => expected.some((signature) => equalDigests(part, signature)))) {
    throw refused(
      'signature',
      'no v1 signature of Stripe-Signature matches: the secret is wrong, or the body was parsed and serialized again',
    )
  }
  const age = Math.floor(+now / 1000) - +timestamp
  if (toleranceSeconds && Math.abs(age) > toleranceSeconds) {
    throw refused('timestamp', `Stripe-Signature was made ${age} s ago: an old request, or a wrong clock`)
  }

  const event = parseObject(body)
  if (!event) throw refused('payload', 'the body is not a JSON object')
  if (event['object'] === 'v2.core.event') return event as unknown as StripeThinEvent
  fillInPeriods(event)
  const versionMismatch = event['api_version'] !== API_VERSION
  return Object.defineProperty(event, 'versionMismatch', { value: versionMismatch }) as unknown as StripeEvent
}

function refused(check: WebhookCheck, message: string): WebhookSignatureError {
  return new WebhookSignatureError(message, { provider: 'stripe', check })
}
