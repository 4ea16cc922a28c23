import { ValidationError } from './errors.js'
import type { Validate } from './types.js'

/** The part of a zod schema that checking needs, so that this package does not depend on zod. */
interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?:
      | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
      | undefined
  }
}

/** Makes the `validate` option of a client from its schemas, which are keyed by operation. */
export function createValidate(
  inputs: Readonly<Record<string, Schema>>,
  responses: Readonly<Record<string, Schema>> = {},
): Validate {
  return (operation, value, kind) => {
    const result = (kind ? responses : inputs)[operation]?.safeParse(value)
    if (!result || result.success) return
    const issues = (result.error?.issues ?? []).map(({ path, message }) => ({
      path: path as (string | number)[],
      message,
    }))
    const summary = issues.map(({ path, message }) => `${path.join('.') || kind || 'input'}: ${message}`).join('; ')
    throw new ValidationError(`${summary} (${operation})`, { issues })
  }
}
