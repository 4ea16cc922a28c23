import { type CatalogueTool, findCatalogueTool } from '@billing/sdk/catalogue'
import { CliError } from './cli-error.js'

/**
 * The tool of a name in any documented spelling.
 *
 * @throws {CliError} with the nearest name
 */
export function findTool(name: string): { readonly tool: CatalogueTool; readonly account: string | undefined } {
  try {
    return findCatalogueTool(name)
  } catch (error) {
    throw new CliError('unknown_tool', (error as Error).message, [`billing search ${JSON.stringify(name)}`])
  }
}
