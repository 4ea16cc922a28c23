import type { Provider, Schema } from './document.js'
import { groupFields } from './fields.js'
import { reachable, refName } from './references.js'
import { PATH_ID } from './transforms.js'

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const literal = (value: unknown): string => JSON.stringify(value)

/** How object schemas are written: those of requests refuse unknown keys, those of answers use the factory that the caller passes. */
interface Style {
  /** The function that creates an object schema. */
  object: string
  /** The suffix of an optional property. */
  optional: string
}

const REQUEST: Style = { object: 'z.strictObject', optional: '.optional()' }
// The keys of an object depend on the account's API version and on what was expanded, so a property is only required in envelopes of lists
// and records, where a function relies on it, and where it distinguishes a deleted object from an existing one.
const ANSWER: Style = { object: 'partial', optional: '' }
const ENVELOPE: Style = { object: 'object', optional: '.optional()' }

/** The keywords of requests that end up in their schemas, or that say nothing about what is valid. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['$ref', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'items', 'properties', 'required', 'additionalProperties'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties'],
  ...['pattern', 'format', 'dependentRequired', 'description', 'default', 'deprecated', 'example', 'examples'],
])

/** A rule that the schemas leave out would hold in the catalogue only. */
function refuseUnknown(schema: Schema): void {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword) && !keyword.startsWith('x-'))
  if (unknown) throw new Error(`${unknown} of an input has no counterpart in zod: ${JSON.stringify(schema)}`)
}

function toZod(schema: Schema, style: Style): string {
  if (style === REQUEST) refuseUnknown(schema)
  const isFilled = style === REQUEST && !schema['x-fields'] && !schema['x-emptyable'] && mustBeFilled(schema)
  return `${convert(schema, style)}${isFilled ? '.refine(...filled)' : ''}`
}

function convert(schema: Schema, style: Style): string {
  const { type } = schema
  if (schema['x-emptyable']) {
    const { 'x-emptyable': _, ...rest } = schema
    const clearing = type === 'string' ? [] : [`z.literal('')`]
    return union([toZod(rest, style), ...clearing, 'z.null()'])
  }
  if (schema.$ref) return `${refName(schema.$ref)}Schema`
  const variants =
    schema.anyOf ?? schema.oneOf ?? (Array.isArray(type) && type.map((single) => ({ ...schema, type: single })))
  if (variants) return union(variants.map((variant) => toZod(variant, style)))
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
      return `z.number()${schema.exclusiveMinimum === undefined ? '' : `.gt(${schema.exclusiveMinimum})`}${bounds(schema, 'minimum', 'maximum')}`
    case 'string':
      if (schema['x-date']) return 'z.union([z.string(), z.date()])'
      if (schema['x-file']) return 'file()'
      if (schema.pattern === PATH_ID) return 'pathId()'
      return `${schema.format === 'date' ? 'z.iso.date()' : 'z.string()'}${bounds(schema, 'minLength', 'maxLength')}${schema.pattern ? `.regex(new RegExp(${literal(schema.pattern)}))` : ''}`
    case 'array':
      return `z.array(${toZod(schema.items ?? {}, style)})${bounds(schema, 'minItems', 'maxItems')}`
    case 'object':
      return objectOf(schema, style)
    default:
      return 'z.unknown()'
  }
}

function union(variants: string[]): string {
  const distinct = [...new Set(variants)].filter((variant) => variant !== 'z.null()')
  const whole = distinct.length === 1 ? distinct[0] : `z.union([${distinct.join(', ')}])`
  return variants.includes('z.null()') ? `${whole}.nullable()` : `${whole}`
}

function bounds(schema: Schema, lower: keyof Schema, upper: keyof Schema): string {
  const parts = [
    schema[lower] === undefined ? '' : `.min(${literal(schema[lower])})`,
    schema[upper] === undefined ? '' : `.max(${literal(schema[upper])})`,
  ]
  return parts.join('')
}

