import { expect, test } from 'vitest'
import type { Subscription } from '../gen/models.js'
import { withPeriods } from './periods.js'

const item = { current_period_start: 1, current_period_end: 2, plan: { id: 'price_a' } }
const subscription = (fields: object): Subscription => fields as Subscription

test('default', () => {
  const other = { current_period_start: 8, current_period_end: 9 }
  expect(withPeriods(subscription({ id: 'sub_1', items: { data: [item, other] } }))).toMatchObject(item)
})

test('keeps what Stripe says at the top', () => {
  const answer = { items: { data: [item] }, current_period_start: 5, current_period_end: 6, plan: null }
  expect(withPeriods(subscription(answer))).toEqual(answer)
})

test('leaves an answer without a body as it is', () => {
  expect(withPeriods(undefined as never)).toBeUndefined()
})

test('leaves a subscription without items as it is', () => {
  for (const answer of [{}, { items: {} }, { items: { data: [] } }]) {
    expect(withPeriods(subscription(answer))).toEqual(answer)
  }
})
