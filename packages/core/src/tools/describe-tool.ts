import type { ToolDescription } from './tool.js'

/**
 * Completes the description of a tool with its schema, which is made when it is first read: making those of all tools would be most of the time
 * that importing a catalogue takes.
 */
export function describeTool<Description extends ToolDescription>(
  description: Omit<Description, 'inputSchema'>,
  inputSchema: () => object,
): Description {
  let made: object | undefined
  return Object.defineProperty(description as Description, 'inputSchema', {
    enumerable: true,
    get: () => {
      made ??= inputSchema()
      return made
    },
  })
}
