import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** A JSON Schema, as far as inputs of tools use it. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly not?: Schema
  readonly items?: Schema
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly dependentSchemas?: Readonly<Record<string, Schema>>
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly examples?: readonly object[]
}

export type Input = Readonly<Record<string, unknown>>

/** A validator that refuses keywords it does not know, so that none is there for nothing. */
export const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
})
addFormats.default(ajv)

/** Values of every JSON type, with what tends to be taken for something else. The first that fits stands for what fits. */
const VALUES: readonly unknown[] = [
  'cus_1',
  '2025-01-31',
  '0.25',
  'a:EQUALS:b',
  'a:ASC',
  'absolute',
  'now',
  '',
  ' ',
  '..',
  'a/b',
  '\ud83d',
  '2025-02-30',
  '5',
  5,
  0,
  -1,
  1.5,
  2 ** 53,
  true,
  null,
  {},
  { unknown_key: 'x' },
  { unknown_key: null },
  { unknown_key: 1 },
  [],
  ['x'],
  [1],
  [null],
]

/** Fewer of them, for what lies inside another value. */
const INNER_VALUES: readonly unknown[] = ['x', '', 5, 1.5, true, null, {}, { unknown_key: 1 }, [], [null]]

/** One of each kind, for what lies deeper: what applies to all depths is tried with the other values. */
const DEEP_VALUES: readonly unknown[] = ['x', 5, null]

/** The values for what lies inside a value of these. */
const innerOf = (typical: readonly unknown[]): readonly unknown[] => (typical === VALUES ? INNER_VALUES : DEEP_VALUES)

/** A field of each kind that an object of many fields takes: `^(a|b\\.c)$` stands for `a` and `b.c`. */
function fieldsOf({ patternProperties = {} }: Schema): [name: string, schema: Schema][] {
  return Object.entries(patternProperties).map(([pattern, schema]) => {
    const [name = ''] = pattern.slice(2, -2).replaceAll('\\', '').split('|')
    return [name, schema]
  })
}

const omit = (input: Input, name: string): Input =>
  Object.fromEntries(Object.entries(input).filter(([key]) => key !== name))

/** A value that fits, with no more in it than must be. */
function fitting(schema: Schema): unknown {
  const fits = ajv.compile(schema)
  const { items = {}, minItems = 0 } = schema
  const candidates = [
    ...VALUES,
    ...(schema.enum ?? []),
    Array.from({ length: minItems }, () => fitting(items)),
    ...alternativesOf(schema).map((names) => inputWith(schema, names)),
    ...fieldsOf(schema).map(([name, field]) => ({ [name]: fitting(field) })),
  ]
  const found = candidates.find((candidate) => fits(candidate))
  if (found === undefined) throw new Error(`no value fits ${JSON.stringify(schema)}`)
  return found
}

/** An object with certain properties, the values of which fit. */
export function inputWith({ properties = {} }: Schema, names: readonly string[]): Input {
  return Object.fromEntries(names.map((name) => [name, fitting(properties[name] as Schema)]))
}

/** The groups of properties of each of which exactly one is given. */
export function groupsOf({ dependentSchemas = {} }: Schema): string[][] {
  const groups = Object.values(dependentSchemas)
    .flatMap((dependent) => dependent.allOf ?? [dependent])
    .flatMap(({ oneOf }) => (oneOf ? [oneOf.flatMap(({ required = [] }) => required)] : []))
  return distinct(groups)
}

/** Whether an input has none of a group, where nothing is always required by which the schema could refuse that. */
export function lacksGroup(schema: Schema, input: Input): boolean {
  return !schema.required?.length && groupsOf(schema).some((group) => group.every((name) => input[name] === undefined))
}

/** The sets of properties that an object must have at the least: the first of each group, and each other in its place. */
export function alternativesOf(schema: Schema): string[][] {
  const groups = groupsOf(schema)
  const least = [...(schema.required ?? []), ...groups.flatMap(([first = '']) => first)]
  const others = groups.flatMap(([first, ...others]) =>
    others.map((other) => least.map((name) => (name === first ? other : name))),
  )
  return [least, ...others]
}

/** The objects within inputs that have been varied already, as JSON. Several tools share them. */
export type Varied = Set<string>

/** Values for a place in an input: what fits, what nearly does, and what does not. */
function valuesFor(schema: Schema, typical = VALUES, varied: Varied = new Set()): unknown[] {
  const { anyOf = [], items, minimum = 0, maximum = 0, minItems = 0, maxItems = 0 } = schema
  const values = [...typical, fitting(schema), minimum, minimum - 1, maximum, maximum + 1, schema.const ?? null]
  for (const variant of anyOf) values.push(...valuesFor(variant, typical, varied))
  if (items) {
    const several = (count: number): unknown[] => Array.from({ length: count }, () => fitting(items))
    values.push(several(1), several(minItems), several(maxItems), several(maxItems + 1))
    for (const value of valuesFor(items, innerOf(typical), varied)) values.push([value])
  }
  if (typeof schema.additionalProperties === 'object') {
    for (const value of valuesFor(schema.additionalProperties, innerOf(typical), varied)) values.push({ key: value })
  }
  for (const [name, field] of fieldsOf(schema)) {
    for (const value of valuesFor(field, innerOf(typical), varied)) values.push({ [name]: value })
  }
  const key = JSON.stringify([schema, typical])
  if (schema.properties && !varied.has(key)) {
    varied.add(key)
    for (const names of alternativesOf(schema))
      values.push(...variationsOf(inputWith(schema, names), schema, innerOf(typical), varied))
  }
  return values
}

/** An object with one thing changed at a time. */
function variationsOf(base: Input, { properties = {} }: Schema, typical = VALUES, varied?: Varied): Input[] {
  return [
    base,
    { ...base, unknown_key: 1 },
    ...Object.keys(base).map((name) => omit(base, name)),
    ...Object.entries(properties).flatMap(([name, property]) =>
      valuesFor(property, typical, varied).map((value) => ({ ...base, [name]: value })),
    ),
  ]
}

/** Each pair of properties at once, with values that fit: what contradicts each other, and what needs each other. */
function pairsOf(base: Input, { properties = {} }: Schema): Input[] {
  const fit = Object.entries(properties).map(([name, property]): [string, unknown] => [name, fitting(property)])
  return fit.flatMap((first, index) =>
    fit.slice(index + 1).map((second) => ({ ...base, ...Object.fromEntries([first, second]) })),
  )
}

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/** Inputs of a tool, each with one thing or two in them that may be wrong. What is `varied` already is not varied again. */
export function samplesOf(schema: Schema, varied?: Varied): Input[] {
  const { required = [], examples = [] } = schema
  const [least = {}, ...others] = alternativesOf(schema).map((names) => inputWith(schema, names))
  const furtherOf = (base: Input): Schema => ({
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).filter(([name]) => name in base && !(name in least)),
    ),
  })
  return distinct([
    {},
    ...(examples as Input[]),
    ...variationsOf(least, schema, VALUES, varied),
    ...others.flatMap((base) => variationsOf(base, furtherOf(base), VALUES, varied)),
    ...[least, ...others, inputWith(schema, required)].flatMap((base) => pairsOf(base, schema)),
  ])
}

/** The values that `samplesOf` tries for each property, for inputs with many things wrong at once. */
export function choicesOf({ properties = {} }: Schema): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, distinct(valuesFor(property))]))
}
