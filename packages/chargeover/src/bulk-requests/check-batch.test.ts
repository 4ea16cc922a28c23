import { ValidationError } from '@billing/core'
import { expect, test } from 'vitest'
import { checkBatch } from './check-batch.js'

test('default', () => {
  expect(() => checkBatch('usages', [{ line_item_id: 1 }], 2)).not.toThrow()
  expect(() => checkBatch('usages', [{ line_item_id: 1 }, { line_item_id: 2 }], 2)).not.toThrow()
})

test.each([[[]], [[{}]], [[{ id: 1 }, { id: 2 }, { id: 3 }]], [undefined], [null], [{ length: 1 }], ['ab']])(
  'refuses %j',
  (batch) => {
    expect(() => checkBatch('usages', batch as never, 2)).toThrow(ValidationError)
    expect(() => checkBatch('usages', batch as never, 2)).toThrow(
      'usages: must be an array of 1 to 2; split a longer one',
    )
  },
)
