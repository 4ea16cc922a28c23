import { commandLine } from '@billing/core/internal'
import type { BillingTool } from '@billing/sdk/tools'
import type { ToolsetOptions } from './toolset.types.js'

/** What can be done about failures, as commands or sentences. Where nobody has the command line, its commands would lead nowhere. */
export interface NextSteps {
  /** Whether a call can be repeated with an idempotency key. A tool of a model has no parameter for one. */
  readonly canNameKey: boolean
  /** How a person approves the plan of a hash. */
  approve(hash: string): readonly string[]
  /** How the audit log is checked; nothing where there is none. */
  readonly verifyAudit: readonly string[]
  /** What to do about credentials. */
  readonly checkCredentials: readonly string[]
  /** How the accounts are listed. */
  readonly listAccounts: readonly string[]
  /** How a tool is found. */
  search(words: string): readonly string[]
  /** How a tool is added to those of the toolset. */
  addTool(tool: BillingTool): readonly string[]
}

/** The steps for a toolset. What its stores keep is reached as they say. */
export function nextSteps({ approvals, audit, surface }: ToolsetOptions): NextSteps {
  const hasCommands = surface === 'cli' || surface === 'lua'
  return {
    canNameKey: surface !== 'mcp',
    approve: (hash) => [approvals?.howToApprove?.(hash) ?? `a person approves it: toolset.approve('${hash}', { by })`],
    verifyAudit: audit ? [audit.howToVerify ?? 'check the audit log'] : [],
    checkCredentials: [
      hasCommands
        ? 'billing doctor'
        : 'check the credentials of the account: `billing doctor` does so for those of the command line',
    ],
    listAccounts: hasCommands ? ['billing accounts'] : [],
    search: (words) => (hasCommands ? [commandLine(['billing', 'search', words])] : []),
    addTool: ({ provider, resource }) => [
      `create the toolset with it: tools: toolsOf({ provider: '${provider}', resources: ['${resource}'] }), or allTools`,
    ],
  }
}
