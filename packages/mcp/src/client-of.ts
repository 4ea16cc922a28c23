import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  type ClientCapabilities,
  type Implementation,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server'

/** What a client says of itself. */
export interface ClientDescription {
  readonly name: string
  /** Whether it can ask its user to fill in a form. */
  readonly canAsk: boolean
}

/** An empty object means forms too. */
const canElicit = ({ elicitation }: ClientCapabilities = {}): boolean =>
  elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)

/** As many characters of the name of a client as logs and questions have. It is the client that says it. */
const MOST_NAME = 100

/** The client of a request. Since 2026-07-28 each request says it; before that the connection does. */
export function clientOf(server: Server, { mcpReq }: ServerContext): ClientDescription {
  const said = (mcpReq.envelope ?? {}) as {
    [CLIENT_INFO_META_KEY]?: Implementation
    [CLIENT_CAPABILITIES_META_KEY]?: ClientCapabilities
  }
  const { name = 'an MCP client' } = said[CLIENT_INFO_META_KEY] ?? server.getClientVersion() ?? {}
  return {
    name: name.slice(0, MOST_NAME),
    canAsk: canElicit(said[CLIENT_CAPABILITIES_META_KEY] ?? server.getClientCapabilities()),
  }
}
