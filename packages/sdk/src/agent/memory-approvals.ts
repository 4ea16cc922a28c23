import type { Approval, ApprovalStore } from './stores.types.js'

/** Keeps plans in memory: they can be approved in this process only. */
export function memoryApprovals(): ApprovalStore {
  const approvals = new Map<string, Approval>()
  const key = crypto.randomUUID()
  return {
    key: async () => key,
    async propose(plan) {
      // An approval that is there already is not taken back by asking again.
      if (!approvals.get(plan.hash)?.by) approvals.set(plan.hash, { plan, by: null })
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
