import type { Schema } from './document.js'

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** `custom_1..3` is short for `custom_1`, `custom_2` and `custom_3`. */
function namesOf(written: string): string[] {
  const [, stem, first, last] = /^(\w+_)(\d+)\.\.(\d+)$/.exec(written) ?? []
  if (!stem) return [written]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${stem}${Number(first) + index}`)
}

/**
 * Turns the lists of fields that a list can be filtered and sorted by into objects with a property for each. What a field means is
 * taken from the rows of the list: `CustomerWhere` and `CustomerOrder` are about a `CustomerRow`.
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
      if (!filtered) throw new Error(`${name} sorts by the fields of ${order.by}, which has none`)
      const unknown = order.and.filter((field) => !rows?.properties?.[field])
      if (unknown.length) throw new Error(`${name} sorts by ${unknown}, which no row has`)
      expand(
        name,
        rows,
        [...filtered.map(([field]) => field), ...order.and].map((field) => [field, 'SortDirection']),
      )
    }
  }
}

/** The names of properties by what they take, whatever is said of each; the largest group first. */
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
 * The same object in plain JSON Schema without a property for each field, which would fill the context of an agent: the names once, and
 * each kind of value once.
 */
export function foldFields(schema: Schema): Schema {
  const { 'x-fields': isFolded, properties: _, ...rest } = schema
  if (!isFolded) return schema
  const pattern = (names: string[]): string => `^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`
  const groups = groupFields(schema).map(({ schema, names }) => [pattern(names), schema])
  return { ...rest, patternProperties: Object.fromEntries(groups) }
}
