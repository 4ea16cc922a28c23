import type { BillingClient } from '@billing/core'
import { findTool, nearestName } from '@billing/core/internal'
import { allTools, type BillingTool } from '@billing/sdk/tools'
import { PREFIX } from '../prefix.js'
import type { Clients } from './accounts-of.js'
import type { ToolsetContext } from './create-context.js'
import type { NextSteps } from './next-steps.js'
import { Refusal } from './problem-of.js'

/** Why a tool cannot be called that exists. */
export const NOT_INCLUDED = 'is not among the tools that can be called here'

/** A tool with the client of the account that it is called with. */
export interface FoundCall {
  readonly tool: BillingTool
  readonly account: string
  readonly client: BillingClient
}

/** Finds what a name in any documented spelling calls. */
export function findCall(
  { tools, clients: accounts, steps }: Pick<ToolsetContext, 'tools' | 'clients' | 'steps'>,
  name: string,
  account: string | undefined,
): FoundCall {
  const { tool, account: named } = findByName(tools, accounts, name, steps)
  const clients = accounts[tool.provider] as Clients
  if (named !== undefined && account !== undefined && account !== named) {
    throw new Refusal('invalid_input', `account: is "${account}", but the name of the tool says "${named}"`)
  }
  const wanted = account ?? named ?? 'default'
  const client = Object.hasOwn(clients, wanted) ? clients[wanted] : undefined
  if (client) return { tool, account: wanted, client }
  const names = Object.keys(clients)
  throw new Refusal(
    'unknown_account',
    `account: unknown account "${wanted}" of ${tool.provider}, did you mean "${nearestName(names, wanted)}"? Known accounts: ${names.join(', ')}`,
    { next: steps.listAccounts },
  )
}

function findByName(
  tools: readonly BillingTool[],
  accounts: Readonly<Record<string, Clients>>,
  name: string,
  steps: NextSteps,
) {
  const callable = tools.filter(({ provider }) => accounts[provider])
  try {
    return findTool(callable, name, PREFIX)
  } catch {
    throw unknownTool(tools, name, steps)
  }
}

/** A tool that exists, but is none of those of the toolset, is named as such. */
function unknownTool(tools: readonly BillingTool[], name: string, steps: NextSteps): Refusal {
  try {
    const { tool } = findTool(allTools, name, PREFIX)
    if (tools.includes(tool)) return new Refusal('config', `${tool.provider}: has no account to call ${tool.name} with`)
    return new Refusal('unknown_tool', `${tool.name} ${NOT_INCLUDED}`, { next: steps.addTool(tool) })
  } catch (error) {
    return new Refusal('unknown_tool', (error as Error).message, { next: steps.search(name) })
  }
}
