import type { Schema } from './document.js'

/** What excludes something wherever both are parameters, which every function checks by itself. */
const EVERYWHERE: readonly string[] = ['starting_after', 'cursor', 'customer_account']

/** Pairs that exclude each other, with those joined that all exclude each other: `a^b`, `b^c` and `c^a` are `a^b^c`. */
function exclusions(pairs: readonly (readonly [string, string])[]): string[] {
  const excludes = (a: string, b: string): boolean => pairs.some((pair) => pair.includes(a) && pair.includes(b))
  const groups: string[][] = []
  for (const pair of pairs) {
    if (groups.some((group) => pair.every((name) => group.includes(name)))) continue
    const group = [...pair]
    for (const name of new Set(pairs.flat())) {
      if (!group.includes(name) && group.every((each) => excludes(each, name))) group.push(name)
    }
    groups.push(group)
  }
  return groups.map((group) => group.join('^'))
}

/** Whether a parameter must not be empty. A pattern, as that of an id in a path, says so itself. */
const isNeverEmpty = ({ minItems, minLength, minProperties, pattern }: Schema): boolean =>
  !pattern && Boolean(minItems || minLength || minProperties)

/** The rules that the parameters of an operation have to keep, as `checkRules` of core reads them, and that no function checks by itself. */
export const rulesOf = (input: Schema | undefined): string[] => rulesBut(EVERYWHERE, input)

/** All rules that the parameters of an operation have to keep. */
export const allRulesOf = (input: Schema | undefined): string[] => rulesBut([], input)

function rulesBut(checked: readonly string[], input: Schema | undefined): string[] {
  const { properties = {}, required = [] } = input ?? {}
  const unless = Object.entries(input?.['x-required-unless'] ?? {})
  const excludes = Object.entries(input?.['x-excludes'] ?? {}).filter(([name]) => !checked.includes(name))
  const needs = Object.entries(input?.dependentRequired ?? {})
  const named = (holds: (property: Schema, name: string) => unknown, sign: string): string[] =>
    Object.entries(properties).flatMap(([name, property]) => (holds(property, name) ? [`${name}${sign}`] : []))
  return [
    ...named((property) => property['x-default-all'], '?'),
    ...named(({ minItems }, name) => minItems === 0 && required.includes(name), '+'),
    ...named((property, name) => isNeverEmpty(property) && required.includes(name), '!'),
    ...named((property, name) => isNeverEmpty(property) && !required.includes(name), '*'),
    ...unless.map((names) => `${names.flat(2).join('^')}+`),
    ...exclusions(excludes),
    ...needs.flatMap(([name, others]) => others.map((other) => `${name}>${other}`)),
  ]
}
