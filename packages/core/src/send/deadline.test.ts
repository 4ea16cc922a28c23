import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rejection } from '~test/support/client.js'
import { startDeadline } from './deadline.js'

const late = new Error('late')
const start = (timeoutMs: number, signal?: AbortSignal) => startDeadline(timeoutMs, signal, () => late)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('default', async () => {
  const deadline = start(1_000)
  expect(await deadline.race(Promise.resolve('done'))).toBe('done')
  expect(await deadline.race('at once')).toBe('at once')
  await vi.advanceTimersByTimeAsync(400)
  expect(deadline.remaining()).toBe(600)
  deadline.clear()
})

test('ends work that never ends on its own', async () => {
  const deadline = start(1_000)
  const work = rejection(deadline.race(new Promise(() => {})))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await work).toBe(late)
  expect(deadline.signal.reason).toBe(late)
  deadline.clear()
})

test('begins nothing after its end', async () => {
  const deadline = start(1_000, AbortSignal.abort('enough'))
  expect(await rejection(deadline.race('at once'))).toBe('enough')
  expect(await rejection(deadline.sleep(10))).toBe('enough')
  deadline.clear()
})

test('passes on a failure of the work', async () => {
  const deadline = start(1_000)
  const failure = new Error('broken')
  expect(await rejection(deadline.race(Promise.reject(failure)))).toBe(failure)
  deadline.clear()
})

test('forgets a failure that comes too late', async () => {
  const deadline = start(1_000)
  const work = new Promise((_, reject) => setTimeout(() => reject(new Error('broken')), 2_000))
  const raced = rejection(deadline.race(work))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await raced).toBe(late)
  deadline.clear()
})

test('wakes up from a sleep', async () => {
  const deadline = start(1_000)
  let awake = false
  void deadline.sleep(300).then(() => {
    awake = true
  })
  await vi.advanceTimersByTimeAsync(299)
  expect(awake).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(awake).toBe(true)
  deadline.clear()
})

test('releases its timers and the listener on the caller’s signal', async () => {
  const controller = new AbortController()
  const deadline = start(1_000, controller.signal)
  void deadline.sleep(300)
  expect(vi.getTimerCount()).toBe(2)
  deadline.clear()
  expect(vi.getTimerCount()).toBe(0)
  controller.abort('too late')
  expect(deadline.signal.aborted).toBe(false)
  expect(await deadline.race('an answer')).toBe('an answer')
})

test('leaves no listener on its signal, which fetch keeps for a long time, so that no answer is kept with it', async () => {
  const deadline = start(1_000)
  await deadline.race('an answer')
  expect([getEventListeners(deadline.signal, 'abort'), deadline.signal.onabort]).toEqual([[], null])
  deadline.clear()
})

test('many calls share one listener on a signal, in a row and at a time', async () => {
  const controller = new AbortController()
  for (let count = 0; count < 50; count++) start(1_000, controller.signal).clear()
  const deadlines = Array.from({ length: 50 }, () => start(1_000, controller.signal))
  const works = deadlines.map((deadline) => rejection(deadline.race(new Promise(() => {}))))
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  controller.abort('enough')
  expect(await Promise.all(works)).toEqual(deadlines.map(() => 'enough'))
  for (const deadline of deadlines) deadline.clear()
})

test('stops where listeners are called without a this, as by older Cloudflare Workers', async () => {
  const controller = new AbortController()
  const { signal } = controller
  vi.spyOn(signal, 'addEventListener').mockImplementation((type, listener) => {
    const call = listener as (this: undefined, event: Event) => void
    EventTarget.prototype.addEventListener.call(signal, type, (event) => call.call(undefined, event))
  })
  const deadlines = [start(1_000, signal), start(1_000, signal)]
  const works = deadlines.map((deadline) => rejection(deadline.race(new Promise(() => {}))))
  controller.abort('enough')
  expect(await Promise.all(works)).toEqual(['enough', 'enough'])
  for (const deadline of deadlines) deadline.clear()
})
