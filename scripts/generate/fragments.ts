import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expandFields } from './fields.js'

/** A JSON Schema as the fragments write it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: (string | number | boolean)[]
  const?: string | number | boolean
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  patternProperties?: Record<string, Schema>
  pattern?: string
  format?: string
  examples?: unknown[]
  deprecated?: boolean
  /** The known values of an open enumeration. */
  'x-extensible-enum'?: string[]
  /** The empty string or null clears the value. */
  'x-emptyable'?: boolean
  /** Required properties that another one stands in for: exactly one of the two is given. */
  'x-required-unless'?: Record<string, string>
  /** What can be said of each field of a list: the kind of its value, by its name; `custom_1..9` are nine. */
  'x-conditions'?: Record<string, string>
  /** The fields that a list can be sorted by: those that its conditions (`by`) name, and further ones. */
  'x-order'?: { by: string; and: string[] }
  /** Its properties are many and of few kinds, which inputs say in short. */
  'x-fields'?: boolean
  /** A text that may also be a `Date`. */
  'x-date'?: boolean
  /** Properties that cannot be given together with another one. */
  'x-excludes'?: Record<string, string>
  /** Properties that need others. */
  dependentRequired?: Record<string, string[]>
  /** The TypeScript type, where JSON Schema cannot say it. */
  'x-typescript'?: string
}

interface ToolExtension {
  name?: string
  function: string
  aliases: string[]
  access: 'read' | 'write'
  title: string
  description: string
  input?: string
  result: string
  pagination?: 'cursor' | 'offset'
}

interface Operation {
  operationId: string
  externalDocs: { url: string }
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
  'x-tool'?: ToolExtension
  'x-tools-also'?: ToolExtension[]
}

export interface Document {
  openapi: string
  info: { title: string; description: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** One documented tool and the operation it mainly calls. */
export interface Tool extends ToolExtension {
  name: string
  method: string
  path: string
  /** The provider's own documentation. */
  url: string
}

/** Each provider has a folder of fragments. */
export const PROVIDERS: readonly string[] = readdirSync(new URL('../../openapi', import.meta.url)).sort()

export interface Provider {
  name: string
  /** Its title, such as ChartMogul, is what the names of its types begin with. */
  about: { name: string; title: string; description: string }
  document: Document
  tools: Tool[]
  /** The schema of the 2xx body, by operation. */
  responses: Record<string, Schema>
}

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Walks any JSON value and lets `visit` replace each object on the way back up. */
export function mapObjects(value: unknown, visit: (node: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => mapObjects(member, visit))
  if (value === null || typeof value !== 'object') return value
  return visit(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapObjects(member, visit)])))
}

export const refName = (ref: string): string => {
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(ref) ?? []
  if (!name) throw new Error(`"${ref}" does not name a schema`)
  return name
}

/** Every schema that `roots` reach, in alphabetical order. */
export function reachable(roots: unknown, schemas: Record<string, Schema>): string[] {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    mapObjects(value, (node) => {
      if (typeof node.$ref === 'string') {
        const name = refName(node.$ref)
        if (!found.has(name)) {
          found.add(name)
          collect(schemas[name])
        }
      }
      return node
    })
  }
  collect(roots)
  return [...found].sort()
}

