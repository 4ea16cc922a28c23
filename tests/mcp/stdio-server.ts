// A process that serves the tools on a sandbox, as an MCP host starts it.
import { createLua } from '@billing/lua'
import { createMcp } from '@billing/mcp'
import { serveStdio } from '@billing/mcp/node'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'

const fetch = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' }).fetch as typeof globalThis.fetch
const billing = createBilling({ stripe: { apiKey: 'sk_test_mcp_secret', fetch } })
const [mode] = process.argv.slice(2) as ['tools' | 'code' | 'read']
serveStdio(createMcp(billing, { mode, lua: createLua }))
