import { expect, test, vi } from 'vitest'
import { rejection } from '~test/support/client.js'
import type { RequestOptions } from '../client/request-options.js'
import { TimeoutError } from '../errors.js'
import { asOneCall } from './as-one-call.js'

const client = { provider: 'acme', timeoutMs: 1_000 }

/** Work that ends with the signal it is given. */
const untilStopped = ({ signal }: RequestOptions): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

test('default', async () => {
  const options = { maxRetries: 7 }
  expect(await asOneCall(client, 'acme_list_things', options, async (each) => each)).toMatchObject({
    maxRetries: 7,
    timeoutMs: 1_000,
    signal: expect.any(AbortSignal),
  })
})

test('ends what takes longer than a call may', async () => {
  vi.useFakeTimers()
  const call = rejection(asOneCall(client, 'acme_list_things', { timeoutMs: 50 }, untilStopped))
  await vi.advanceTimersByTimeAsync(50)
  const error = await call
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toMatchObject({ message: 'No answer within 50 ms (acme_list_things)', provider: 'acme' })
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('has the time of the client without options', async () => {
  vi.useFakeTimers()
  const call = rejection(asOneCall(client, 'acme_list_things', undefined, untilStopped))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await call).toBeInstanceOf(TimeoutError)
  vi.useRealTimers()
})

test('ends with the signal of its caller', async () => {
  const controller = new AbortController()
  const call = rejection(asOneCall(client, 'acme_list_things', { signal: controller.signal }, untilStopped))
  controller.abort('enough')
  expect(await call).toBe('enough')
})

test('stops what is under way when it has failed', async () => {
  const stopped: unknown[] = []
  const failure = new Error('the other one failed')
  const work = (each: RequestOptions) =>
    Promise.all([untilStopped(each).catch(() => stopped.push('stopped')), Promise.reject(failure)])
  expect(await rejection(asOneCall(client, 'acme_list_things', {}, work))).toBe(failure)
  await Promise.resolve()
  expect(stopped).toEqual(['stopped'])
})
