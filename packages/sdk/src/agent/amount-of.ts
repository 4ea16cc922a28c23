import type { BillingTool } from '@billing/sdk/tools'
import type { Amount } from './plan.types.js'

/** Calls another tool of the same account, which reads. */
export type Read = (name: string, input: object) => Promise<unknown>

/** What a call moves: null if nothing, `unknown` where that cannot be told before it is made. */
export async function amountOf(tool: BillingTool, input: object, read: Read): Promise<Amount | null | 'unknown'> {
  return tool.access === 'read' ? null : 'unknown'
}
