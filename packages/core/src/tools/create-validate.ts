import type { Validate } from '../client/client-options.js'
import { ValidationError, type ValidationIssue } from '../errors.js'

/** A problem that zod finds. For a union, `errors` holds the problems by each of its variants. */
interface Issue {
  /** Where. */
  readonly path: readonly PropertyKey[]
  /** What is wrong. */
  readonly message: string
  /** The kind of problem. */
  readonly code?: string | undefined
  /** Of a union: the problems by each variant. */
  readonly errors?: readonly (readonly Issue[])[]
}

/** All that zod finds wrong. */
interface SchemaError {
  /** Each of the problems. */
  readonly issues: readonly Issue[]
}

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

/** Makes the `validate` option of a client from its schemas by operation. */
export function createValidate(
  inputs: Readonly<Record<string, Schema>>,
  responses: Readonly<Record<string, Schema>> = {},
): Validate {
  return (operation, value, kind) => {
    const result = (kind ? responses : inputs)[operation]?.safeParse(value)
    if (!result || result.success) return
    const issues = (result.error?.issues ?? []).flatMap((issue) => explain(issue))
    const summary = issues.map(({ path, message }) => `${path.join('.') || kind || 'input'}: ${message}`).join('; ')
    throw new ValidationError(`${summary} (${operation})`, { issues })
  }
}

/** Reports the problems of a union by the variant that was meant, which is recognised by its type: a string or an object. */
function explain(issue: Issue, parent: readonly PropertyKey[] = []): ValidationIssue[] {
  const path = [...parent, ...issue.path]
  const meant = issue.errors?.filter((variant) => !variant.some(isOfAnotherKind)) ?? []
  const [variant] = meant
  if (variant && meant.length === 1) return variant.flatMap((inner) => explain(inner, path))
  return [{ path: path as (string | number)[], message: issue.message }]
}

const isOfAnotherKind = ({ path, code, errors = [] }: Issue): boolean =>
  path.length === 0 &&
  (code === 'invalid_type' || (errors.length > 0 && errors.every((variant) => variant.some(isOfAnotherKind))))
