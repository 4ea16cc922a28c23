import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Document, Provider, Schema, Tool } from './document.js'
import { expandFields } from './fields.js'
import { completePlain } from './plain.js'
import { byName, mapObjects } from './references.js'
import { resourceOf } from './resource-of.js'
import { routeOf } from './route.js'
import {
  completeInput,
  describeClearing,
  describeDefaults,
  flattenAll,
  inlineParameters,
  inlineProperties,
} from './transforms.js'

/** The names of the providers: each has a folder of fragments. */
export const PROVIDERS: readonly string[] = readdirSync(new URL('../../openapi', import.meta.url)).sort()

/** The names of the documented tools. */
const DOCUMENTED: ReadonlySet<string> = new Set(
  (JSON.parse(readFileSync(new URL('../../tests/data/tools.json', import.meta.url), 'utf8')) as { name: string }[]).map(
    ({ name }) => name,
  ),
)

/** Merges all fragments of a provider into one document with local references. */
export function loadProvider(root: string, name: string): Provider {
  const folder = join(root, 'openapi', name)
  const document: Document = {
    openapi: '3.1.0',
    info: { title: '', description: '' },
    tags: [],
    paths: {},
    components: { schemas: {}, parameters: {} },
  }
  let listed: readonly string[] = []
  for (const file of readdirSync(folder).sort()) {
    const fragment = localReferences(parse(readFileSync(join(folder, file), 'utf8'))) as Partial<Document>
    if (file === 'openapi.yaml') {
      document.info = fragment.info ?? document.info
      document.tags = fragment.tags ?? []
      listed = Object.keys(fragment.paths ?? {})
      continue
    }
    for (const [path, item] of Object.entries(fragment.paths ?? {})) {
      if (path in document.paths) throw new Error(`${name}: two fragments define ${path}`)
      document.paths[path] = item
    }
    for (const [schemaName, schema] of Object.entries(fragment.components?.schemas ?? {})) {
      if (schemaName in document.components.schemas) throw new Error(`${name}: two fragments define ${schemaName}`)
      document.components.schemas[schemaName] = schema
    }
    Object.assign(document.components.parameters, fragment.components?.parameters)
  }
  comparePaths(name, listed, Object.keys(document.paths))
  document.components.schemas = sortKeys(document.components.schemas)
  document.paths = sortKeys(document.paths)
  inlineParameters(document)
  flattenAll(document)
  describeClearing(document)
  inlineProperties(document)
  completePlain(document)
  describeDefaults(document)
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
        tools.push({
          ...tool,
          result: tool.result ?? 'void',
          name,
          method,
          path,
          documented: DOCUMENTED.has(name),
          resource: resourceOf(operation, document.tags),
          returns: Object.values(operation.responses)[0]?.description ?? '',
          route: routeOf(method, path, operation, tool, document.components.schemas[tool.input ?? '']),
          url: (tool.externalDocs ?? operation.externalDocs).url,
        })
        if (body) responses[name] = body
      }
    }
  }
  tools.sort((a, b) => byName(a.name, b.name))
  for (const tool of tools) completeInput(document.components.schemas, tool)
  const { title, description } = document.info
  return { name, about: { name, title, description }, document, tools, responses: sortKeys(responses) }
}

/** Throws unless openapi.yaml lists exactly the paths of the fragments. */
function comparePaths(name: string, listed: readonly string[], found: readonly string[]): void {
  const unlisted = found.filter((path) => !listed.includes(path))
  if (unlisted.length) throw new Error(`openapi/${name}/openapi.yaml does not list ${unlisted.join(', ')}`)
  const gone = listed.filter((path) => !found.includes(path))
  if (gone.length) throw new Error(`openapi/${name}/openapi.yaml lists ${gone.join(', ')}, which no fragment defines`)
}

const sortKeys = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byName(a, b)))

const localReferences = (fragment: unknown): unknown =>
  mapObjects(fragment, (node) =>
    typeof node.$ref === 'string' ? { ...node, $ref: node.$ref.replace(/^[^#]*#/, '#') } : node,
  )
