import type { Validate } from '../client/client-options.js'
import { ValidationError, type ValidationIssue } from '../errors.js'
import { similarNames } from './nearest-name.js'

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
  /** The unknown keys of an object. */
  readonly keys?: readonly string[]
}

/** A problem that has no message yet. */
interface RawIssue {
  /** The kind of problem. */
  readonly code?: string | undefined
  /** The schema that has found it. */
  readonly inst?: unknown
}

/** All that zod finds wrong. */
interface SchemaError {
  /** Each of the problems. */
  readonly issues: readonly Issue[]
}

/** The part of a zod schema that checking needs, so that this package does not depend on zod. */
interface Schema {
  /** Checks a value without throwing. */
  safeParse(
    value: unknown,
    options: {
      /** Another message for a problem. */
      error(issue: RawIssue): string | undefined
    },
  ): {
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
    const result = (kind ? responses : inputs)[operation]?.safeParse(value, { error: namesOf })
    if (!result || result.success) return
    const issues = (result.error?.issues ?? []).flatMap((issue) => explain(issue))
    const summary = issues.map(({ path, message }) => `${path.join('.') || kind || 'input'}: ${message}`).join('; ')
    throw new ValidationError(`${summary} (${operation})`, { issues })
  }
}

/** The names that an object may have, as the message for those that are unknown: `explain` suggests the nearest one. */
function namesOf({ code, inst }: RawIssue): string | undefined {
  if (code !== 'unrecognized_keys') return undefined
  return Object.keys((inst as ObjectSchema)._zod.def.shape).join(' ')
}

/** A zod schema of an object. */
interface ObjectSchema {
  readonly _zod: { readonly def: { readonly shape: object } }
}

/** The names that are listed where none of them is similar to an unknown one; a longer list is for the documentation. */
const MOST_NAMES = 12

/** Reports each unknown key at its place, and the problems of a union by the variant that was meant. */
function explain(issue: Issue, parent: readonly PropertyKey[] = []): ValidationIssue[] {
  const path = [...parent, ...issue.path] as (string | number)[]
  if (issue.keys) {
    const names = issue.message.split(' ').filter(Boolean)
    return issue.keys.map((key) => ({ path: [...path, key], message: `unknown parameter; ${adviceFor(key, names)}` }))
  }
  const variants = issue.errors ?? []
  const [meant] = variants.filter((variant) => !variant.some(isOfAnotherKind)).sort((a, b) => a.length - b.length)
  if (meant) return meant.flatMap((inner) => explain(inner, path))
  return [{ path, message: variants.length ? accepted(variants) : issue.message }]
}

function adviceFor(key: string, names: readonly string[]): string {
  const similar = similarNames(names, key)
  if (similar.length) return `did you mean ${similar.join(' or ')}?`
  if (names.length > MOST_NAMES) return 'see the documentation for the others'
  return names.length ? `known: ${names.join(', ')}` : 'there are none here'
}

/** A variant of a union is recognised by its type, a string or an object, or by its value if it has a single one. */
const isOfAnotherKind = ({ path, code, errors = [] }: Issue): boolean =>
  path.length === 0 &&
  (code === 'invalid_type' ||
    code === 'invalid_value' ||
    (errors.length > 0 && errors.every((variant) => variant.some(isOfAnotherKind))))

/** What all variants of a union accept, for a value that is of none of their kinds: `expected number or "inf", received boolean`. */
function accepted(variants: readonly (readonly Issue[])[]): string {
  const messages = variants.flat().flatMap(messagesOf)
  const kinds = messages.map((message) => message.replace(/^.*?expected (one of )?/, '').replace(/, received .*$/, ''))
  const [received = ''] = messages.flatMap((message) => /, received .*$/.exec(message) ?? [])
  return `Invalid input: expected ${[...new Set(kinds)].join(' or ')}${received}`
}

/** The messages of a problem, which may be that of a union. */
const messagesOf = ({ errors = [], message }: Issue): string[] =>
  errors.length ? errors.flat().flatMap(messagesOf) : [message]
