import type { FaultRule, ProviderName } from '@billing/sandbox'
import { SECRETS } from '../secrets.js'

/** Strikes six in ten requests: most calls meet a fault, and most of those get through on another attempt. */
const often = (rule: FaultRule): FaultRule => ({ probability: 0.6, ...rule })

const REFUSALS = [408, 409, 425, 429, 500, 502, 503, 504]

/** A status in many voices: before and after the write, with every kind of `Retry-After` and of advice. */
const storm = (status: number): readonly FaultRule[] => [
  { status, retryAfter: 0, probability: 0.3 },
  { status, retryAfter: 0, after: true, probability: 0.3 },
  { status, retryAfter: 'Sun, 01 Mar 2026 00:00:00 GMT', after: true, probability: 0.05 },
  { status, retryAfter: 'soon', after: true, probability: 0.05 },
  { status, retryAfter: -1, probability: 0.05 },
  { status, retryAfter: 1e9, after: true, probability: 0.05 },
  { status, retryAfter: 0, headers: { 'stripe-should-retry': 'true' }, after: true, probability: 0.05 },
  { status, retryAfter: 0, headers: { 'stripe-should-retry': 'false' }, after: true, probability: 0.05 },
]

/** A provider that repeats the caller's credential in its refusal. */
const echoes = (Object.entries(SECRETS) as [ProviderName, string][]).flatMap(([provider, secret]): FaultRule[] => {
  const body = {
    message: `Invalid API key ${secret}`,
    code: secret,
    error: { message: secret, code: secret },
    status: 'Error',
  }
  return [often({ provider, status: 401, body }), often({ provider, status: 500, body, retryAfter: 0 })]
})

/** Faults by the sandbox's own means, by name. */
export const SANDBOX_FAULTS: Readonly<Record<string, readonly FaultRule[]>> = {
  none: [],
  'reset before the write': [often({ reset: true })],
  'reset after the write': [often({ reset: true, after: true })],
  'hang before the write': [often({ hang: true })],
  'hang after the write': [often({ hang: true, after: true })],
  'slow answer': [often({ latencyMs: 15 })],
  'slow, then reset': [often({ latencyMs: 10, reset: true, after: true })],
  'half of the body': [often({ truncate: true })],
  'HTML page of a proxy': [often({ html: true, after: true, retryAfter: 0 })],
  'HTML in place of JSON': [often({ html: true, status: 200, after: true })],
  null: [often({ body: 'null', after: true })],
  'empty body': [often({ body: '', after: true })],
  'a string': [often({ body: '"cus_1"', after: true })],
  'wrong content type': [often({ headers: { 'content-type': 'text/plain' } })],
  redirect: [often({ status: 302, headers: { location: 'https://elsewhere.example' }, after: true })],
  'secrets in an error': echoes,
  ...Object.fromEntries(REFUSALS.map((status) => [`${status} storm`, storm(status)])),
  everything: [
    { reset: true, probability: 0.08 },
    { reset: true, after: true, probability: 0.08 },
    { hang: true, after: true, probability: 0.02 },
    { latencyMs: 5, probability: 0.1 },
    { truncate: true, probability: 0.08 },
    { html: true, after: true, retryAfter: 0, probability: 0.08 },
    { body: 'null', after: true, probability: 0.02 },
    ...REFUSALS.map((status) => ({ status, retryAfter: 0, after: true, probability: 0.06 })),
  ],
}
