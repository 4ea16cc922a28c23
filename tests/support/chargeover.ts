import { type ChargeOverClient, type ChargeOverClientOptions, createChargeOverClient } from '@billing/chargeover'
import { expect } from 'vitest'
import packageJson from '../../packages/core/package.json' with { type: 'json' }
import { type Answer, type RecordedRequest, type Reply, record } from './recorder.js'

/** A ChargeOver client whose requests are recorded and answered by `answers`. */
export function recordChargeOver(...answers: readonly Answer[]): {
  chargeover: ChargeOverClient
  requests: readonly RecordedRequest[]
} {
  return recordChargeOverWith({}, ...answers)
}

/** The same with further options. */
export function recordChargeOverWith(
  options: Partial<ChargeOverClientOptions>,
  ...answers: readonly Answer[]
): { chargeover: ChargeOverClient; requests: readonly RecordedRequest[] } {
  const { fetch, requests } = record(...answers)
  const chargeover = createChargeOverClient({
    subdomain: 'example',
    apiUsername: 'public',
    apiPassword: 'private',
    fetch,
    ...options,
  })
  return { chargeover, requests }
}

/** An answer in ChargeOver's envelope. */
export function chargeoverAnswer(response: unknown): Reply {
  return { status: 200, body: { code: 200, status: 'OK', message: '', details: {}, response } }
}

/** A refusal as ChargeOver words it. Retries of it do not wait. */
export function chargeoverError(status: number, message: string, code = status): Reply {
  return {
    status,
    headers: { 'retry-after': '0' },
    body: { code, status: 'Error', message, details: {}, response: false },
  }
}

/** A request to ChargeOver in full, for `toEqual`. The path is what follows `/api/v3`. */
export function chargeoverRequest(path: string): RecordedRequest {
  return {
    method: 'GET',
    url: `https://example.chargeover.com/api/v3${path}`,
    path: `/api/v3${path}`,
    headers: {
      authorization: `Basic ${btoa('public:private')}`,
      'user-agent': `billing-chargeover/${packageJson.version}`,
    },
    body: '',
    signal: expect.any(AbortSignal),
  }
}

/** The query of a recorded request, decoded. */
export function queryOf({ url }: RecordedRequest): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams)
}
