import type { Toolset } from '@billing/sdk/agent'

/** Carries an approved plan out where a script comes to it, once. What else the policy asks about is asked about. */
export function withApproval(toolset: Toolset, approval: string | undefined): Toolset {
  let left = approval
  const call: Toolset['call'] = async (name, input, options) => {
    if (left === undefined) return toolset.call(name, input, options)
    // A call that cannot be planned says why when it is made.
    const plan = await toolset.plan(name, input, options).catch(() => undefined)
    if (plan?.hash !== left) return toolset.call(name, input, options)
    left = undefined
    return toolset.call(name, input, { ...options, approval })
  }
  return { ...toolset, call }
}
