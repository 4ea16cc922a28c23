import type { Plan } from '../plan.types.js'

/** An input or an answer, as JSON. */
export interface Fields {
  readonly [name: string]: unknown
}

/** Calls another tool of the same account, which reads. */
export type Read = (name: string, input: object) => Promise<Fields>

/** What a call moves, before it is checked: a currency may be in capitals, an amount negative. */
export type Told = { readonly currency: unknown; readonly minor: unknown } | Extract<Plan['amount'], null | string>

/** Tells what a call moves, from its input and by reading. */
export type AmountReader = (input: Fields, read: Read) => Told | Promise<Told>
