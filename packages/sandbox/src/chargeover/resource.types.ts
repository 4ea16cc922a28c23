import type { Account } from './account.js'
import type { Scalar, Stored } from './state.types.js'
import type { Table } from './table.js'

export type ObjectName =
  | 'customer'
  | 'user'
  | 'item'
  | 'package'
  | 'invoice'
  | 'transaction'
  | 'creditcard'
  | 'ach'
  | 'tokenized'
  | 'item_category'
  | 'usage'
  | 'note'
  | 'quote'

/** What the functions of a resource can read. */
export interface Context {
  readonly account: Account
  /** `https://example.chargeover.com`: where the links in answers point. */
  readonly origin: string
}

/** A request body. */
export type Input = Readonly<Record<string, unknown>>

export type Column<T> = (row: T, context: Context) => unknown

/** One kind of object: its columns, filters and actions. */
export interface Resource<T extends Stored> {
  readonly name: ObjectName
  readonly table: (account: Account) => Table<T>
  /** The keys of list rows and single objects. All of them can be filtered and sorted by. */
  readonly columns: Readonly<Record<string, Column<T>>>
  /** The key of its id, where that is not named after it. */
  readonly idKey?: string
  /** Keys that only a single object has. */
  readonly detail: Readonly<Record<string, Column<T>>>
  /** Names for `expand`: keys of `detail` that list rows have on demand. */
  readonly expansions: readonly string[]
  /** Further names to filter by: values of related objects. */
  readonly filters: Readonly<Record<string, (row: T, context: Context) => readonly Scalar[]>>
  /** Other spellings of a column in `where` and `order`. */
  readonly aliases: Readonly<Record<string, string>>
  readonly create?: (input: Input, context: Context) => T
  readonly update?: (row: T, input: Input, context: Context) => void
  readonly remove?: (row: T, context: Context) => void
  /** `POST /package/5/_action/cancel`; returns the `response`. */
  readonly actions: Readonly<Record<string, (row: T, input: Input, context: Context) => unknown>>
  /** `POST /transaction/_action/pay`. */
  readonly collectionActions: Readonly<Record<string, (input: Input, context: Context) => unknown>>
}
