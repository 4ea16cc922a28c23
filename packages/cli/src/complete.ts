import { type CatalogueTool, catalogue } from '@billing/sdk/catalogue'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { toolRow } from './tool-row.js'

/** The commands whose first argument is a tool. */
const OF_TOOLS = ['call', 'schema', 'docs', 'examples']

const isOffered = ({ documented }: CatalogueTool): boolean => documented

/** What completes command lines: the commands, their options and the names of the documented tools. */
async function completionOf(program: Command): Promise<ReturnType<typeof tab>> {
  const root = tab(program)
  for (const name of OF_TOOLS) {
    root.commands.get(name)?.argument('tool', (suggest) => {
      for (const tool of catalogue.filter(isOffered)) suggest(toolRow(tool).tool, tool.title)
    })
  }
  return root
}

/** Answers a shell that asks what may come next: `billing complete -- call stri`. */
export async function complete(program: Command, args: readonly string[]): Promise<void> {
  const root = await completionOf(program)
  root.parse(args[0] === '--' ? args.slice(1) : [...args])
}
