import type { Form } from '../http/decode-form.js'
import type { Wire } from '../http/endpoint.js'
import type { StripeError } from '../http/errors.js'
import type { Field, Kind } from '../http/expandable-fields.js'
import type { Account } from '../state/account.js'

/** Makes a request for the version before a change one for the version with it. Never changes the form that it is given. */
export type RewriteRequest = (form: Form) => Form

/** Makes an object of the version with a change one of the version before. Never changes the object that it is given. */
export type RewriteObject = (object: Wire, account: Account) => Wire

/** What one API version changed for existing callers. What it only added is shown to callers of every version. */
export interface VersionChange {
  /** Date of the version, `YYYY-MM-DD`. */
  readonly since: string
  /** By endpoint, for example `POST /v1/payment_intents/{id}`. */
  readonly requests?: Readonly<Record<string, RewriteRequest>>
  /** By the `object` of what is sent. The objects inside are rewritten after it. */
  readonly objects?: Readonly<Record<string, RewriteObject>>
  /** Fields that could be expanded before. */
  readonly expandable?: { readonly [K in Kind]?: Readonly<Record<string, Field>> }
  /** What the version and later ones answer to a parameter that they no longer have, by endpoint and name, where that is not "unknown parameter". */
  readonly withdrawn?: Readonly<Record<string, Readonly<Record<string, () => StripeError>>>>
}
