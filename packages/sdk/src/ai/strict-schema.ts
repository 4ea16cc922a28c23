import type { JsonSchema } from '@billing/core/internal'
import { isNullable, type Variant, variantsOf } from './json-schema.js'

/** A property that may be null as well as left out: null leaves it out, and this sets it to null. */
const CLEAR: JsonSchema = {
  type: 'object',
  description: 'Sets it to null, which removes the value.',
  properties: { clear: { type: 'boolean', enum: [true] } },
  required: ['clear'],
  additionalProperties: false,
}

/** The formats of strings that models are held to; others are put into words. */
const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']

/** Whether every property has to be there, and null stands for one that is left out. */
export interface Form {
  readonly strict: boolean
}

/** What a schema says that cannot be said in keywords, in words. */
function wordsOf({ description, default: fallback, examples = [], minLength, maxLength, format }: JsonSchema): string {
  const shown = examples.filter((example) => example === null || typeof example !== 'object')
  return [
    description,
    fallback !== undefined && `Default: ${JSON.stringify(fallback)}.`,
    shown.length > 0 && `Such as ${shown.map((example) => JSON.stringify(example)).join(', ')}.`,
    minLength !== undefined && `At least ${minLength} characters.`,
    maxLength !== undefined && maxLength > 0 && `At most ${maxLength} characters.`,
    format !== undefined && !FORMATS.includes(format) && `Format: ${format}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Puts words in front of a schema's description. */
function describe(schema: JsonSchema, words = ''): JsonSchema {
  const description = [words, schema.description].filter(Boolean).join(' ')
  return description ? { ...schema, description } : schema
}

function scalarSchema({ schema, types }: Extract<Variant, { kind: 'scalar' }>): JsonSchema {
  const { enum: values, pattern, format, minimum, maximum, exclusiveMinimum, const: constant, maxLength } = schema
  const listed = constant === undefined ? values : [constant]
  const empty =
    maxLength === 0 && types.includes('string') ? types.map((type) => (type === 'null' ? null : '')) : undefined
  const known = listed ?? empty
  return {
    type: types.length === 1 ? (types[0] as string) : types,
    ...(known && { enum: known }),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && FORMATS.includes(format) && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
  }
}

/** A map as a list of pairs, since the names of its members are not known. */
function pairsSchema({ schema, values }: Extract<Variant, { kind: 'map' }>, form: Form): JsonSchema {
  const pairs = values.map(([name, value]) => ({
    type: 'object',
    properties: {
      key: { type: 'string', ...(name.source !== '^' && { pattern: name.source }) },
      value: schemaIn(value, form),
    },
    required: ['key', 'value'],
    additionalProperties: false,
  }))
  return {
    type: 'array',
    items: pairs.length === 1 ? (pairs[0] as JsonSchema) : { anyOf: pairs },
    ...(schema.minProperties !== undefined && { minItems: schema.minProperties }),
  }
}

function objectSchema({ properties, required }: Extract<Variant, { kind: 'object' }>, form: Form): JsonSchema {
  const names = Object.keys(properties)
  const members = Object.entries(properties).map(([name, property]) => {
    const schema = schemaIn(property, form)
    return [name, form.strict && !required.includes(name) ? optional(schema, isNullable(property)) : schema]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(members),
    required: form.strict ? names : required,
    additionalProperties: false,
  }
}

function variantSchema(variant: Variant, form: Form): JsonSchema {
  switch (variant.kind) {
    case 'scalar':
      return scalarSchema(variant)
    case 'map':
      return pairsSchema(variant, form)
    case 'object':
      return objectSchema(variant, form)
    case 'any':
      return { type: 'string', description: variant.isObject ? 'An object as JSON.' : 'A value as JSON.' }
    case 'array': {
      const { minItems, maxItems } = variant.schema
      return {
        type: 'array',
        items: schemaIn(variant.items, form),
        ...(minItems !== undefined && { minItems }),
        ...(maxItems !== undefined && { maxItems }),
      }
    }
  }
}

/** A schema in a form. Each of several shapes keeps its own description; the whole has that of the schema. */
export function schemaIn(schema: JsonSchema, form: Form): JsonSchema {
  const shapes = variantsOf(schema).map((variant) =>
    describe(variantSchema(variant, form), variant.schema === schema ? '' : wordsOf(variant.schema)),
  )
  const [only] = shapes
  return describe(only && shapes.length === 1 ? only : { anyOf: shapes }, wordsOf(schema))
}

/** The types of a schema that is of one shape. */
const typesOf = ({ type }: JsonSchema): readonly string[] => [type as string | readonly string[]].flat()

const isSimple = (schema: JsonSchema): boolean => !['object', 'array'].some((type) => typesOf(schema).includes(type))

/** The shapes of a schema without null. */
function shapesOf({ description: _description, ...schema }: JsonSchema): readonly JsonSchema[] {
  return (schema.anyOf ?? [schema]).flatMap((shape): JsonSchema[] => {
    const types = typesOf(shape).filter((type) => type !== 'null')
    const values = shape.enum?.filter((value) => value !== null)
    if (!types.length) return []
    return [{ ...shape, type: types.length > 1 ? types : `${types[0]}`, ...(values && { enum: values }) }]
  })
}

/** Lets a property be left out, which null stands for. */
function optional(schema: JsonSchema, nullable: boolean): JsonSchema {
  const shapes = shapesOf(schema)
  if (!nullable && !schema.anyOf && isSimple(schema)) {
    return { ...schema, type: [...typesOf(schema), 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) }
  }
  return describe({ anyOf: [...shapes, ...(nullable ? [CLEAR] : []), { type: 'null' }] }, schema.description)
}

/**
 * The schema of an input as the strict modes of model APIs take it: every property is required, and null stands for one that is left out; an
 * object with names that are not known is a list of `{ key, value }`, and one that is not described is JSON in a string. A property that can be
 * null as well as left out is set to null by `{ clear: true }`, so that a model that has nothing to say about a property never removes its
 * value. Limits that strict modes refuse are put into words.
 *
 * @param inputSchema - the schema of a tool
 * @see https://platform.openai.com/docs/guides/structured-outputs
 * @example
 * ```ts
 * const parameters = strictSchema(findCatalogueTool('stripe_create_customer').tool.inputSchema)
 * ```
 */
export function strictSchema(inputSchema: object): object {
  return schemaIn(inputSchema, { strict: true })
}
