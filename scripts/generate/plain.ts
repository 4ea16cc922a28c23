import { camel, pascal } from './case.js'
import type { Document, Operation, Parameter, Schema, ToolExtension } from './document.js'
import { titleOf } from './prose.js'
import { refName } from './references.js'

/** The schema of a body, with the reference to a named one resolved. */
const resolve = (schema: Schema, schemas: Record<string, Schema>): Schema =>
  schema.$ref ? (schemas[refName(schema.$ref)] as Schema) : schema

/** The schema of what an operation is sent, of whatever content type. */
const bodyOf = ({ requestBody }: Operation): Schema | undefined => Object.values(requestBody?.content ?? {})[0]?.schema

/** The parameters that a caller passes: a constant is sent by itself. */
const passed = ({ parameters = [] }: Operation): Parameter[] =>
  parameters.filter(({ schema }) => schema.const === undefined)

/** A parameter that every list of the provider takes beside its cursor, though the API does not have it: the function follows cursors. */
function pageOf({ pagination }: ToolExtension, { parameters: { page } }: Document['components']): Parameter[] {
  return page?.['x-input-only'] && pagination === 'cursor' ? [page] : []
}

/** The input of an operation: the parameters of its path and query, and the properties of its body. */
function inputOf(operation: Operation, components: Document['components']): Schema | undefined {
  const tool = operation['x-tool'] as ToolExtension
  const page = pageOf(tool, components)
  const parameters = [...passed(operation), ...page].sort((a, b) => Number(b.in === 'path') - Number(a.in === 'path'))
  const {
    description: _,
    properties = {},
    required = [],
    ...body
  } = resolve(bodyOf(operation) ?? {}, components.schemas)
  const names = [...parameters.map(({ name }) => name), ...Object.keys(properties)]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.operationId}: ${twice} is a parameter of two places`)
  if (!names.length) return undefined
  const relations = {
    ...body['x-excludes'],
    ...(page.length && { cursor: 'page' }),
    ...(names.includes('ending_before') && { starting_after: 'ending_before' }),
    ...tool.excludes,
  }
  return {
    ...body,
    type: 'object',
    additionalProperties: false,
    required: [...parameters.flatMap(({ name, required }) => (required ? [name] : [])), ...required],
    ...(Object.keys(relations).length && { 'x-excludes': relations }),
    properties: {
      ...Object.fromEntries(
        parameters.map(({ name, description, schema }) => [name, { ...schema, ...(description && { description }) }]),
      ),
      ...properties,
    },
    examples: [tool.example ?? {}],
  }
}

/** The rows of a list, whose name is that of what is listed: `stripe_list_refunds` answers with `refunds`. */
function resultOfList(operationId: string, { ...list }: Schema): Schema {
  const { data, ...others } = list.properties ?? {}
  const key = operationId.replace(/^[a-z]+_[a-z]+_/, '')
  // The paging fields are filled in where the provider leaves them out.
  const filledIn = ['cursor', 'has_more'].filter((name) => name in others && !list.required?.includes(name))
  return {
    ...list,
    properties: data ? { [key]: data, ...others } : others,
    required: [...(list.required ?? []).map((name) => (data && name === 'data' ? key : name)), ...filledIn],
  }
}

/** Refers to the input from the types of the wire, which would otherwise repeat it. */
function referFromWire(operation: Operation, input: string): void {
  const inQuery = passed(operation).map(({ name }) => name)
  for (const parameter of passed(operation)) {
    if (parameter.in === 'query') parameter.schema = { 'x-typescript': `${input}['${parameter.name}']` }
  }
  const [content] = Object.values(operation.requestBody?.content ?? {})
  if (content && !content.schema.$ref) {
    const others = inQuery.map((name) => `'${name}'`).join(' | ')
    content.schema = { 'x-typescript': others ? `Omit<${input}, ${others}>` : input }
  }
}

/**
 * Completes the operations whose parameters pass through unchanged (`x-tool: { plain: true }`): everything about their tools is derived
 * from the operation itself.
 */
export function completePlain({ components, paths }: Document): void {
  const { schemas } = components
  for (const [method, operation] of Object.values(paths).flatMap((item) => Object.entries(item))) {
    const tool = operation['x-tool']
    if (!tool?.plain) continue
    const { operationId, description } = operation
    if (!description) throw new Error(`${operationId} has no description`)
    const alias = operationId.replace(/^[a-z]+_/, '')
    const name = camel(alias)
    const define = (suffix: string, schema: Schema): string => {
      const type = `${pascal(name)}${suffix}`
      if (type in schemas) throw new Error(`${operationId}: ${type} is derived and must not be defined`)
      schemas[type] = schema
      return type
    }
    const input = tool.input ? undefined : inputOf(operation, components)
    const answer = Object.values(operation.responses)[0]?.content?.['application/json']?.schema
    const result = answer && refName(`${answer.$ref}`)
    Object.assign(tool, {
      function: name,
      aliases: [alias],
      access: tool.access ?? (method === 'get' ? 'read' : 'write'),
      title: titleOf(alias),
      description: description.trim(),
      input: input ? define('Params', input) : tool.input,
      result:
        tool.result ??
        (result && tool.pagination
          ? listResult(define, operationId, schemas[result] as Schema, result)
          : (result ?? 'void')),
    })
    if (input) referFromWire(operation, tool.input as string)
  }
}

/** The name of the result of a list: that of the answer, unless rows or paging fields differ from it. */
function listResult(
  define: (suffix: string, schema: Schema) => string,
  operationId: string,
  list: Schema,
  name: string,
): string {
  const result = resultOfList(operationId, list)
  return JSON.stringify(result) === JSON.stringify(list) ? name : define('Result', result)
}
