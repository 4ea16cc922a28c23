import type { JsonSchema } from '@billing/core/internal'

/** The alternatives of a schema, each of which has no `anyOf`. */
export const alternativesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  schema.anyOf ? schema.anyOf.flatMap(alternativesOf) : [schema]

/** The types that a value may have; none where it may have any. */
export function typesOf(schema: JsonSchema): ReadonlySet<string> {
  const alternatives = alternativesOf(schema)
  const types = alternatives.map(({ type, const: value }) => type ?? (value === undefined ? undefined : typeof value))
  if (types.includes(undefined)) return new Set()
  return new Set(types.flatMap((type) => type as string | readonly string[]))
}

/** Whether nothing but true and false fits. */
export function isBoolean(schema: JsonSchema): boolean {
  const types = typesOf(schema)
  return types.size === 1 && types.has('boolean')
}

/** Whether a schema is open about its members. */
const ANYTHING: JsonSchema = {}

/** The schema of a member; undefined where there is none of this name. */
function memberOf(schema: JsonSchema, name: string): JsonSchema | undefined {
  for (const alternative of alternativesOf(schema)) {
    const found = memberOfOne(alternative, name)
    if (found) return found
  }
  return undefined
}

function memberOfOne(schema: JsonSchema, name: string): JsonSchema | undefined {
  const types = typesOf(schema)
  if (/^\d+$/.test(name) && types.has('array')) return schema.items
  if (types.size > 0 && !types.has('object')) return undefined
  const own = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
  if (own) return own
  for (const [pattern, member] of Object.entries(schema.patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(name)) return member
  }
  const { additionalProperties = ANYTHING } = schema
  if (typeof additionalProperties === 'object') return additionalProperties
  return additionalProperties ? ANYTHING : undefined
}

/** The schema of what a path leads to; undefined where it leads nowhere. */
export function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, name) => at && memberOf(at, name), schema)
}
