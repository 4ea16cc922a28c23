import { ValidationError } from './errors.js'
import type { Validate } from './types.js'

/** The part of a zod schema that checking needs, so that this package does not depend on zod. */
interface Schema {
  /** Checks a value without throwing. */
  safeParse(value: unknown): {
    /** Whether the value fits. */
    readonly success: boolean
    /** Why it does not. */
    readonly error?: SchemaError | undefined
  }
}

interface SchemaError {
  /** Each thing that is wrong. */
  readonly issues: readonly SchemaIssue[]
}

interface SchemaIssue {
  /** Where. */
  readonly path: readonly PropertyKey[]
  /** What is wrong. */
  readonly message: string
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
