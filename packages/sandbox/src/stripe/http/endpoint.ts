import type { Account } from '../state/account.js'
import type { Shape } from './check-parameters.js'
import type { Kind } from './expandable-fields.js'
import type { Values } from './values.js'

/** An object as it is sent. */
export type Wire = Readonly<Record<string, unknown>>

/** One checked request to one operation. */
export interface Call {
  readonly account: Account
  /** The `{id}` of the path. */
  readonly id: string
  readonly path: string
  /** Where the request was sent, such as `https://api.stripe.com`: hosted pages are at the same address. */
  readonly origin: string
  /** The requested API version, such as `2026-10-28.endive`. */
  readonly version: string
  readonly values: Values
}

export interface Endpoint {
  /** Method and path, for example `POST /v1/customers/{id}`. */
  readonly name: string
  readonly parameters: Shape
  /** The kind of object that it answers with, for `expand`; with `list` they are in `data`. */
  readonly returns: Kind
  readonly list: boolean
  /** Parts of the list itself that `expand` may name as well. */
  readonly expandable?: readonly string[]
  readonly run: (call: Call) => Wire
}

export interface StripeRoute {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly handler: Endpoint
}

type Method = StripeRoute['method']
type Run = Endpoint['run']

export const route = (method: Method, path: string, parameters: Shape, returns: Kind, run: Run): StripeRoute => ({
  method,
  path,
  handler: { name: `${method} ${path}`, parameters, returns, list: false, run },
})

export const listRoute = (path: string, parameters: Shape, returns: Kind, run: Run): StripeRoute => ({
  method: 'GET',
  path,
  handler: { name: `GET ${path}`, parameters, returns, list: true, run },
})

/** A search, which counts all that it finds when asked with `expand`. */
export const searchRoute = (path: string, parameters: Shape, returns: Kind, run: Run): StripeRoute => ({
  method: 'GET',
  path,
  handler: { name: `GET ${path}`, parameters, returns, list: true, expandable: ['total_count'], run },
})
