import { pascal } from './case.js'
import type { Provider } from './document.js'
import { byName } from './references.js'

/** The types of the input and the result of each tool by its documented name, for calls by name. */
export function generateToolTypes({ about, name: providerName, tools }: Provider): string {
  const entries = tools.map((tool) => ({
    name: tool.name,
    title: tool.title,
    input: tool.input ?? 'Record<string, never>',
    result: `${pascal(tool.function)}Result`,
  }))
  const inputs = tools.flatMap(({ input }) => input ?? [])
  const types = [...new Set([...inputs, ...entries.map(({ result }) => result)])].sort(byName)
  return `import type { ToolType } from '@billing/core'
import type {
${types.map((type) => `  ${type},\n`).join('')}} from '@billing/${providerName}'

/** The input and the result of each tool, by its documented name. */
export interface ${about.title}ToolTypes {
${entries.map(({ name, title, input, result }) => `  /** ${title}. */\n  ${name}: ToolType<${input}, ${result}>\n`).join('')}}
`
}
