import type { RunCommand } from '../command.types.js'
import { envelopeOf } from '../envelope.js'
import { findTool } from '../find-tool.js'

/** Shows the JSON Schema of the input of a tool. */
export const runSchema: RunCommand = async ({ args: [name = ''] }) => {
  const { tool } = findTool(name)
  const text = `${JSON.stringify(tool.inputSchema, null, 2)}\n`
  return { envelope: envelopeOf('schema', { data: { tool: tool.name, inputSchema: tool.inputSchema } }), text }
}
