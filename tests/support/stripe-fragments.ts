import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { DeclaredObject, ObjectId, Property, Shape, Variant } from '../../scripts/stripe-declarations/index.js'

export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: string | boolean | number
  enum?: string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  allOf?: Schema[]
  'x-extensible-enum'?: string[]
  'x-required-unless'?: Record<string, string[]>
  'x-emptyable'?: boolean
}

interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
}

interface Operation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>
}

interface Fragment {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema>; parameters?: Record<string, Parameter> }
}

/** An operation of the fragments in the form of its counterpart in the declarations. */
export interface FragmentOperation {
  name: string
  verb: string
  path: string
  parameters: DeclaredObject
  result: Shape
}

/** The fragments of Stripe in the form of the declarations of its package, so that the two can be compared. */
export class StripeFragments {
  readonly #fragments: readonly Fragment[]
  readonly #schemas: Readonly<Record<string, Schema>>
  readonly #parameters: Readonly<Record<string, Parameter>>
  readonly #inline = new Map<Schema, ObjectId>()
  readonly #objects = new Map<ObjectId, Schema>()

  constructor(root: string) {
    const folder = join(root, 'openapi/stripe')
    this.#fragments = readdirSync(folder).flatMap((file) =>
      file === 'openapi.yaml' ? [] : (parse(readFileSync(join(folder, file), 'utf8')) as Fragment),
    )
    const components = this.#fragments.map((fragment) => fragment.components ?? {})
    this.#schemas = Object.assign({}, ...components.map(({ schemas }) => schemas))
    this.#parameters = Object.assign({}, ...components.map(({ parameters }) => parameters))
  }

  get schemaNames(): readonly string[] {
    return Object.keys(this.#schemas)
  }

  operations(): FragmentOperation[] {
    return this.#fragments
      .flatMap(({ paths = {} }) => Object.entries(paths))
      .flatMap(([path, item]) =>
        Object.entries(item).map(([verb, operation]) => this.#operation(verb, path, operation)),
      )
  }

  shape(schema: Schema): Shape {
    const { $ref } = schema
    if ($ref) {
      const target = this.#named($ref)
      return schema['x-emptyable'] ? { ...target, emptyable: true } : target
    }
    const parts = schema.anyOf?.map((part) => this.shape(part)) ?? []
    const types = [schema.type ?? []].flat()
    return {
      nullable: types.includes('null') || parts.some(({ nullable }) => nullable),
      emptyable: schema['x-emptyable'] === true || parts.some(({ emptyable }) => emptyable),
      variants: mergeEnumerations(
        schema.anyOf
          ? parts.flatMap(({ variants }) => variants)
          : types.length
            ? types.filter((type) => type !== 'null').map((type) => this.#variant(schema, type))
            : schema.allOf || schema.properties
              ? [this.#variant(schema, 'object')]
              : [{ kind: 'unknown' }],
      ),
    }
  }

  object(id: ObjectId): DeclaredObject {
    const schema = this.#objects.get(id)
    if (!schema) throw new Error(`No schema was read under ${id}.`)
    const { properties, required } = this.#flatten(schema)
    return {
      id,
      comment: '',
      properties: Object.entries(properties).map(
        ([name, property]): Property => ({
          name,
          required: required.includes(name),
          shape: this.shape(property),
          comment: '',
        }),
      ),
    }
  }

  #operation(verb: string, path: string, operation: Operation): FragmentOperation {
    const parameters = (operation.parameters ?? []).map((parameter) => this.#parameter(parameter))
    const query = parameters.filter((parameter) => parameter.in === 'query')
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
    const flat = body ? this.#flatten(body) : { properties: {}, required: [] }
    const schema: Schema = {
      properties: { ...Object.fromEntries(query.map(({ name, schema }) => [name, schema])), ...flat.properties },
      required: [...query.filter(({ required }) => required).map(({ name }) => name), ...flat.required],
    }
    this.#objects.set(operation.operationId, schema)
    const answer = Object.values(operation.responses)[0]?.content?.['application/json']?.schema
    return {
      name: operation.operationId,
      verb,
      path,
      parameters: this.object(operation.operationId),
      result: this.shape(answer ?? {}),
    }
  }

  #parameter(parameter: Parameter): Parameter {
    const name = parameter.$ref?.split('/').at(-1)
    return (name && this.#parameters[name]) || parameter
  }

  #named($ref: string): Shape {
    const [name = '', ...rest] = $ref.replace(/^.*#\/components\/schemas\//, '').split('/')
    const target = this.#schemas[name]
    if (!target) throw new Error(`There is no schema ${name}.`)
    if (rest.length) {
      const property = rest.reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], target)
      return this.shape(property as Schema)
    }
    this.#inline.set(target, name)
    return this.shape(target)
  }

  #variant(schema: Schema, type: string): Variant {
    if (schema.const !== undefined) return { kind: 'constant', value: schema.const }
    const values = schema['x-extensible-enum'] ?? schema.enum
    if (values) return { kind: 'enumeration', values, open: !schema.enum }
    if (type === 'array') return { kind: 'array', items: this.shape(schema.items ?? {}) }
    if (type === 'integer' || type === 'number') return { kind: 'number' }
    if (type !== 'object') return { kind: type as 'string' | 'boolean' }
    return this.#objectVariant(schema)
  }

  #objectVariant(schema: Schema): Variant {
    const [only] = schema.allOf ?? []
    if (only?.$ref && schema.allOf?.length === 1 && !schema.properties)
      return this.#named(only.$ref).variants[0] ?? { kind: 'unknown' }
    const { properties, additionalProperties } = this.#flatten(schema)
    if (properties.data?.type === 'array' && properties.has_more)
      return {
        kind: properties.object?.const === 'search_result' ? 'search_result' : 'list',
        items: this.shape(properties.data.items ?? {}),
      }
    if (typeof additionalProperties === 'object') return { kind: 'record', values: this.shape(additionalProperties) }
    const id = this.#inline.get(schema) ?? `inline ${this.#inline.size}`
    this.#inline.set(schema, id)
    this.#objects.set(id, schema)
    return { kind: 'object', id }
  }

  #flatten(schema: Schema): Required<Pick<Schema, 'properties' | 'required'>> & Pick<Schema, 'additionalProperties'> {
    const name = schema.$ref?.split('/').at(-1)
    const target = name ? (this.#schemas[name] ?? {}) : schema
    const parts = (target.allOf ?? []).map((part) => this.#flatten(part))
    return {
      properties: Object.assign({}, ...parts.map(({ properties }) => properties), target.properties),
      required: [...parts.flatMap(({ required }) => required), ...(target.required ?? [])].filter(
        (required) => !target['x-required-unless']?.[required],
      ),
      ...(target.additionalProperties !== undefined && { additionalProperties: target.additionalProperties }),
    }
  }
}

/** Constants beside an enumeration, or several of them, are one enumeration. */
function mergeEnumerations(variants: readonly Variant[]): Variant[] {
  const values = variants.flatMap((variant) => {
    if (variant.kind === 'enumeration') return variant.values
    return variant.kind === 'constant' && typeof variant.value === 'string' ? [variant.value] : []
  })
  const rest = variants.filter(
    (variant) => variant.kind !== 'enumeration' && !(variant.kind === 'constant' && typeof variant.value === 'string'),
  )
  if (values.length < 2 && !variants.some(({ kind }) => kind === 'enumeration')) return [...variants]
  return [{ kind: 'enumeration', values, open: true }, ...rest]
}
