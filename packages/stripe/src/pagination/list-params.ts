import type { Bounds } from './place.js'

/** The parameters of list functions that pagination knows. */
export interface ListParams {
  /** How many objects a page has, at most 100. Default 10. */
  readonly limit?: number | undefined
  /** The page begins after the object with this id. */
  readonly starting_after?: string | undefined
  /** The page ends before the object with this id. */
  readonly ending_before?: string | undefined
  /** When the object was created: a time or a range. */
  readonly created?: number | Bounds | undefined
  /** What a search looks for. Its pages are found by a token instead of an id. */
  readonly query?: string | undefined
}

/** What Stripe uses where there is no `limit`. */
export const DEFAULT_LIMIT = 10
