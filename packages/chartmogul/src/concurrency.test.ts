import { expect, test } from 'vitest'
import { mapConcurrently } from './concurrency.js'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('default', async () => {
  let running = 0
  let most = 0
  const doubled = await mapConcurrently([5, 1, 4, 2, 3], 2, undefined, async (number) => {
    most = Math.max(most, ++running)
    await wait(number)
    running -= 1
    return number * 2
  })
  expect(doubled).toEqual([10, 2, 8, 4, 6])
  expect(most).toBe(2)
})

test('has nothing to do for no items', async () => {
  expect(await mapConcurrently([], 2, undefined, () => Promise.reject(new Error('called')))).toEqual([])
})

test('rejects with the first failure and aborts the rest', async () => {
  const aborted: number[] = []
  const call = mapConcurrently([1, 2, 3], 2, undefined, async (number, signal) => {
    if (number === 2) throw new Error('second')
    signal.addEventListener('abort', () => aborted.push(number))
    await wait(1)
  })
  await expect(call).rejects.toThrow('second')
  expect(aborted).toEqual([1])
})

test('passes the abort of its caller on', async () => {
  const controller = new AbortController()
  const call = mapConcurrently([1], 2, controller.signal, async (_, signal) => {
    controller.abort(new Error('enough'))
    signal.throwIfAborted()
  })
  await expect(call).rejects.toThrow('enough')
})

test('leaves nothing on the signal of its caller', async () => {
  const { signal } = new AbortController()
  const added = new Set<unknown>()
  Object.assign(signal, {
    addEventListener: (_: string, listener: unknown) => added.add(listener),
    removeEventListener: (_: string, listener: unknown) => added.delete(listener),
  })
  await mapConcurrently([1, 2], 2, signal, async () => {
    expect(added.size).toBe(1)
  })
  await mapConcurrently([1], 1, signal, () => Promise.reject(new Error('no'))).catch(() => {})
  expect(added.size).toBe(0)
})

test('begins nothing for a caller who has left already', async () => {
  const seen: boolean[] = []
  const call = mapConcurrently([1], 1, AbortSignal.abort(new Error('too late')), async (_, signal) => {
    seen.push(signal.aborted)
    signal.throwIfAborted()
  })
  await expect(call).rejects.toThrow('too late')
  expect(seen).toEqual([true])
})
