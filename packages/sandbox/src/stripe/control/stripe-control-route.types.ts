import type { Parameters } from '../../control/parameters.js'
import type { Wire } from '../http/endpoint.js'
import type { Account, Collections } from '../state/account.js'

/** What an operation of the control address gets: an object of any account, named by its id. */
export interface StripeControlCall {
  /** The account that has the object. */
  readonly account: Account
  readonly id: string
  /** Checked against the route's `parameters`. */
  readonly values: Readonly<Record<string, unknown>>
}

/** An operation on one object at the control address; it may throw a `StripeError` or a `ControlError` to refuse. */
export interface StripeControlRoute {
  /** Below `/_sandbox/stripe`, with an `{id}`. All are POST. */
  readonly path: string
  /** Where `{id}` is looked up, in the accounts of all keys. */
  readonly collection: keyof Collections
  readonly parameters: Parameters
  /** Returns the object as it is sent. */
  readonly run: (call: StripeControlCall) => Wire
}
