import { invalid } from '@billing/core/internal'

/**
 * A copy of an input as JSON has it, which nobody can change. What is checked, hashed, approved, logged and sent is this one copy: an object
 * that changes, or answers differently each time it is read, has no effect.
 */
export function copyInput(input: unknown): object {
  let copy: unknown
  try {
    copy = JSON.parse(JSON.stringify(input))
  } catch {
    throw invalid('input', 'must be an object of JSON')
  }
  if (!copy || typeof copy !== 'object' || Array.isArray(copy)) throw invalid('input', 'must be an object of JSON')
  return freeze(copy)
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) if (member && typeof member === 'object') freeze(member)
  return Object.freeze(value)
}
