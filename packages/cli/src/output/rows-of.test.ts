import { expect, test } from 'vitest'
import { besideList } from './rows-of.js'

test('what is beside a list is what says more than where it goes on', () => {
  expect(
    besideList({ entries: [{ mrr: 1 }, { mrr: 2 }], summary: { mrr: 3 }, has_more: true, cursor: 'c', empty: {} }),
  ).toEqual(['summary'])
  expect(besideList([{ id: 'cus_1' }])).toEqual([])
})
