import type { JsonSchema } from '@billing/core/internal'

/** A schema of one shape, of those that `anyOf` and lists of types stand for. */
export type Variant =
  | { readonly kind: 'scalar'; readonly schema: JsonSchema; readonly types: readonly string[] }
  | { readonly kind: 'array'; readonly schema: JsonSchema; readonly items: JsonSchema }
  /** An object with known properties. */
  | {
      readonly kind: 'object'
      readonly schema: JsonSchema
      readonly properties: Readonly<Record<string, JsonSchema>>
      readonly required: readonly string[]
    }
  /** An object with any names, or those of a pattern, and values of a schema. */
  | { readonly kind: 'map'; readonly schema: JsonSchema; readonly values: readonly (readonly [RegExp, JsonSchema])[] }
  /** An object of which nothing is described, or any value. */
  | { readonly kind: 'any'; readonly schema: JsonSchema; readonly isObject: boolean }

/** The types of a schema; of one that only has values, theirs. */
function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat()
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const]
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}

function objectVariant(schema: JsonSchema): Variant {
  const { properties, patternProperties, additionalProperties, required = [] } = schema
  if (properties || (additionalProperties === false && !patternProperties)) {
    return { kind: 'object', schema, properties: properties ?? {}, required }
  }
  if (patternProperties) {
    const values = Object.entries(patternProperties).map(([name, value]) => [new RegExp(name, 'u'), value] as const)
    return { kind: 'map', schema, values }
  }
  if (typeof additionalProperties === 'object') return { kind: 'map', schema, values: [[/^/u, additionalProperties]] }
  return { kind: 'any', schema, isObject: true }
}

/** The shapes that a value of a schema can have. Simple types stay together. */
export function variantsOf(schema: JsonSchema): readonly Variant[] {
  if (schema.anyOf) return schema.anyOf.flatMap(variantsOf)
  const types = typesOf(schema)
  if (!types.length) return [{ kind: 'any', schema, isObject: false }]
  const simple = types.filter((type) => type !== 'object' && type !== 'array')
  // Of strings only the empty one: it is a value beside numbers, and not a type.
  const isText = (type: string): boolean => schema.maxLength !== 0 || type === 'string' || type === 'null'
  return [
    ...(types.includes('object') ? [objectVariant(schema)] : []),
    ...(types.includes('array') ? [{ kind: 'array', schema, items: schema.items ?? {} } as const] : []),
    ...[simple.filter((type) => !isText(type)), simple.filter(isText)].flatMap((some): Variant[] =>
      some.length ? [{ kind: 'scalar', schema, types: some }] : [],
    ),
  ]
}

/** Whether a schema accepts null. */
export const isNullable = (schema: JsonSchema): boolean =>
  variantsOf(schema).some(
    (variant) =>
      (variant.kind === 'scalar' && variant.types.includes('null')) || (variant.kind === 'any' && !variant.isObject),
  )
