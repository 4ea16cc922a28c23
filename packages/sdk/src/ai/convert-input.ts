import type { JsonSchema } from '@billing/core/internal'
import { isNullable, type Variant, variantsOf } from './json-schema.js'
import type { Form } from './strict-schema.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A member of a map. */
interface Pair {
  readonly key: string
  readonly value: unknown
}

const isPair = (value: unknown): value is Pair =>
  isObject(value) && typeof value.key === 'string' && 'value' in value && Object.keys(value).length === 2

/** Whether a value stands for a map. Of a list with a key twice it is not known which one is meant. */
const isListOfPairs = (value: unknown): value is Pair[] =>
  Array.isArray(value) && value.every(isPair) && new Set(value.map(({ key }) => key)).size === value.length

const isClear = (value: unknown): boolean => isObject(value) && value.clear === true && Object.keys(value).length === 1

/** The value of a text of JSON, in a list; an empty one where it is none, or not that of an object where one is wanted. */
function parse(value: unknown, wantsObject: boolean): readonly unknown[] {
  if (typeof value !== 'string') return []
  try {
    const parsed: unknown = JSON.parse(value)
    return wantsObject && !isObject(parsed) ? [] : [parsed]
  } catch {
    return []
  }
}

function hasType(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes('null')
  return types.includes(typeof value) || (types.includes('integer') && Number.isInteger(value))
}

/** Whether a value can be one of an object's: it has no other names, and those that have to be there. */
const fitsObject = (value: unknown, names: readonly string[], required: readonly string[]): boolean =>
  isObject(value) && Object.keys(value).every((name) => names.includes(name)) && required.every((name) => name in value)

function fits(variant: Variant, value: unknown, isConverted: boolean): boolean {
  switch (variant.kind) {
    case 'scalar':
      return hasType(value, variant.types)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return fitsObject(value, Object.keys(variant.properties), variant.required)
    case 'map':
      return isConverted ? isListOfPairs(value) : isObject(value)
    case 'any':
      return isConverted ? parse(value, variant.isObject).length > 0 : !variant.isObject || isObject(value)
  }
}

/**
 * The shape that a value has. An object that fits none is taken for the first one: the check of the call explains what is wrong with it.
 * Undefined for any other value without a shape.
 */
function shapeOf(schema: JsonSchema, value: unknown, isConverted: boolean): Variant | undefined {
  const variants = variantsOf(schema)
  return (
    variants.find((variant) => fits(variant, value, isConverted)) ??
    variants.find(({ kind }) => kind === 'object' && isObject(value))
  )
}

/** The schema of a member of a map. */
const memberOf = ({ values }: Extract<Variant, { kind: 'map' }>, key: string): JsonSchema =>
  values.find(([name]) => name.test(key))?.[1] ?? {}

/** An input in the strict form. */
function write(schema: JsonSchema, value: unknown): unknown {
  const variant = shapeOf(schema, value, false)
  switch (variant?.kind) {
    case 'array':
      return (value as unknown[]).map((item) => write(variant.items, item))
    case 'map':
      return Object.entries(value as object).map(([key, member]) => ({
        key,
        value: write(memberOf(variant, key), member),
      }))
    case 'any':
      return JSON.stringify(value)
    case 'object':
      return writeObject(variant, value as Record<string, unknown>)
    default:
      return value
  }
}

function writeObject(
  { properties, required }: Extract<Variant, { kind: 'object' }>,
  given: Readonly<Record<string, unknown>>,
): object {
  const left = Object.keys(properties).filter((name) => !(name in given) && !required.includes(name))
  const members = Object.entries(given).map(([name, member]) => {
    const property = properties[name]
    if (!property) return [name, member]
    const clears = member === null && !required.includes(name) && isNullable(property)
    return [name, clears ? { clear: true } : write(property, member)]
  })
  return Object.fromEntries([...left.map((name) => [name, null]), ...members])
}

/** The input that one in a form stands for. What fits no shape is passed on, for the check of the call to explain. */
export function restoreInput(schema: JsonSchema, value: unknown, form: Form): unknown {
  const variant = shapeOf(schema, value, true)
  switch (variant?.kind) {
    case 'array':
      return (value as unknown[]).map((item) => restoreInput(variant.items, item, form))
    case 'any':
      return parse(value, variant.isObject)[0]
    case 'map':
      return Object.fromEntries(
        (value as Pair[]).map(({ key, value: member }) => [key, restoreInput(memberOf(variant, key), member, form)]),
      )
    case 'object':
      return restoreObject(variant, value as Record<string, unknown>, form)
    default:
      return value
  }
}

function restoreObject(
  { properties, required }: Extract<Variant, { kind: 'object' }>,
  given: Readonly<Record<string, unknown>>,
  form: Form,
): object {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const property = properties[name]
      if (!property) return [[name, value]]
      if (form.strict && !required.includes(name)) {
        if (value === null) return []
        if (isClear(value) && isNullable(property)) return [[name, null]]
      }
      return [[name, restoreInput(property, value, form)]]
    }),
  )
}

/**
 * The input of a tool in the form of `strictSchema`: an example for a model, or what it is fine-tuned with.
 *
 * @param inputSchema - the schema of the tool
 * @returns an input for which `fromStrict` returns the one that was given
 * @example
 * ```ts
 * const { inputSchema, examples } = findCatalogueTool('stripe_create_customer').tool
 * const shown = examples.map(({ input }) => toStrictInput(inputSchema, input))
 * ```
 */
export function toStrictInput(inputSchema: object, input: object): object {
  return write(inputSchema, input) as object
}

/**
 * The input that a model means by one in the form of `strictSchema`. What does not have that form is passed on, so that the check of the call
 * explains what is wrong.
 *
 * @param inputSchema - the schema of the tool, not that of `strictSchema`
 * @example
 * ```ts
 * const { name, inputSchema } = findCatalogueTool('stripe_create_customer').tool
 * console.log(name, fromStrict(inputSchema, { name: 'Acme Corp', email: null }))
 * ```
 */
export function fromStrict(inputSchema: object, input: object): object {
  return restoreInput(inputSchema, input, { strict: true }) as object
}
