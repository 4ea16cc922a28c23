import type { Document, Schema, Tool } from './document.js'
import { mapObjects, reachable, refName } from './references.js'

/** The pattern of an id that stays one segment of the path; the runtime refuses any other. */
export const PATH_ID = '^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$'

/** Adds to the description of each value that can be cleared how to clear it. */
export function describeClearing({ components }: Document): void {
  components.schemas = mapObjects(components.schemas, (node) =>
    node['x-emptyable']
      ? { ...node, description: `${node.description ?? ''} An empty string or null clears it.`.trim() }
      : node,
  ) as Record<string, Schema>
}

/** What is said of a parameter that means all of it when it is left out, where `value` could be passed by mistake. */
export const leaveOut = (value: 'undefined' | 'null'): string =>
  `Leave the key out instead of passing ${value}, which is refused.`

/** Adds to the description of each parameter that means all of it when it is left out how to do so. Only parameters are checked. */
export function describeDefaults({ components: { schemas }, paths }: Document): void {
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  const tools = operations.flatMap((operation) => [operation['x-tool'], ...(operation['x-tools-also'] ?? [])])
  for (const name of new Set(tools.flatMap((tool) => tool?.input ?? []))) {
    const schema = schemas[name]
    if (!schema) throw new Error(`${name} is not defined`)
    const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const { 'x-default-all': all, ...unmarked } = property
      for (const inner of [unmarked, ...reachable(unmarked, schemas).map((each) => schemas[each])]) {
        mapObjects(inner, (node) => {
          if (node['x-default-all'] === true)
            throw new Error(`${name}: x-default-all is only checked of parameters, not within ${key}`)
          return node
        })
      }
      return [
        key,
        all ? { ...property, description: `${property.description ?? ''} ${leaveOut('undefined')}`.trim() } : property,
      ]
    })
    if (schema.properties) schema.properties = Object.fromEntries(properties)
  }
}

/** Adds the pattern of ids in the path, and checks that relations between parameters name existing ones. */
export function completeInput(schemas: Record<string, Schema>, { input, path }: Tool): void {
  if (!input) return
  const { properties = {}, ...schema } = schemas[input] as Schema
  const relations = [schema['x-required-unless'], schema['x-excludes'], schema.dependentRequired]
  for (const name of relations.flatMap((each) => Object.entries(each ?? {}).flat(2))) {
    if (!(name in properties)) throw new Error(`${input}: a relation names the unknown property ${name}`)
  }
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    if (properties[name]?.type === 'string') properties[name].pattern = PATH_ID
  }
}

/** Inlines the parameters that operations share. */
export function inlineParameters(document: Document): void {
  const { parameters } = document.components
  document.paths = mapObjects(document.paths, (node) => {
    const [, name] = /^#\/components\/parameters\/(\w+)$/.exec(`${node['$ref']}`) ?? []
    if (!name) return node
    if (!parameters[name]) throw new Error(`${node['$ref']} does not resolve`)
    return structuredClone(parameters[name])
  }) as Document['paths']
}

/** Inlines references to properties, since the object they belong to may become a union of variants. */
export function inlineProperties(document: Document): void {
  const { schemas } = document.components
  const resolve = (ref: string): Schema => {
    const [name, ...keys] = ref.replace('#/components/schemas/', '').split('/')
    let found: unknown = schemas[name as string]
    for (const key of keys) found = (found as Record<string, unknown> | undefined)?.[key]
    if (!found) throw new Error(`${ref} does not resolve`)
    return inline(found) as Schema
  }
  const inline = (value: unknown): unknown =>
    mapObjects(value, ({ $ref, ...siblings }) =>
      typeof $ref !== 'string'
        ? siblings
        : $ref.includes('/properties/')
          ? { ...resolve($ref), ...siblings }
          : { $ref, ...siblings },
    )
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = inline(schema) as Schema
  document.paths = inline(document.paths) as Document['paths']
}

/** Merges each `allOf` of objects into one object, so that types, schemas and documentation show one flat list of properties. */
export function flattenAll({ components: { schemas } }: Document): void {
  const flatten = (schema: Schema): Schema => {
    if (!schema.allOf) return schema
    const { allOf, ...own } = schema
    const parts = [...allOf.map((part) => flatten(part.$ref ? (schemas[refName(part.$ref)] as Schema) : part)), own]
    return {
      ...parts.at(0),
      ...own,
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: [...new Set(parts.flatMap((part) => part.required ?? []))],
    }
  }
  for (const [name, schema] of Object.entries(schemas)) {
    schemas[name] = mapObjects(schema, (node) => flatten(node as Schema)) as Schema
  }
}
