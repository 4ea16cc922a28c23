export { createMcpClients, type McpClients, type McpTool } from './client/create-mcp-clients.js'
export type { McpClientsOptions, ServerConfig } from './client/server-config.types.js'
