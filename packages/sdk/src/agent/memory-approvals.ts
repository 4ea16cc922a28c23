import { replacesApproval } from './replaces-approval.js'
import type { Approval, ApprovalStore } from './stores.types.js'

/** Keeps plans in memory: they can be approved in this process only. */
export function memoryApprovals(): ApprovalStore {
  const approvals = new Map<string, Approval>()
  const key = crypto.randomUUID()
  return {
    key: async () => key,
    async propose(plan) {
      if (replacesApproval(plan, approvals.get(plan.hash))) approvals.set(plan.hash, { plan, by: null })
    },
    find: async (hash) => approvals.get(hash),
    async approve(hash, by) {
      const approval = approvals.get(hash)
      if (approval) approvals.set(hash, { ...approval, by })
      return approval !== undefined
    },
    async take(hash) {
      const approval = approvals.get(hash)
      if (!approval?.by) return undefined
      approvals.delete(hash)
      return approval
    },
  }
}
