import { createStripeClient, type StripeClient, type StripeClientOptions } from '@billing/stripe'
import { expect } from 'vitest'
import packageJson from '../../packages/core/package.json' with { type: 'json' }
import { type Answer, type RecordedRequest, type Reply, record } from './recorder.js'

/** A Stripe client whose requests are recorded and answered by `answers`. Retries do not wait. */
export function recordStripe(...answers: readonly Answer[]): {
  stripe: StripeClient
  requests: readonly RecordedRequest[]
} {
  return recordStripeWith({}, ...answers)
}

/** The same with further options. */
export function recordStripeWith(
  options: Partial<StripeClientOptions>,
  ...answers: readonly Answer[]
): { stripe: StripeClient; requests: readonly RecordedRequest[] } {
  const { fetch, requests } = record(...answers)
  return { stripe: createStripeClient({ apiKey: 'sk_test_key', fetch, ...options }), requests }
}

/** A refusal as Stripe words it. */
export function stripeError(status: number, error: object): Reply {
  return { status, headers: { 'request-id': 'req_1', 'retry-after': '0' }, body: { error } }
}

/** One page of a list as Stripe sends it. */
export function stripeList(data: readonly object[], has_more = false, url = '/v1/customers'): object {
  return { object: 'list', data, has_more, url }
}

/** A request to Stripe in full, for `toEqual`: what each one carries, and what tells this one apart. */
export function stripeRequest(method: 'GET' | 'POST' | 'DELETE', path: string, body = ''): RecordedRequest {
  return {
    method,
    url: `https://api.stripe.com${path}`,
    path,
    headers: {
      authorization: `Basic ${btoa('sk_test_key:')}`,
      'stripe-version': '2026-10-28.endive',
      'user-agent': `billing-stripe/${packageJson.version}`,
      ...(method === 'POST' && {
        'content-type': 'application/x-www-form-urlencoded',
        'idempotency-key': expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
      }),
    },
    body,
    signal: expect.any(AbortSignal),
  }
}
