import { expect, test } from 'vitest'
import { dottedName } from './dotted-name.js'

test('the provider stands before a dot', () => {
  expect(dottedName({ name: 'stripe_list_customers', provider: 'stripe' })).toBe('stripe.list_customers')
})
