import { expect, test } from 'vitest'
import { mapConcurrently } from './map-concurrently.js'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('default', async () => {
  let running = 0
  let most = 0
  const doubled = await mapConcurrently([5, 1, 4, 2, 3], 2, async (number) => {
    most = Math.max(most, ++running)
    await wait(number)
    running -= 1
    return number * 2
  })
  expect(doubled).toEqual([10, 2, 8, 4, 6])
  expect(most).toBe(2)
})

test('has nothing to do for no items', async () => {
  expect(await mapConcurrently([], 2, () => Promise.reject(new Error('called')))).toEqual([])
})

test('rejects with the first failure', async () => {
  const call = mapConcurrently([1, 2, 3], 2, async (number) => {
    if (number > 1) throw new Error(`number ${number}`)
    await wait(1)
  })
  await expect(call).rejects.toThrow('number 2')
})
