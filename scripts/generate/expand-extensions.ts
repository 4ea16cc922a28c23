import type { Document, Provider, Schema } from './document.js'
import { mapObjects, refName } from './references.js'

/** The document with its extensions expressed as standard JSON Schema, for openapi-typescript. */
export function expandExtensions(provider: Provider): Document {
  const document = describeInputs(provider)
  return mapObjects(document, (node) => {
    const {
      'x-emptyable': emptyable,
      'x-required-unless': unless,
      'x-excludes': excludes = {},
      ...schema
    } = node as Schema
    schema.properties &&= Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, describeReference(property, document)]),
    )
    // An object without properties may have any; openapi-typescript treats it as one without any.
    if ([schema.type].flat().includes('object') && !schema.properties) schema.additionalProperties ??= true
    if (emptyable) return clearable(schema)
    return unless ? alternatives(schema, unless, excludes) : schema
  }) as Document
}

/** Describes the parameters of a tool that have no description. */
function describeInputs({ document, tools }: Provider): Document {
  const { schemas } = document.components
  const inputs = tools.flatMap(({ input, function: name }) => (input ? [{ input, name }] : []))
  const described = inputs.map(({ input, name }) => [
    input,
    { description: `Parameters of \`${name}\`.`, ...schemas[input] },
  ])
  return {
    ...document,
    components: { ...document.components, schemas: { ...schemas, ...Object.fromEntries(described) } },
  }
}

/** A property that is a reference without a description gets the description of its target. */
function describeReference(property: Schema, { components: { schemas } }: Document): Schema {
  const { description } = property.$ref ? (schemas[refName(property.$ref)] ?? {}) : {}
  return description ? { description, ...property } : property
}

/** A value, or an empty string or null, which clear it. */
function clearable({ description, ...schema }: Schema): object {
  const clearing = schema.type === 'string' ? [] : [{ const: '' }]
  return { description, anyOf: [schema, ...clearing, { type: 'null' }] }
}

/**
 * An object that requires exactly one of several properties: what it has in any case, and a union of what it has with each of them. Of a
 * whole object for each, an editor would show every property as often as there are combinations.
 */
function alternatives(
  schema: Schema,
  unless: Readonly<Record<string, readonly string[]>>,
  excludes: Readonly<Record<string, string>>,
): Schema {
  const { description, properties = {}, required = [], ...object } = schema
  const groups = Object.entries(unless).map((names) => names.flat())
  const excludedBy = (name: string): string[] => Object.keys(excludes).filter((each) => excludes[each] === name)
  const varying = new Set(groups.flat().flatMap((name) => [name, ...excludedBy(name)]))
  const pick = (names: readonly string[]): Record<string, Schema> =>
    Object.fromEntries(names.map((name) => [name, properties[name] as Schema]))
  const variant = (given: string, group: readonly string[]): Schema => {
    const never = { 'x-typescript': 'never', description: `Not together with \`${given}\`.` }
    const absent = [...group.filter((name) => name !== given), ...excludedBy(given)]
    const members = [...new Set(group.flatMap((name) => [name, ...excludedBy(name)]))]
    return {
      ...object,
      properties: { ...pick(members), ...Object.fromEntries(absent.map((name) => [name, never])) },
      required: [given],
    }
  }
  return {
    ...(description && { description }),
    allOf: [
      {
        ...object,
        properties: pick(Object.keys(properties).filter((name) => !varying.has(name))),
        required: required.filter((name) => !varying.has(name)),
      },
      // TypeScript reports what the last variant lacks: that should be the documented property.
      ...groups.map((group) => ({ anyOf: group.toReversed().map((name) => variant(name, group)) })),
    ],
  }
}
