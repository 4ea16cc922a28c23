export { createMcpClients, type McpClients } from './client/create-mcp-clients.js'
export type { McpClientsOptions, ServerConfig } from './client/server-config.types.js'
