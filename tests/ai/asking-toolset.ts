import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import type { AiCallOptions, AiToolset } from '@billing/sdk/ai'
import { findCatalogueTool } from '@billing/sdk/catalogue'
import { type BillingTool, callTool, toolsOf } from '@billing/sdk/tools'
import { validate } from '@billing/sdk/zod'

/** A toolset over the sandbox that allows reads and asks before writes, and what it was told. */
export interface AskingToolset extends AiToolset {
  readonly tools: readonly BillingTool[]
  /** The calls that it got, with their options. */
  readonly calls: readonly { readonly name: string; readonly input: object; readonly options: AiCallOptions }[]
  /** Who approved which plans. */
  readonly approvals: readonly { readonly hash: string; readonly by: string }[]
  /** What is at the provider now. */
  customers(account?: string): Promise<readonly { readonly id: string; readonly name?: string | null }[]>
}

/** Creates a toolset of a few tools of Stripe, with the accounts `default` and, where asked for, `work`. */
export function createAskingToolset({ accounts = ['default'] }: { accounts?: string[] } = {}): AskingToolset {
  const stripe = accounts.map((name) => {
    const { fetch } = createSandbox({ seed: false })
    return [name, { apiKey: 'sk_test_x', fetch }]
  })
  const billing = createBilling({ stripe: Object.fromEntries(stripe) })
  const calls: { name: string; input: object; options: AiCallOptions }[] = []
  const approvals: { hash: string; by: string }[] = []
  const waiting = new Set<string>()
  const hashOf = (name: string, input: object, account = 'default'): string => JSON.stringify([name, account, input])
  return {
    tools: toolsOf({ provider: 'stripe', resources: ['customers', 'balance'], documented: true }),
    accounts: { stripe: accounts },
    calls,
    approvals,
    async plan(name, input = {}, { account } = {}) {
      validate(name, input)
      const verdict = findCatalogueTool(name).tool.access === 'read' ? 'allow' : 'ask'
      const hash = hashOf(name, input, account)
      if (verdict === 'ask') waiting.add(hash)
      return { verdict, hash }
    },
    async approve(hash, { by }) {
      if (!waiting.delete(hash)) throw new Error('no such plan')
      approvals.push({ hash, by })
      return hash
    },
    async call(name, input = {}, options = {}) {
      calls.push({ name, input, options })
      const { access } = findCatalogueTool(name).tool
      if (access === 'write' && options.approval !== hashOf(name, input, options.account)) {
        return { success: false, error: 'A person has to approve it', problem: { kind: 'approval_required' } }
      }
      try {
        return { success: true, data: await callTool(billing, name, input, { account: options.account }) }
      } catch (error) {
        return { success: false, error: (error as Error).message, problem: { kind: 'invalid_input' } }
      }
    },
    async customers(account) {
      const { customers } = await callTool(billing, 'stripe_list_customers', {}, { account })
      return customers
    },
  }
}
