import type { Tool, ToolDescription } from './tool.js'

/** Completes the description of a tool with its function. The schema stays one that is made when it is first read. */
export function createTool<T extends Tool<never>>(description: ToolDescription, execute: T['execute']): T {
  return Object.defineProperties({ execute }, Object.getOwnPropertyDescriptors(description)) as unknown as T
}
