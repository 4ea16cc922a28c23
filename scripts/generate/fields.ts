import type { Schema } from './document.js'

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** Expands `custom_1..3` to `custom_1`, `custom_2` and `custom_3`. */
function namesOf(written: string): string[] {
  const [, stem, first, last] = /^(\w+_)(\d+)\.\.(\d+)$/.exec(written) ?? []
  if (!stem) return [written]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${stem}${Number(first) + index}`)
}

/**
 * Turns `x-conditions` and `x-order` into objects with one property per field. The description of a field is taken from the rows of the
 * list: `CustomerWhere` and `CustomerOrder` refer to `CustomerRow`.
 */
export function expandFields(schemas: Record<string, Schema>): void {
  const conditions = new Map<string, (readonly [string, string])[]>()
  for (const [name, { 'x-conditions': kinds }] of Object.entries(schemas)) {
    if (!kinds) continue
    const fields = Object.entries(kinds).flatMap(([written, kind]) =>
      namesOf(written).map((field) => [field, kind] as const),
    )
    conditions.set(name, fields)
  }
  const expand = (name: string, rows: Schema | undefined, types: (readonly [string, string])[]): void => {
    const { 'x-conditions': _conditions, 'x-order': _order, ...schema } = schemas[name] as Schema
    const property = ([field, type]: readonly [string, string]) => {
      const description = rows?.properties?.[field]?.description
      return [field, { ...refTo(type), ...(description && { description }) }]
    }
    const properties: Record<string, Schema> = Object.fromEntries(types.map(property))
    schemas[name] = {
      ...schema,
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      'x-fields': true,
      properties,
    }
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const rows = schemas[name.replace(/(Where|Order)$/, 'Row')]
    const { 'x-order': order } = schema
    const own = conditions.get(name)
    if (own)
      expand(
        name,
        rows,
        own.map(([field, kind]) => [field, `${kind[0]?.toUpperCase()}${kind.slice(1)}Condition`]),
      )
    if (order) {
      const filtered = conditions.get(order.by)
      if (!filtered) throw new Error(`${name}: x-order.by refers to ${order.by}, which has no x-conditions`)
      const unknown = order.and.filter((field) => !rows?.properties?.[field])
      if (unknown.length) throw new Error(`${name}: unknown fields in x-order.and: ${unknown.join(', ')}`)
      expand(
        name,
        rows,
        [...filtered.map(([field]) => field), ...order.and].map((field) => [field, 'SortDirection']),
      )
    }
  }
}

/** Groups properties by their schema, ignoring descriptions; the largest group first. */
export function groupFields({ properties = {} }: Schema): { schema: Schema; names: string[] }[] {
  const groups = new Map<string, string[]>()
  for (const [name, { description: _, ...schema }] of Object.entries(properties)) {
    const key = JSON.stringify(schema)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups]
    .map(([key, names]) => ({ schema: JSON.parse(key) as Schema, names }))
    .sort((a, b) => b.names.length - a.names.length)
}

/**
 * The same object as JSON Schema with one `patternProperties` entry per kind of value, since a property per field would fill the context of
 * an agent.
 */
export function foldFields(schema: Schema): Schema {
  const { 'x-fields': isFolded, properties: _, ...rest } = schema
  if (!isFolded) return schema
  const pattern = (names: string[]): string => `^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`
  const groups = groupFields(schema).map(({ schema, names }) => [pattern(names), schema])
  return { ...rest, patternProperties: Object.fromEntries(groups) }
}
