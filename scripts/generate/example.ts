import { camel, singular } from './case.js'
import type { Provider, Schema, Tool } from './document.js'
import { inlineLiteral, literal } from './literal.js'
import { refName } from './references.js'

/** Where an example is wrapped. */
const WIDTH = 110

/** Words that cannot name a variable and that resources are called by. */
const RESERVED: ReadonlySet<string> = new Set(['class', 'default', 'export', 'import', 'package'])

const lowerFirst = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1)}`

/** The variable for a value of a type: `customer` for `CustomerRow`, `event` for `StripeEventObject`. */
const variableOf = (type: string): string => lowerFirst(type.replace(/^Stripe|Row$|Object$/g, ''))

/** What a function is about, without its verb: `customers` for `listCustomers`. */
const nounOf = (functionName: string): string => lowerFirst(functionName.replace(/^[a-z]+/, ''))

/** The variable for one of the rows of a list. */
export function rowVariable({ function: name }: Tool, rowType: string): string {
  const row = singular(nounOf(name))
  return RESERVED.has(row) ? variableOf(rowType) : row
}

/** Names of properties that do not tell what they hold. */
const isVague = (property: string): boolean => ['data', 'entries', 'response'].includes(property)

const destructure = (property: string, variable: string): string =>
  `const { ${property === variable ? property : `${property}: ${variable}`} } = `

/** The declaration of what an example does with the rows of an answer. */
function rowsTarget({ function: name }: Tool, property: string, { items }: Schema): string {
  if (!isVague(property)) return destructure(property, camel(property))
  if (/^(list|search)/.test(name)) return destructure(property, nounOf(name))
  return destructure(property, `${variableOf(refName(`${items?.$ref}`))}s`)
}

/** The declaration of what an example does with the answer in an envelope; an action answers true. */
function envelopeTarget(tool: Tool, response: Schema): string {
  if (response.items) return rowsTarget(tool, 'response', response)
  const isId = Object.keys(response.properties ?? {}).join() === 'id'
  if (response.type === 'boolean' || (isId && tool.function.startsWith('update'))) return ''
  return isId ? 'const { response: { id } } = ' : destructure('response', nounOf(tool.function))
}

/** The declaration of what an example does with a result; none where there is nothing to read. */
function targetOf({ document: { components } }: Provider, tool: Tool): string {
  const { access, function: name, result } = tool
  const schema = components.schemas[result]
  const { properties } = schema ?? {}
  if (properties?.['response']) return envelopeTarget(tool, properties['response'])
  const isEmpty = result === 'void' || (schema?.type === 'object' && !properties)
  const isGone = /^Deleted/.test(result) || (access === 'write' && /^(cancel|delete|void)/.test(name))
  if (isEmpty || isGone) return ''
  const rows = Object.entries(properties ?? {}).find(([, property]) => property.type === 'array')
  const isList = tool.pagination || Object.keys(properties ?? {}).length === 1
  return rows && isList ? rowsTarget(tool, ...rows) : `const ${variableOf(result)} = `
}

/** A call with the example of an operation, for its JSDoc. */
export function exampleCall(provider: Provider, tool: Tool): string {
  const start = `${targetOf(provider, tool)}await ${tool.function}(${provider.name}`
  if (!tool.input) return `${start})`
  const { examples: [example] = [] } = provider.document.components.schemas[tool.input] as Schema
  const inline = `${start}, ${inlineLiteral(example ?? {})})`
  return inline.length <= WIDTH ? inline : `${start}, ${literal(example ?? {}, WIDTH, '', true)})`
}
