import type { ToolDescription } from './tool.js'

/**
 * Completes the description of a tool with its schema, which is parsed when it is first read: making those of all tools would be most of the
 * time that importing a catalogue takes.
 *
 * @param inputSchema - returns the schema as JSON
 */
export function describeTool<Description extends ToolDescription>(
  description: Omit<Description, 'inputSchema'>,
  inputSchema: () => string,
): Description {
  let parsed: object | undefined
  return Object.defineProperty(description as Description, 'inputSchema', {
    enumerable: true,
    get: (): object => {
      parsed ??= JSON.parse(inputSchema()) as object
      return parsed
    },
  })
}
