import { mapObjects, type Provider, refName, type Schema } from './fragments.js'

/** The input of a tool as one self-contained JSON Schema (2020-12): references are put in place, extensions said in plain keywords. */
export function inputSchema({ document }: Provider, input: string | undefined): object {
  if (!input) return { type: 'object', properties: {}, additionalProperties: false }
  const { schemas } = document.components
  const inline = (value: unknown): unknown =>
    mapObjects(value, (node) => {
      const {
        $ref,
        'x-extensible-enum': known,
        'x-emptyable': _emptyable,
        'x-required-unless': _unless,
        'x-typescript': _typescript,
        ...schema
      } = node as Schema
      const target = $ref ? (inline(schemas[refName($ref)]) as object) : {}
      return { ...target, ...schema, ...(known && { examples: known }) }
    })
  return inline(schemas[input]) as object
}

export const pascal = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`

export function generateCatalogue(provider: Provider): string {
  const { name: providerName, tools } = provider
  const Client = `${PROVIDER_TYPE[providerName]}Client`
  const Options = `${PROVIDER_TYPE[providerName]}RequestOptions`
  const functions = tools.map((tool) => tool.function).sort()
  const constants = tools.map((tool) => {
    const call = tool.input ? `${tool.function}(client, input as never, options)` : `${tool.function}(client, options)`
    return `/** ${tool.title}. */
export const ${tool.function}Tool: ${PROVIDER_TYPE[providerName]}Tool = {
  name: '${tool.name}',
  function: '${tool.function}',
  aliases: ${JSON.stringify(tool.aliases)},
  provider: '${providerName}',
  title: ${JSON.stringify(tool.title)},
  description: ${JSON.stringify(tool.description)},
  access: '${tool.access}',
  documentation: '${tool.url}',
  inputSchema: ${JSON.stringify(inputSchema(provider, tool.input), null, 2).replaceAll('\n', '\n  ')},
  execute: (client, ${tool.input ? 'input' : '_input'}, options) => ${call},
}
`
  })
  return `import type { Tool } from '@billing/core'
import {
  type ${Client},
  type ${Options},
${functions.map((name) => `  ${name},\n`).join('')}} from '@billing/${providerName}'

export type ${PROVIDER_TYPE[providerName]}Tool = Tool<${Client}, ${Options}>

${constants.join('\n')}
/** The provider in a few words. */
export const about: { readonly name: string; readonly title: string; readonly description: string } = ${JSON.stringify(provider.about, null, 2)}

/** Every documented tool, in alphabetical order. */
export const tools: readonly ${PROVIDER_TYPE[providerName]}Tool[] = [
${tools.map((tool) => `  ${tool.function}Tool,\n`).join('')}]
`
}

/** How a provider's name is written in a type's. */
export const PROVIDER_TYPE = { chargeover: 'ChargeOver', chartmogul: 'ChartMogul', stripe: 'Stripe' } as const
