/** A part of a JSON Schema, as far as it is looked at here. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: boolean | Schema
  readonly examples?: readonly unknown[]
  readonly maxLength?: number
  readonly pattern?: string
}

/** As many characters of JSON as a parameter takes before the members of its objects are listed in part. */
const MOST_CHARACTERS = 400
/** As many members as are listed of an object that is listed in part. */
const MOST_MEMBERS = 12
/** As many examples as are shown of a value. They are never all that is accepted. */
const MOST_EXAMPLES = 6
/** Deeper than any schema of the catalogue. */
const ALL_LEVELS = 4

/** `null` is enough to clear a value: that the empty string does so too is one way more than a model needs. */
function withoutEmptyString({ type, maxLength, description, ...rest }: Schema): Schema {
  const words = description?.replace(/ ?An empty string or null clears it\./, '')
  // Only values that may be null have a length of none.
  const types = maxLength === 0 ? (type as readonly string[]).filter((one) => one !== 'string') : type
  return {
    ...(types && { type: types }),
    ...(words && { description: words }),
    ...(maxLength && { maxLength }),
    ...rest,
  }
}

/** The types of the first members, and how many others there are. */
function outline(properties: Readonly<Record<string, Schema>>, { required, description }: Schema): Partial<Schema> {
  const members = Object.entries(properties)
  const listed = members.slice(0, MOST_MEMBERS).map(([name, member]) => {
    const { type } = withoutEmptyString(member)
    return [name, type ? { type } : {}] as const
  })
  const more = members.length - listed.length
  return {
    properties: Object.fromEntries(listed),
    ...(required?.length && { required }),
    ...(more && { description: `${description ? `${description} ` : ''}${more} more members.` }),
  }
}

/** Fields that are numbered through, as one pattern: `custom_1|custom_2|custom_3`. */
const shortenNames = (pattern: string): string => pattern.replaceAll(/\b(\w+_)1(?:\|\1\d+)+/g, '$1\\d+')

/** Keeps what a value looks like, and says nothing of it. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (Object(schema) !== schema) return schema
  const {
    description: _,
    pattern: _pattern,
    additionalProperties: _closed,
    minProperties: _least,
    ...rest
  } = schema as Schema & { minProperties?: number }
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutWords(value)]))
}

function compactPatterns(patterns: Readonly<Record<string, Schema>>, levels: number): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(patterns).map(([pattern, value]) => [
      shortenNames(pattern),
      levels === 0 ? (withoutWords(value) as Schema) : compact(value, levels - 1),
    ]),
  )
}

function compact(schema: Schema, levels: number): Schema {
  // The members of closed objects, and the patterns of ids, are checked with a message that says more than the schema does.
  const {
    properties,
    patternProperties,
    required,
    items,
    anyOf,
    additionalProperties,
    examples,
    pattern: _,
    ...rest
  } = withoutEmptyString(schema)
  return {
    ...rest,
    ...(examples && { examples: examples.slice(0, MOST_EXAMPLES) }),
    ...(Object(additionalProperties) === additionalProperties && {
      additionalProperties: compact(additionalProperties as Schema, levels),
    }),
    ...(items && { items: compact(items, levels) }),
    ...(patternProperties && { patternProperties: compactPatterns(patternProperties, levels) }),
    ...(anyOf && { anyOf: anyOf.map((one) => compact(one, levels)) }),
    ...(properties &&
      (levels === 0
        ? outline(properties, { ...rest, ...(required && { required }) })
        : { properties: compactEach(properties, levels - 1), ...(required?.length && { required }) })),
  }
}

const compactEach = (properties: Readonly<Record<string, Schema>>, levels: number): Record<string, Schema> =>
  Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, compact(member, levels)]))

function compactParameter(parameter: Schema): Schema {
  for (let levels = ALL_LEVELS; levels > 0; levels--) {
    const shorter = compact(parameter, levels)
    if (JSON.stringify(shorter).length <= MOST_CHARACTERS) return shorter
  }
  return compact(parameter, 0)
}

/** What was made of a schema. Each request over HTTP has a server of its own. */
const made = new WeakMap<object, object>()

/**
 * The schema of a tool's input in fewer words, for a model that has to read those of all tools: every parameter with its description, of large ones the
 * members without theirs. It accepts what the schema accepts, save an empty string where `null` clears a value; calls are checked against the whole
 * schema.
 */
export function compactSchema(schema: object): object {
  const { properties = {}, required, ...rest } = schema as Schema
  const shorter = made.get(schema) ?? {
    ...rest,
    ...(required?.length && { required }),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, parameter]) => [name, compactParameter(parameter)]),
    ),
  }
  made.set(schema, shorter)
  return shorter
}
