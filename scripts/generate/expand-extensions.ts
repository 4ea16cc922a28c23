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

/** An object that requires exactly one of two properties, as a union of two objects. */
function alternatives(
  schema: Schema,
  unless: Readonly<Record<string, string>>,
  excludes: Readonly<Record<string, string>>,
): Schema {
  return Object.entries(unless).reduce<Schema>((whole, [required, substitute]) => {
    const without = (names: readonly string[], other: string) => {
      const never = { 'x-typescript': 'never', description: `Not together with \`${other}\`.` }
      return { ...whole.properties, ...Object.fromEntries(names.map((name) => [name, never])) }
    }
    const excluding = Object.keys(excludes).filter((name) => excludes[name] === substitute)
    const { description, ...object } = whole
    return {
      ...(description && { description }),
      anyOf: [
        { ...object, properties: without([substitute], required) },
        {
          ...object,
          properties: without([required, ...excluding], substitute),
          required: [...(whole.required ?? []).filter((name) => name !== required), substitute],
        },
      ],
    }
  }, schema)
}