function objectOf(schema: Schema, style: Style): string {
  if (schema['x-fields']) {
    const groups = groupFields(schema).map(
      ({ schema, names }) => `    ...fields(${literal(names.join(' '))}, ${toZod(schema, style)}),\n`,
    )
    return `nonEmpty({\n${groups.join('')}  })`
  }
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === 'object' ? toZod(schema.additionalProperties, style) : 'z.unknown()'
    return `z.record(z.string(), ${values})`
  }
  const members = Object.entries(schema.properties).map(([name, property]) => {
    const isRequired = schema.required?.includes(name) && !schema['x-required-unless']?.[name]
    const optional = isRequired ? '' : style.optional
    return `    ${key(name)}: ${toZod(property, style)}${optional},\n`
  })
  return `${style.object}({\n${members.join('')}  })${relationsOf(schema).join('')}`
}

/** Whether a list or an object must have a value in it, at any depth; of a text its length tells. */
const mustBeFilled = ({ minItems, minProperties, minLength, 'x-file': isFile }: Schema): unknown =>
  minItems || minProperties || (isFile && minLength)

/** Each pair of several names, in their order. */
const pairs = (names: string[]): string[][] =>
  names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]))

/** Constraints between the properties of an object. Where a function checks them as well, the messages are the same. */
function relationsOf(schema: Schema): string[] {
  const unless = Object.entries(schema['x-required-unless'] ?? {}).map((names) => names.flat())
  const excludes = Object.entries(schema['x-excludes'] ?? {})
  const needs = Object.entries(schema.dependentRequired ?? {}).flatMap(([name, others]) =>
    others.map((other) => [name, other]),
  )
  const all = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    property['x-default-all'] ? [[name]] : [],
  )
  const refine = (relation: string) => (names: string[]) => `.refine(...${relation}('${names.join("', '")}'))`
  return [
    ...unless.map(refine('eitherOr')),
    ...[...unless.flatMap(pairs), ...excludes].map(refine('notBoth')),
    ...needs.map(refine('needing')),
    ...all.map(refine('withoutGap')),
  ]
}

/** The definitions of the checks that `relationsOf` uses. */
const RELATIONS: Readonly<Record<string, string>> = {
  eitherOr: `const eitherOr = (name: string, ...others: string[]) => relation(name, \`required unless \${others.join(' or ')} is given\`, (input) => [name, ...others].some((each) => Array.isArray(input[each]) || !isEmpty(input[each])))`,
  notBoth: `const notBoth = (other: string, name: string) => relation(name, \`cannot be combined with \${other}; pass one of them\`, (input) => input[name] === undefined || input[other] === undefined)`,
  needing: `const needing = (name: string, other: string) => relation(name, \`needs \${other}\`, (input) => input[name] === undefined || input[other] !== undefined)`,
  withoutGap: `const withoutGap = (name: string) => relation(name, 'cannot be Undefined; leave the key out for all of it, such as a full refund', (input) => !(name in input) || input[name] !== undefined)`,
}

function relationDefinitions(schemas: string): string {
  const used = Object.keys(RELATIONS).filter((name) => schemas.includes(`...${name}(`))
  if (!used.length) return ''
  return `type Input = Record<string, unknown>
/** Checked beside other problems, so that all are reported at once. */
const relation = (name: string, message: string, holds: (input: Input) => boolean): [(input: Input) => boolean, object] => [holds, { path: [name], message, when: ({ value }: { value: unknown }) => value instanceof Object && !Array.isArray(value) }]
${used.map((name) => `${RELATIONS[name]}\n`).join('')}`
}

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** Short names for the most frequent parts of the schemas. */
const SHORT: Readonly<Record<string, string>> = {
  'z.string().nullable()': 'nullableStr()',
  'z.string().optional()': 'optionalStr()',
  'z.string()': 'str()',
  'z.int().nullable()': 'nullableInteger()',
  'z.int()': 'integer()',
  'integer().optional()': 'optionalInteger()',
  'z.boolean()': 'bool()',
  'z.record(str(), str())': 'strings()',
  'z.record(str(), z.unknown())': 'anyObject()',
}

const shorten = (text: string): string =>
  Object.entries(SHORT).reduce((shorter, [long, short]) => shorter.replaceAll(long, short), text)

