import { ConfigError } from '@billing/core'
import type { WebRequest, WebResponse } from '@billing/core/internal'
import { type ApprovalStore, memoryApprovals, memorySpend } from '@billing/sdk/agent'
import type { AnyBilling } from '@billing/sdk/tools'
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServerFactory,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import { checkOptions } from './check-options.js'
import { createServer, type Shared } from './create-server.js'
import type { McpOptions, Permission } from './options.types.js'
import { createRecent } from './recent.js'

/** Serves tools over MCP: the revision 2026-07-28, and clients of 2025. */
export interface BillingMcp {
  /** Creates the server of one connection, for `serveStdio` and other transports. */
  readonly factory: McpServerFactory
  /** Answers an HTTP request, in any runtime that has `fetch`. */
  fetch(request: WebRequest): Promise<WebResponse>
  /** Whether `authorize` decides what requests may do. */
  readonly isAuthorized: boolean
  /** Ends the requests that are under way. */
  close(): Promise<void>
}

const TEN_MINUTES = 600_000
const HALF_AN_HOUR = 1_800_000

/** The store without the option: who has no access to this process can approve nothing in it. */
const unreachableApprovals = (): ApprovalStore => ({
  ...memoryApprovals(),
  howToApprove: (hash) =>
    `nobody can approve ${hash} here: start this server with the option toolset.approvals, such as ` +
    'fileApprovals(stateFolder().approvals), which `billing approve` reads, or use a client that asks its user',
})

const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code: -32_000, message } }, { status, headers })

/**
 * Creates what serves the tools of clients over MCP. Policy, limits and audit log are those of `createToolset`; where the policy asks, the person
 * who uses the MCP client is asked, if that client can, and otherwise the answer says how the plan is approved.
 *
 * @throws {ConfigError} for options that cannot be meant
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { createMcp } from '@billing/mcp'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const mcp = createMcp(billing, { mode: 'read' })
 * const response = await mcp.fetch(new Request('http://localhost/mcp', { headers: { host: 'localhost' } }))
 * console.log(response.status)
 * ```
 */
export function createMcp(billing: AnyBilling, options: McpOptions = {}): BillingMcp {
  if (Object(billing) !== billing) throw new ConfigError('billing: pass what createBilling returns')
  checkOptions(options)
  const { authorize, hosts = localhostAllowedHostnames(), origins = localhostAllowedOrigins() } = options
  const shared: Shared = {
    billing,
    options: {
      ...options,
      // All requests and connections count against the same limits.
      toolset: { approvals: unreachableApprovals(), spent: memorySpend(), ...options.toolset },
    },
    stateKey: options.stateKey ?? `${crypto.randomUUID()}${crypto.randomUUID()}`,
    toolsets: createRecent(100, HALF_AN_HOUR),
    approved: createRecent(1_000, TEN_MINUTES),
    runs: createRecent(100, HALF_AN_HOUR),
  }
  const factory: McpServerFactory = (context) => createServer(shared, context)
  // A policy that cannot be meant is known now, and not at the first call.
  factory({ era: 'modern' })
  const handler = createMcpHandler(factory)

  return {
    factory,
    isAuthorized: authorize !== undefined,
    async fetch(request) {
      const rejected =
        hostHeaderValidationResponse(request, [...hosts]) ?? originValidationResponse(request, [...origins])
      if (rejected) return rejected
      let permission: Permission | Response | undefined = {}
      try {
        if (authorize) permission = await authorize(request)
      } catch {
        // Its message may have what nobody should see.
        return refusal(500, 'The request could not be authorized')
      }
      if (permission instanceof Response) return permission
      if (!permission) return refusal(401, 'Not authorized', { 'www-authenticate': 'Bearer' })
      const authInfo = { token: '', clientId: permission.user ?? '', scopes: [], extra: { permission } }
      return handler.fetch(request, { authInfo })
    },
    close: () => handler.close(),
  }
}
