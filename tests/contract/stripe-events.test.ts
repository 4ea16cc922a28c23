import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readEventTable } from '../../scripts/generate/event-table.js'
import { readStripeDeclarations, type Shape } from '../../scripts/stripe-declarations/index.js'
import { Comparison, type Side } from '../support/compare-declarations.js'
import { StripeFragments } from '../support/stripe-fragments.js'
import { stripeDifferences } from './stripe-differences.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const declarations = readStripeDeclarations()
const fragments = new StripeFragments(root)
const table = readEventTable(root)
const events = declarations.events()

const shapeOf = (schema: string): Shape => fragments.shape({ $ref: `#/components/schemas/${schema}` })

/** The names of the objects of a shape, such as `checkout.session`; deleted forms have none. */
const namesOf = (side: Side, { variants }: Shape): string[] =>
  variants.flatMap((variant) => {
    const { properties } = variant.kind === 'object' ? side.object(variant.id) : { properties: [] }
    const constant = (property: string) => {
      const [value] = properties.find(({ name }) => name === property)?.shape.variants ?? []
      return value?.kind === 'constant' ? value.value : undefined
    }
    return constant('deleted') === true ? [] : [constant('object') ?? []].flat().map(String)
  })

const listed = stripeDifferences.flatMap(({ where }) => where)
/** Objects that others expand to, of which only what these need is described. */
const partial = listed.flatMap((entry) => /^(\w+)\.\*$/.exec(entry)?.[1] ?? [])
const described = new Map(
  fragments.schemaNames
    .filter((schema) => !partial.includes(schema) && shapeOf(schema).variants.length === 1)
    .flatMap((schema) => namesOf(fragments, shapeOf(schema)).map((name) => [name, schema])),
)

test('every event carries the schema of the object that the stripe package declares, if there is one', () => {
  const expected = [...events].map(([type, object]) => {
    const [name, ...others] = namesOf(declarations, object)
    return [type, others.length ? undefined : described.get(name ?? '')]
  })
  expect(expected).toHaveLength(275)
  expect([...events.keys()].map((type) => [type, table.objectOf(type)])).toEqual(expected)
})

test('the names are those that the stripe package declares', () => {
  const [names] = shapeOf('WebhookEventType').variants
  expect(names).toMatchObject({ kind: 'enumeration', values: ['*', ...[...events.keys()].sort()] })
  expect(table.thin).toEqual(declarations.thinEventTypes())
})

test('the objects have the properties that the stripe package declares', () => {
  const comparison = new Comparison(fragments, declarations)
  for (const [type, object] of events) {
    const schema = table.objectOf(type)
    if (schema) comparison.shapes(shapeOf(schema), object, type)
  }
  expect([...comparison.compared]).toEqual(expect.arrayContaining(['ActiveEntitlementSummary', 'CheckoutSession']))
  const isListed = (difference: string): boolean =>
    listed.some((entry) => (entry.endsWith('*') ? difference.startsWith(entry.slice(0, -1)) : entry === difference))
  expect([...comparison.differences].filter((difference) => !isListed(difference))).toEqual([])
})
