/** The parameters that every list function takes. */
export interface ListParams {
  /** How many rows a page has, at most 200. Default 50. */
  readonly per_page?: number | undefined
  /** The number of the page, from 1. */
  readonly page?: number | undefined
  /** The `cursor` of the page before. */
  readonly cursor?: string | undefined
}

/** The documented page size. */
export const DEFAULT_LIMIT = 50
