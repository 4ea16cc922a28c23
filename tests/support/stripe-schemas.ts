import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

type Schema = Record<string, any>

const folder = new URL('../../openapi/stripe/', import.meta.url)

const schemas: Record<string, Schema> = Object.assign(
  {},
  ...readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8'))?.components?.schemas),
)

/** A schema for Ajv: references become local, and an object may have no other keys than those described. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, ...rest } = schema as Schema
  if ($ref) return { $ref: `#/$defs/${String($ref).split('/').at(-1)}` }
  if (rest.allOf) return strict(merged(rest.allOf))
  const copy: Schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]))
  return copy.properties && copy.additionalProperties === undefined ? { ...copy, additionalProperties: false } : copy
}

/** The parts of a schema as one, so that each knows the keys of the others. */
function merged(parts: readonly Schema[]): Schema {
  const resolved = parts.map((part) => (part.$ref ? schemas[part.$ref.split('/').at(-1)] : part))
  return {
    type: 'object',
    required: resolved.flatMap((part) => part?.required ?? []),
    properties: Object.assign({}, ...resolved.map((part) => part?.properties)),
  }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } })
ajv.addSchema({ $id: 'stripe', $defs: strict(schemas) as Schema })

/** The schema of each kind of object, and of what is left of a deleted one. */
const names = new Map(
  Object.entries(schemas).flatMap(([name, { properties }]) =>
    properties?.object?.const
      ? [[`${properties.object.const} ${properties.deleted?.const === true}`, name] as const]
      : [],
  ),
)

/** Keys that Stripe answers with although nothing describes them. */
const UNDESCRIBED: Readonly<Record<string, readonly string[]>> = {
  charge: ['destination', 'dispute', 'order'],
  list: ['total_count'],
  subscription: ['plan', 'quantity'],
}

function withoutUndescribed(value: any): any {
  if (Array.isArray(value)) return value.map(withoutUndescribed)
  if (typeof value !== 'object' || value === null) return value
  const dropped = UNDESCRIBED[value.object] ?? []
  const entries = Object.entries(value).filter(([key]) => !dropped.includes(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutUndescribed(inner)]))
}

/** What is wrong with an object as Stripe would send it: missing, unknown and mistyped keys. */
export function problemsOf(value: any): string[] {
  if (value?.error) return []
  if ((value?.object === 'list' || value?.object === 'search_result') && Array.isArray(value.data)) {
    return value.data.flatMap(problemsOf)
  }
  const name = names.get(`${value?.object} ${value?.deleted === true}`)
  if (!name) return [`${JSON.stringify(value?.object)} has no schema`]
  const validate = ajv.getSchema(`stripe#/$defs/${name}`)
  if (validate?.(withoutUndescribed(value))) return []
  return (validate?.errors ?? []).map(
    ({ instancePath, message, params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