const definitions = [
  ...Object.entries(SHORT).map(([long, short]) => `const ${short.replace('()', '')} = () => ${long}\n`),
  `const pathId = () => str().regex(/${PATH_ID.replace(/\//g, '\\/')}/, 'must be a non-empty id without slashes')\n`,
]

/** Helpers for the conditions of lists, written only where they are used. */
const CONDITIONS = `
/** An object with at least one key; unknown keys and \`undefined\` are refused. */
const nonEmpty = (shape: z.core.$ZodLooseShape): z.ZodType =>
  z.strictObject(shape).refine(
    (value) => {
      const values = Object.values(value)
      return values.length > 0 && !values.includes(undefined)
    },
    // A refused key is reported alone.
    { error: 'must have at least one key, and no undefined value', when: ({ issues }) => issues.length === 0 },
  )

/** The same schema for each of several fields. */
const fields = (names: string, schema: z.ZodType): z.core.$ZodLooseShape =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema.optional()]))
`

/** The contents of a file, written only where it is used. */
const FILE = `
/** Text, bytes or a blob. */
const file = () =>
  z.custom((value) => typeof value === 'string' || ArrayBuffer.isView(value) || typeof Object(value).arrayBuffer === 'function', 'must be text, bytes or a Blob')
`

/** What must have a value in it; a problem of another kind is reported alone. Written only where it is used. */
const FILLED = `
const filled: [(value: unknown) => boolean, object] = [(value) => !isEmpty(value), { error: 'is empty', when: ({ issues }: { issues: unknown[] }) => issues.length === 0 }]
`

export function generateZod({ document, tools, responses }: Provider): string {
  const { schemas } = document.components
  const schemaOf = (name: string): Schema => schemas[name] as Schema
  const inputs = tools.flatMap(({ input }) => input ?? [])
  const requestNames = reachable(inputs.map(refTo), schemas)
  const responseNames = reachable(responses, schemas)

  const styleOf = (name: string): Style => (/^Deleted|(List|Response)$/.test(name) ? ENVELOPE : ANSWER)

  const requestLines = requestNames.map(
    (name) => `const ${name}Schema: z.ZodType = /* @__PURE__ */ z.lazy(() => ${toZod(schemaOf(name), REQUEST)})\n`,
  )
  const responseLines = responseNames.map(
    (name) => `  const ${name}Schema: z.ZodType = z.lazy(() => ${toZod(schemaOf(name), styleOf(name))})\n`,
  )
  const requests = shorten(requestLines.join('\n'))
  const relations = relationDefinitions(requests)
  const isFilling = requests.includes('...filled)')
  const isChecking = isFilling || relations.includes('isEmpty(')
  return `${isChecking ? `import { isEmpty } from '@billing/core/internal'\n` : ''}import * as z from 'zod/v4'

${definitions.join('')}${requests.includes('nonEmpty(') ? CONDITIONS : ''}${requests.includes('file()') ? FILE : ''}${isFilling ? FILLED : ''}${relations}
${requests}
/** The input of each tool. Unknown keys are refused. */
export const inputSchemas: Readonly<Record<string, z.ZodType>> = {
${tools.map(({ name, input }) => `  ${name}: ${input ? `${input}Schema` : '/* @__PURE__ */ z.strictObject({})'},\n`).join('')}}

/** The response of each operation, on the wire. \`object\` creates the object schemas: loose ones keep unknown keys, strict ones report them. */
export function createResponseSchemas(
  object: (shape: z.core.$ZodLooseShape) => z.ZodObject,
): Readonly<Record<string, z.ZodType>> {
  const partial = (shape: z.core.$ZodLooseShape): z.ZodType => object(shape).partial()
${shorten(responseLines.join('\n'))}
  return {
${Object.entries(responses)
  .map(([name, schema]) => `    ${name}: ${toZod(schema, ANSWER)},\n`)
  .join('')}${responseNames.map((name) => `    ${name}: ${name}Schema,\n`).join('')}  }
}
`
}
