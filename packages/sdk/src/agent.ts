export { chainLine, endsWell, hashLine } from './agent/audit-chain.js'
export { createToolset } from './agent/create-toolset.js'
export type { Envelope, Problem, ProblemKind, RetryAdvice, Truncation } from './agent/envelope.types.js'
export { exitCodeOf } from './agent/exit-code-of.js'
export { memoryApprovals } from './agent/memory-approvals.js'
export { memorySpend } from './agent/memory-spend.js'
export { mergePolicies } from './agent/merge-policies.js'
export type { Amount, Mode, Plan, PlannedRequest } from './agent/plan.types.js'
export type { AmountLimits, Policy, PolicyRule, Verdict } from './agent/policy.types.js'
export { replacesApproval } from './agent/replaces-approval.js'
export type {
  Approval,
  ApprovalStore,
  AuditEntry,
  AuditEvent,
  AuditLog,
  Spending,
  SpendStore,
} from './agent/stores.types.js'
export { noteReservation, type Reservation, type Reservations, sumReservations } from './agent/sum-spending.js'
export type {
  Answer,
  ApproveContext,
  CallOptions,
  PlanOptions,
  Toolset,
  ToolsetOptions,
  UnavailableTool,
} from './agent/toolset.types.js'
export { type AuditReport, type BrokenLine, verifyAudit } from './agent/verify-audit.js'
