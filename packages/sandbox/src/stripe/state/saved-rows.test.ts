import { expect, test } from 'vitest'
import { restoreRows, saveRows } from './saved-rows.js'

const row = (id: string, value = 0) => ({ id, value })
const sample = [row('a'), row('b'), row('c')]

test('default', () => {
  const rows = [sample[0] as (typeof sample)[0], row('c', 1), row('d')]
  const saved = JSON.parse(JSON.stringify(saveRows(rows, sample)))
  expect(saved).toEqual({ removed: ['b'], changed: [row('c', 1)], added: [row('d')] })
  expect(restoreRows(saved, sample)).toEqual(rows)
})

test('what is unchanged takes no space, and is shared again', () => {
  const saved = saveRows([...sample], sample)
  expect(saved).toEqual({ removed: [], changed: [], added: [] })
  expect(restoreRows(saved, sample)[0]).toBe(sample[0])
})

test('without a sample, and in states of before, all rows are there', () => {
  expect(saveRows(sample, [])).toEqual(sample)
  expect(restoreRows(sample, [row('z')])).toEqual(sample)
})
