import type { Document, Schema } from './document.js'

/** Whether a function cannot be called without parameters: one is required, or one of several is. */
export function requiresInput({ components: { schemas } }: Document, input: string | undefined): boolean {
  const { required, 'x-required-unless': unless }: Schema = schemas[input ?? ''] ?? {}
  return Boolean(required?.length || unless)
}
