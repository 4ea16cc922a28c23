import type { BillingClient } from '@billing/core'
import { createClient, type Transport } from '@billing/core/internal'
import { type Answer, type Recorder, record } from './recorder.js'

/** Two endpoints of a made-up provider. */
export interface AcmePaths {
  '/things/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { expand?: string[] } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
    put: {
      parameters: { path: { id: string } }
      requestBody: { content: { 'application/json': { name: string } } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
    delete: { parameters: { path: { id: string } }; responses: { 204: object } }
  }
  '/things': {
    get: {
      parameters: { query?: { limit?: number } }
      responses: { 200: { content: { 'application/json': { things: { id: string }[] } } } }
    }
    post: {
      parameters: object
      requestBody: { content: { 'application/json': object } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
  }
}

/** A client of that provider, whose requests are recorded and answered by `answers`. */
export function recordClient(
  {
    idempotent,
    ...options
  }: Partial<Transport> & {
    /** Whether the provider honours idempotency keys. */
    idempotent?: boolean
  },
  ...answers: readonly Answer[]
): { client: BillingClient<AcmePaths>; requests: Recorder['requests'] } {
  const { fetch, requests } = record(...answers)
  const client = createClient<AcmePaths>({
    provider: 'acme',
    baseUrl: 'https://api.example.com',
    credentials: { user: 'user', password: 'password' },
    readError: ({ error }, ok) =>
      ok && !error ? undefined : { message: typeof error === 'string' ? error : undefined },
    fetch,
    optionNames: idempotent ? ['idempotencyKey'] : [],
    ...options,
  })
  return { client, requests }
}

/** What a promise rejects with; a promise that resolves fails the test. */
export async function rejection(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  )
  if ('value' in outcome) throw new Error(`resolved with ${JSON.stringify(outcome.value)} instead of rejecting`)
  return outcome.error
}
