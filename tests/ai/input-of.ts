import { fc } from '../properties/fast-check.js'
import type { Schema } from '../properties/samples.js'

interface TextSchema extends Schema {
  readonly pattern?: string
  readonly maxLength?: number
  readonly minLength?: number
  readonly format?: string
  readonly minProperties?: number
}

/** What JSON keeps of a value: it has no -0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const anything = fc.jsonValue({ maxDepth: 2 }).map(plain)

const anObject = fc.dictionary(fc.string(), anything, { maxKeys: 3 }).map(plain)

function mapOf(schema: TextSchema): fc.Arbitrary<unknown> {
  const { additionalProperties, patternProperties, minProperties = 0 } = schema
  const entries = patternProperties
    ? Object.entries(patternProperties).map(([pattern, value]) =>
        fc.tuple(fc.stringMatching(new RegExp(pattern, 'u')), inputOf(value)),
      )
    : [fc.tuple(fc.string(), inputOf(additionalProperties as Schema))]
  return fc
    .uniqueArray(fc.oneof(...entries), { minLength: minProperties, maxLength: 3, selector: ([name]) => name })
    .map((members) => Object.fromEntries(members))
}

function textOf({ pattern, maxLength, minLength, format }: TextSchema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constant('2026-01-31')
  if (format !== undefined) return fc.constant('2026-01-31T00:00:00Z')
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'))
  return fc.string({ maxLength: maxLength ?? 20, minLength: minLength ?? 0 })
}

function ofType(type: string, schema: TextSchema): fc.Arbitrary<unknown> {
  const { minimum: min = -1_000, maximum: max = 1_000_000, items = {}, minItems = 0, maxItems } = schema
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min, max })
    case 'number':
      return fc.integer({ min: Math.max(min, 1), max }).map((value) => value / 4)
    case 'string':
      return textOf(schema)
    case 'array':
      return fc.array(inputOf(items), { minLength: minItems, maxLength: Math.min(maxItems ?? 3, minItems + 2) })
    default: {
      const { properties, required = [], additionalProperties, patternProperties } = schema
      if (properties) {
        const members = Object.entries(properties).map(([name, property]) => [name, inputOf(property)])
        return fc
          .record(Object.fromEntries(members), { requiredKeys: [...required] as never[] })
          .map((made) => ({ ...made }))
      }
      if (patternProperties || typeof additionalProperties === 'object') return mapOf(schema)
      return additionalProperties === false ? fc.constant({}) : anObject
    }
  }
}

/** Inputs that fit a schema, but for the rules between parameters. */
export function inputOf(schema: TextSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inputOf))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const types = [schema.type ?? []].flat()
  return types.length ? fc.oneof(...types.map((type) => ofType(type, schema))) : anything
}
