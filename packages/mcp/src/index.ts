export { type BillingMcp, createMcp } from './create-mcp.js'
export type {
  McpOptions,
  Permission,
  ScriptJournal,
  ScriptOptions,
  ScriptResult,
  ScriptRunner,
} from './options.types.js'
