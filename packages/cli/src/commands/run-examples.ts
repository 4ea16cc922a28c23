import type { JsonSchema } from '@billing/core/internal'
import { commandLine, dottedName } from '@billing/core/internal'
import { type CatalogueTool, catalogue } from '@billing/sdk/catalogue'
import type { RunCommand } from '../command.types.js'
import { envelopeOf } from '../envelope.js'
import { findTool } from '../find-tool.js'
import { toArgv } from '../flags/to-argv.js'

/** The examples of a tool, as input and as arguments of a shell. */
function examplesOf(described: CatalogueTool) {
  const { examples, inputSchema } = described
  const tool = dottedName(described)
  const inputs = examples.length > 0 ? examples.map(({ input }) => input) : [{}]
  return inputs.map((input) => ({
    tool,
    input,
    command: commandLine(['billing', 'call', tool, ...toArgv(input, inputSchema as JsonSchema)]),
  }))
}

/** Shows calls as commands. */
export const runExamples: RunCommand = async ({ args: [name] }) => {
  const tools = name === undefined ? catalogue.filter(({ documented }) => documented) : [findTool(name).tool]
  const examples = tools.flatMap(examplesOf)
  const text = examples.map(({ command }) => `${command}\n`).join('')
  return { envelope: envelopeOf('examples', { data: { examples } }), text }
}
