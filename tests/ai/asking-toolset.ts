import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { createToolset, type Toolset } from '@billing/sdk/agent'
import type { AiCallOptions } from '@billing/sdk/ai'
import { callTool, toolsOf } from '@billing/sdk/tools'

/** A toolset over the sandbox that allows reads and asks before writes, and what it was told. */
export interface AskingToolset extends Toolset {
  /** The calls that it got, with their options. */
  readonly calls: readonly { readonly name: string; readonly input: object; readonly options: AiCallOptions }[]
  /** Who approved which plans. */
  readonly approvals: readonly { readonly hash: string; readonly by: string }[]
  /** What is at the provider now. */
  customers(account?: string): Promise<readonly { readonly id: string; readonly name?: string | null }[]>
}

/** Creates a toolset of a few tools of Stripe, with one account or several. */
export function createAskingToolset({ accounts = ['default'] }: { accounts?: string[] } = {}): AskingToolset {
  const stripe = accounts.map((name) => {
    const { fetch } = createSandbox({ seed: false })
    return [name, { apiKey: 'sk_test_x', fetch }]
  })
  const billing = createBilling({ stripe: Object.fromEntries(stripe) })
  const tools = toolsOf({ provider: 'stripe', resources: ['customers', 'balance'], documented: true })
  const toolset = createToolset(billing, { tools })
  const calls: { name: string; input: object; options: AiCallOptions }[] = []
  const approvals: { hash: string; by: string }[] = []
  return {
    ...toolset,
    calls,
    approvals,
    approve(hash, { by }) {
      approvals.push({ hash, by })
      return toolset.approve(hash, { by })
    },
    call(name, input = {}, options = {}) {
      calls.push({ name, input, options })
      return toolset.call(name, input, options)
    },
    async customers(account) {
      const { customers } = await callTool(billing, 'stripe_list_customers', {}, { account })
      return customers
    },
  }
}
