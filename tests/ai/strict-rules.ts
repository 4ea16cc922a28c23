/** A node of a JSON Schema, as the rules read it. */
interface Node {
  readonly [keyword: string]: unknown
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly unknown[]
}

// From https://platform.openai.com/docs/guides/structured-outputs: what strict mode supports, and its limits.
const TYPES = ['string', 'number', 'boolean', 'integer', 'object', 'array', 'null']
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  any: ['type', 'description', 'title', 'enum', 'anyOf'],
  string: ['pattern', 'format'],
  number: ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  integer: ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
}
const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']
const LIMITS = { properties: 5_000, depth: 10, letters: 120_000, values: 1_000 }

/** What a strict schema must not be, each with where it is. */
export function strictFaults(root: object): string[] {
  const faults: string[] = []
  const totals = { properties: 0, letters: 0, values: 0 }
  const visit = (node: Node, path: string, depth: number): void => {
    const fault = (text: string): void => {
      faults.push(`${path || '(root)'}: ${text}`)
    }
    const types = [node.type ?? []].flat()
    if (!types.length && !node.anyOf) fault('has neither a type nor anyOf')
    for (const type of types) if (!TYPES.includes(type)) fault(`type ${type}`)
    const allowed = ['any', ...types].flatMap((type) => KEYWORDS[type] ?? [])
    for (const keyword of Object.keys(node)) if (!allowed.includes(keyword)) fault(`keyword ${keyword}`)
    if (node['format'] !== undefined && !FORMATS.includes(`${node['format']}`)) fault(`format ${node['format']}`)
    if (/\(\?/.test(`${node['pattern'] ?? ''}`)) fault('a pattern that looks around')
    if (depth > LIMITS.depth) fault(`is ${depth} levels deep`)
    if (types.includes('object')) {
      const names = Object.keys(node.properties ?? {})
      if (!node.properties) fault('an object without properties')
      if (node['additionalProperties'] !== false) fault('an object that is not closed')
      if ([...(node.required ?? [])].sort().join() !== names.sort().join()) fault('not every property is required')
      totals.properties += names.length
      totals.letters += names.join('').length
      for (const [name, property] of Object.entries(node.properties ?? {}))
        visit(property, `${path}.${name}`, depth + 1)
    }
    if (types.includes('array')) {
      if (node.items) visit(node.items, `${path}[]`, depth)
      else fault('an array without items')
    }
    totals.values += node.enum?.length ?? 0
    totals.letters += node.enum?.map(String).join('').length ?? 0
    if (node.enum && types.includes('null') && !node.enum.includes(null)) fault('null is a type and no value')
    for (const [index, variant] of (node.anyOf ?? []).entries()) visit(variant, `${path}|${index}`, depth)
  }
  const schema = root as Node
  visit(schema, '', 1)
  if (schema.type !== 'object' || schema.anyOf) faults.push('(root): is not one object')
  for (const name of ['properties', 'letters', 'values'] as const)
    if (totals[name] > LIMITS[name]) faults.push(`(root): ${totals[name]} ${name}`)
  return faults
}
