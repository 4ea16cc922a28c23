import { describe, expect, test } from 'vitest'
import type { Listed } from './place.js'
import { createWindows } from './windows.js'

/** Objects created at these seconds after the first of 2010, before which nothing is expected. */
const FIRST = Date.UTC(2010, 0) / 1000
const objectsAt = (...seconds: number[]): Listed[] =>
  seconds.map((second, index) => ({ id: `in_${second}_${index}`, created: FIRST + second }))

/** Ten objects within ten seconds, one a second up to here: what is left of the window is as long as it is rich. */
const tenBefore = (end: number): Listed[] => objectsAt(...Array.from({ length: 10 }, (_, index) => end - 1 - index))

test('default: the older half of the rest goes to an idle worker', () => {
  const windows = createWindows(10)
  const window = windows.add(FIRST, FIRST + 1_000)
  expect(windows.take()).toBe(window)
  windows.advance(window, tenBefore(1_000), 'in_990')
  expect(windows.take()).toMatchObject({ from: FIRST, until: FIRST + 495 })
  expect(window).toMatchObject({ from: FIRST + 495, until: FIRST + 991 })
  expect(windows.size).toBe(2)
})

test('no window is split while another waits for a worker', () => {
  const windows = createWindows(10)
  const first = windows.add(FIRST, FIRST + 1_000)
  windows.take()
  windows.advance(first, tenBefore(1_000), 'in_990')
  const second = windows.add(FIRST + 2_000, FIRST + 3_000)
  expect(windows.take()).toBe(second)
  expect(windows.size).toBe(2)
})

describe('a window is worth splitting', () => {
  // Ten objects in as many seconds, the one begun included: one is expected in each second that is left.
  const dense = (worthwhile: number) => {
    const windows = createWindows(worthwhile)
    const window = windows.add(FIRST, FIRST + 60)
    windows.take()
    windows.advance(window, objectsAt(58, 58, 57, 56, 55, 54, 53, 52, 51, 50), 'in_50')
    return windows.take()
  }

  test('for more objects than a page holds', () => {
    expect(dense(50)).toMatchObject({ from: FIRST, until: FIRST + 25 })
    expect(dense(51)).toBeUndefined()
  })

  test('not when it is a single second, however dense', () => {
    const windows = createWindows(10)
    const window = windows.add(FIRST + 10, FIRST + 12)
    windows.take()
    windows.advance(window, objectsAt(...Array<number>(30).fill(10)), 'in_10')
    expect(windows.take()).toBeUndefined()
    expect(windows.size).toBe(1)
  })

  test.each([
    ['the first', 0],
    ['the last', 1],
  ])('before others when most is expected there: %s', (_, richest) => {
    const windows = createWindows(10)
    const both = [windows.add(FIRST, FIRST + 100_000), windows.add(FIRST + 200_000, FIRST + 300_000)]
    for (const window of both) {
      windows.take()
      const isRich = window === both[richest]
      const end = window.until - FIRST
      windows.advance(window, isRich ? tenBefore(end) : objectsAt(end - 100, end - 1_000), 'in_last')
    }
    const { from } = both[richest] as (typeof both)[0]
    expect(windows.take()).toMatchObject({ from })
  })

  test('by the density of the others, as long as nothing was found in it', () => {
    const afterOthers = (worthwhile: number) => {
      const windows = createWindows(worthwhile)
      const [known, unknown] = [windows.add(FIRST + 500, FIRST + 510), windows.add(FIRST, FIRST + 50)]
      windows.take()
      windows.take()
      // Nine seconds, and the one begun: one object a second.
      windows.advance(known, objectsAt(508, 507, 507, 506, 505, 504, 503, 502, 501, 500), 'in_500')
      windows.finish(known)
      return [windows.take(), unknown.from]
    }
    expect(afterOthers(50)).toEqual([undefined, FIRST])
    expect(afterOthers(49)).toEqual([expect.objectContaining({ from: FIRST }), FIRST + 25])
  })
})

test('the cursor has the rest of each window, and the ids seen of its last second', () => {
  const windows = createWindows(10)
  const window = windows.add(FIRST, FIRST + 100)
  windows.advance(window, objectsAt(90, 80, 80), 'in_80_2')
  expect(JSON.parse(windows.cursor())).toEqual([[FIRST, FIRST + 81, 'in_80_1', 'in_80_2']])
  windows.advance(window, objectsAt(80), 'in_80_0')
  expect(JSON.parse(windows.cursor())).toEqual([[FIRST, FIRST + 81, 'in_80_1', 'in_80_2', 'in_80_0']])
  windows.advance(window, objectsAt(70), 'in_70_0')
  expect(JSON.parse(windows.cursor())).toEqual([[FIRST, FIRST + 71, 'in_70_0']])
})
