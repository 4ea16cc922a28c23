import type { JsonSchema } from '@billing/core/internal'
import { type CatalogueTool, catalogue } from '@billing/sdk/catalogue'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { findToolName } from './flags/find-tool-name.js'
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

/** The parameters of the tool that a command line names, as its flags. */
function addFlags(root: ReturnType<typeof tab>, args: readonly string[]): void {
  const [command, ...rest] = args
  const name = command === 'call' ? findToolName(rest) : undefined
  const tool = name === undefined ? undefined : catalogue.find((one) => toolRow(one).tool === name)
  const { properties = {} } = (tool?.inputSchema ?? {}) as JsonSchema
  for (const [parameter, { description }] of Object.entries(properties)) {
    root.commands.get('call')?.option(parameter, String(description))
  }
}

/** Answers a shell that asks what may come next: `billing complete -- call stri`. */
export async function complete(program: Command, args: readonly string[]): Promise<void> {
  const root = await completionOf(program)
  const words = args[0] === '--' ? args.slice(1) : [...args]
  addFlags(root, words)
  root.parse(words)
}
