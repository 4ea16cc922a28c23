import { toolsByResource } from './bound.js'
import type { Provider, Tool } from './document.js'
import { inSentence } from './prose.js'

/** The tools of a provider with their functions: each one, those of each resource, the documented ones, and all. */
export function generateTools({ name: providerName, tools, about }: Provider): string {
  const Type = about.title
  const constants = tools.map((tool) => {
    // A function without parameters would take the input for its options.
    const execute = tool.input
      ? tool.function
      : `async (client, input, options) => {
  checkEmpty(input)
  return ${tool.function}(client, options)
}`
    return `/** ${tool.title}. */
export const ${tool.function}Tool: ${Type}Tool = /* @__PURE__ */ createTool<${Type}Tool>(${tool.function}Description, ${execute})
`
  })
  const constantsOf = (list: readonly Tool[]): string => list.map((tool) => `  ${tool.function}Tool,\n`).join('')
  const arrays = toolsByResource(tools).map(
    ({ resource, tools }) => `/** The tools for ${inSentence(resource.title)}, in alphabetical order. */
export const ${resource.constant}Tools: readonly ${Type}Tool[] = [
${constantsOf(tools)}]
`,
  )
  const internal = tools.some(({ input }) => !input) ? '{ checkEmpty, createTool }' : '{ createTool }'
  const functions = tools.map((tool) => tool.function).sort()
  return `import type { Tool } from '@billing/core'
import ${internal} from '@billing/core/internal'
import {
  type ${Type}Client,
  type ${Type}RequestOptions,
${functions.map((name) => `  ${name},\n`).join('')}} from '@billing/${providerName}'
import {
  type ${Type}ResourceName,
${functions.map((name) => `  ${name}Description,\n`).join('')}} from '@billing/${providerName}/catalogue'

/** A tool of ${about.title}, called with a ${about.title} client. */
export interface ${Type}Tool extends Tool<${Type}Client, ${Type}RequestOptions> {
  /** What it acts on. */
  readonly resource: ${Type}ResourceName
}

${[...constants, ...arrays].join('\n')}
/** Every tool, in alphabetical order. */
export const allTools: readonly ${Type}Tool[] = [
${constantsOf(tools)}]

/** The documented tools, in alphabetical order. */
export const tools: readonly ${Type}Tool[] = [
${constantsOf(tools.filter(({ documented }) => documented))}]
`
}
