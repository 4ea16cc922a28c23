import { mapObjects, type Provider, refName, type Schema } from './fragments.js'

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const literal = (value: unknown): string => JSON.stringify(value)

/** How objects are written: those of requests refuse unknown keys, those of answers are left to the caller of the factory. */
interface Style {
  object: string
  /** The name under which a schema is reached. */
  reference: (name: string) => string
  isRequired: (schema: Schema, name: string) => boolean
}

function toZod(schema: Schema, style: Style): string {
  const { type } = schema
  if (schema['x-emptyable']) {
    const { 'x-emptyable': _, ...rest } = schema
    return `z.union([${toZod(rest, style)}, z.literal(''), z.null()])`
  }
  if (schema.$ref) return style.reference(refName(schema.$ref))
  const variants = schema.anyOf ?? schema.oneOf
  if (variants) return union(variants.map((variant) => toZod(variant, style)))
  if (Array.isArray(type)) return union(type.map((single) => toZod({ ...schema, type: single }, style)))
  if (schema.const !== undefined) return `z.literal(${literal(schema.const)})`
  if (schema.enum) return `z.literal(${literal(schema.enum)})`
  switch (type) {
    case 'null':
      return 'z.null()'
    case 'boolean':
      return 'z.boolean()'
    case 'integer':
      return `z.int()${bounds(schema, 'minimum', 'maximum')}`
    case 'number':
      return `z.number()${bounds(schema, 'minimum', 'maximum')}`
    case 'string':
      return `${schema.format === 'date' ? 'z.iso.date()' : 'z.string()'}${bounds(schema, 'minLength', 'maxLength')}${schema.pattern ? `.regex(new RegExp(${literal(schema.pattern)}))` : ''}`
    case 'array':
      return `z.array(${toZod(schema.items ?? {}, style)})${bounds(schema, 'minItems', 'maxItems')}`
    case 'object':
      return objectOf(schema, style)
    default:
      return 'z.unknown()'
  }
}

const union = (variants: string[]): string => {
  const distinct = [...new Set(variants)]
  return distinct.length === 1 ? (distinct[0] as string) : `z.union([${distinct.join(', ')}])`
}

function bounds(schema: Schema, lower: keyof Schema, upper: keyof Schema): string {
  const parts = [
    schema[lower] === undefined ? '' : `.min(${literal(schema[lower])})`,
    schema[upper] === undefined ? '' : `.max(${literal(schema[upper])})`,
  ]
  return parts.join('')
}

function objectOf(schema: Schema, style: Style): string {
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === 'object' ? toZod(schema.additionalProperties, style) : 'z.unknown()'
    return `z.record(z.string(), ${values})`
  }
  const members = Object.entries(schema.properties).map(([name, property]) => {
    const optional = style.isRequired(schema, name) ? '' : '.optional()'
    return `    ${key(name)}: ${toZod(property, style)}${optional},\n`
  })
  const checks = Object.entries(schema['x-required-unless'] ?? {}).map(
    ([name, substitute]) =>
      `.refine((input) => input.${name} !== undefined || input.${substitute} !== undefined, { path: ['${name}'], message: 'required unless ${substitute} is given' })`,
  )
  return `${style.object}({\n${members.join('')}  })${checks.join('')}`
}

/** Every schema that `roots` reach, in alphabetical order. */
function reachable(roots: unknown, schemas: Record<string, Schema>): string[] {
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

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export function generateZod({ document, tools, responses }: Provider): string {
  const { schemas } = document.components
  const schemaOf = (name: string): Schema => schemas[name] as Schema
  const inputs = tools.flatMap(({ name, input }) => (input ? [{ name, input }] : []))
  const requestNames = reachable(
    inputs.map(({ input }) => refTo(input)),
    schemas,
  )
  const responseNames = reachable(responses, schemas)

  const request: Style = {
    object: 'z.strictObject',
    reference: (name) => `${name}Schema`,
    isRequired: (schema, name) => !!schema.required?.includes(name) && !schema['x-required-unless']?.[name],
  }
  // Which keys an object carries depends on the account's API version and on what was expanded, so presence is only
  // insisted on where a function relies on it: the envelopes of lists and records.
  const response = (insist: boolean): Style => ({
    object: 'object',
    reference: (name) => `${name}Schema`,
    isRequired: (schema, name) => insist && !!schema.required?.includes(name),
  })
  const isEnvelope = (name: string): boolean => /(List|Response)$/.test(name)

  const requestLines = requestNames.map(
    (name) => `const ${name}Schema: z.ZodType = /* @__PURE__ */ z.lazy(() => ${toZod(schemaOf(name), request)})\n`,
  )
  const responseLines = responseNames.map(
    (name) => `  const ${name}Schema: z.ZodType = z.lazy(() => ${toZod(schemaOf(name), response(isEnvelope(name)))})\n`,
  )
  return `import { z } from 'zod'

${requestLines.join('\n')}
/** What each tool may be called with. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
${inputs.map(({ name, input }) => `  ${name}: ${input}Schema,\n`).join('')}}

/** What each operation answers, on the wire, with objects made by \`object\`: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodType,
): Readonly<Record<string, z.ZodType>> {
${responseLines.join('\n')}
  return {
${Object.entries(responses)
  .map(([name, schema]) => `    ${name}: ${toZod(schema, response(true))},\n`)
  .join('')}${responseNames.map((name) => `    ${name}: ${name}Schema,\n`).join('')}  }
}
`
}
