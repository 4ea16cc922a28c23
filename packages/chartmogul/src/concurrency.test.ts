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
