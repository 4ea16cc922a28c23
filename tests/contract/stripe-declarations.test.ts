import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readStripeDeclarations } from '../../scripts/stripe-declarations/index.js'
import { Comparison } from '../support/compare-declarations.js'
import { StripeFragments } from '../support/stripe-fragments.js'
import { stripeDifferences } from './stripe-differences.js'

const declarations = readStripeDeclarations()
const fragments = new StripeFragments(fileURLToPath(new URL('../..', import.meta.url)))
const comparison = new Comparison(fragments, declarations)
for (const { name, verb, path, parameters, result } of fragments.operations()) {
  const operation = declarations.operation(verb, path)
  comparison.objects(parameters, operation.parameters?.properties ?? [], name)
  comparison.shapes(result, operation.result, `${name} answer`)
}

/** A `*` at the end of an entry stands for whatever follows. */
const covers = (entry: string, difference: string): boolean =>
  entry.endsWith('*') ? difference.startsWith(entry.slice(0, -1)) : entry === difference

const entries = stripeDifferences.flatMap(({ where }) => where)
const differences = [...comparison.differences].sort()

test('objects and parameters are what the stripe package declares', () => {
  expect(differences.filter((difference) => !entries.some((entry) => covers(entry, difference)))).toEqual([])
})

test('every listed difference exists', () => {
  expect(entries.filter((entry) => !differences.some((difference) => covers(entry, difference)))).toEqual([])
})

test('the objects of Stripe are compared', () => {
  expect([...comparison.compared]).toEqual(
    expect.arrayContaining(['Customer', 'Invoice', 'PaymentIntent', 'Price', 'Product', 'Subscription']),
  )
})