/** Reads all fragments of a provider into one document whose references are local. */
export function loadProvider(root: string, name: string): Provider {
  const folder = join(root, 'openapi', name)
  const document: Document = {
    openapi: '3.1.0',
    info: { title: '', description: '' },
    paths: {},
    components: { schemas: {} },
  }
  let listed: readonly string[] = []
  for (const file of readdirSync(folder).sort()) {
    const fragment = localReferences(parse(readFileSync(join(folder, file), 'utf8'))) as Partial<Document>
    if (file === 'openapi.yaml') {
      document.info = fragment.info ?? document.info
      listed = Object.keys(fragment.paths ?? {})
      continue
    }
    for (const [path, item] of Object.entries(fragment.paths ?? {})) document.paths[path] = item
    for (const [schemaName, schema] of Object.entries(fragment.components?.schemas ?? {})) {
      if (schemaName in document.components.schemas) throw new Error(`${name}: two fragments define ${schemaName}`)
      document.components.schemas[schemaName] = schema
    }
  }
  comparePaths(name, listed, Object.keys(document.paths))
  document.components.schemas = sortKeys(document.components.schemas)
  document.paths = sortKeys(document.paths)
  flattenAll(document)
  describeClearing(document)
  inlineProperties(document)
  expandFields(document.components.schemas)

  const tools: Tool[] = []
  const responses: Record<string, Schema> = {}
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      delete operation.responses.default
      const body = Object.values(operation.responses)[0]?.content?.['application/json']?.schema
      if (body) responses[operation.operationId] = body
      for (const tool of [operation['x-tool'], ...(operation['x-tools-also'] ?? [])]) {
        if (!tool) continue
        const { name = operation.operationId } = tool
        tools.push({ ...tool, name, method, path, url: operation.externalDocs.url })
        if (body) responses[name] = body
      }
    }
  }
  tools.sort((a, b) => byName(a.name, b.name))
  for (const tool of tools) completeInput(document.components.schemas, tool)
  const { title, description } = document.info
  return { name, about: { name, title, description }, document, tools, responses: sortKeys(responses) }
}

/** Makes sure that a reader of openapi.yaml finds every path. */
function comparePaths(name: string, listed: readonly string[], found: readonly string[]): void {
  const unlisted = found.filter((path) => !listed.includes(path))
  if (unlisted.length) throw new Error(`openapi/${name}/openapi.yaml does not list ${unlisted.join(', ')}`)
  const gone = listed.filter((path) => !found.includes(path))
  if (gone.length) throw new Error(`openapi/${name}/openapi.yaml lists ${gone.join(', ')}, which no fragment has`)
}

/** What an id must be so that it stays in its place in the path; the run time refuses any other. */
export const PATH_ID = '^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$'

/** Says of each value that can be cleared how that is done. */
function describeClearing({ components }: Document): void {
  components.schemas = mapObjects(components.schemas, (node) =>
    node['x-emptyable']
      ? { ...node, description: `${node.description ?? ''} An empty string or null clears it.`.trim() }
      : node,
  ) as Record<string, Schema>
}

/** Says what an id in the path may be, and makes sure that what is said of parameters together names parameters. */
function completeInput(schemas: Record<string, Schema>, { input, path }: Tool): void {
  if (!input) return
  const { properties = {}, ...schema } = schemas[input] as Schema
  const relations = [schema['x-required-unless'], schema['x-excludes'], schema.dependentRequired]
  for (const name of relations.flatMap((each) => Object.entries(each ?? {}).flat(2))) {
    if (!(name in properties)) throw new Error(`${input} has no ${name}`)
  }
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    if (properties[name]?.type === 'string') properties[name].pattern = PATH_ID
  }
}

/** Puts a property in the place of each reference to it, since what it is a property of may be written out in variants. */
function inlineProperties(document: Document): void {
  const { schemas } = document.components
  const resolve = (ref: string): Schema => {
    const [name, ...keys] = ref.replace('#/components/schemas/', '').split('/')
    let found: unknown = schemas[name as string]
    for (const key of keys) found = (found as Record<string, unknown> | undefined)?.[key]
    if (!found) throw new Error(`${ref} names nothing`)
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

const sortKeys = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byName(a, b)))

const localReferences = (fragment: unknown): unknown =>
  mapObjects(fragment, (node) =>
    typeof node.$ref === 'string' ? { ...node, $ref: node.$ref.replace(/^[^#]*#/, '#') } : node,
  )

/** Replaces each `allOf` of objects by one object, so that types, schemas and documentation show one flat list of properties. */
function flattenAll({ components: { schemas } }: Document): void {
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
