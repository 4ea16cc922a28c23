import { dottedName, findTool, nearestName } from '@billing/core/internal'
import type { LuaDocs, LuaTool } from '../lua.types.js'

interface Parameter {
  readonly type?: unknown
  readonly description?: string
}

const lineOf = (tool: LuaTool): string => `${dottedName(tool)} - ${tool.description.split('\n')[0]}`

function pageOf(tool: LuaTool): string {
  const { properties = {}, required = [] } = tool.inputSchema as {
    properties?: Readonly<Record<string, Parameter>>
    required?: readonly string[]
  }
  const parameters = Object.entries(properties).map(([name, { type, description = '' }]) => {
    const about = [typeof type === 'string' ? type : '', required.includes(name) ? 'required' : ''].filter(Boolean)
    return `- ${name}${about.length ? ` (${about.join(', ')})` : ''}${description && `: ${description}`}`
  })
  return [`# ${dottedName(tool)}`, `${tool.description} (${tool.access})`, parameters.join('\n')]
    .filter(Boolean)
    .join('\n\n')
}

/** What `docs` answers without the option of that name: from the descriptions of the tools that a script may call. */
export function createToolDocs(tools: readonly LuaTool[]): Required<LuaDocs> {
  const providers = [...new Set(tools.map(({ provider }) => provider))]
  return {
    list: () => tools.map(lineOf).join('\n'),
    search(query) {
      const words = query.toLowerCase().split(/\s+/)
      const found = tools.filter((tool) =>
        words.every((word) => `${tool.name} ${tool.description}`.toLowerCase().includes(word)),
      )
      return found.map(lineOf).join('\n')
    },
    read(page) {
      const ofProvider = tools.filter(({ provider }) => provider === page)
      if (ofProvider.length) return `# ${page}\n\n${ofProvider.map(lineOf).join('\n')}`
      try {
        return pageOf(findTool(tools, page).tool)
      } catch {
        const nearest = nearestName([...providers, ...tools.map(dottedName)], page)
        throw new Error(`there is no page ${page}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`)
      }
    },
  }
}
