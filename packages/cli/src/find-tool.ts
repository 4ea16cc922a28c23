import { commandLine, dottedName } from '@billing/core/internal'
import { type CatalogueTool, findCatalogueTool } from '@billing/sdk/catalogue'
import { CliError } from './cli-error.js'
import { PROVIDERS } from './config/providers.js'

/** The tools that a name without its provider stands for: `stripe.list_customers` and others. */
export function namesOf(name: string): readonly string[] {
  return PROVIDERS.flatMap((provider) => {
    try {
      return name.includes('.') ? [] : [dottedName(findCatalogueTool(`${provider}.${name}`).tool)]
    } catch {
      return []
    }
  })
}

/**
 * The tool of a name in any documented spelling.
 *
 * @throws {CliError} with the nearest name
 */
export function findTool(name: string): { readonly tool: CatalogueTool; readonly account: string | undefined } {
  try {
    return findCatalogueTool(name)
  } catch (error) {
    const named = namesOf(name)
    if (named.length < 2) {
      throw new CliError('unknown_tool', (error as Error).message, [commandLine(['billing', 'search', name])])
    }
    throw new CliError('unknown_tool', `${name} is a tool of several providers: say which: ${named.join(', ')}`)
  }
}
