interface Schema {
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const isList = ({ type, anyOf }: Schema): boolean =>
  type === 'array' ||
  (type === undefined && !!anyOf && anyOf.some(isList) && !anyOf.some((one) => one.type === 'object'))

/** Lua has one form for an empty list and an empty object. Where the schema has a list, an empty object becomes one. */
export function fitEmptyTables(value: unknown, schema: Schema = {}): unknown {
  if (Array.isArray(value)) return value.map((item) => fitEmptyTables(item, schema.items))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
  if (members.length === 0 && isList(schema)) return []
  return Object.fromEntries(members.map(([name, member]) => [name, fitEmptyTables(member, schema.properties?.[name])]))
}
