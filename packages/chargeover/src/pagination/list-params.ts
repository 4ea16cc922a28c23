/** The parameters that every list function takes. */
export interface ListParams {
  /** How many rows a page has, at most 500. Default 10. */
  readonly limit?: number | undefined
  /** How many rows to skip. Default 0. */
  readonly offset?: number | undefined
  /** Conditions by field, or a string in ChargeOver's notation. */
  readonly where?: string | object | undefined
  /** What to sort by, the first field first, or a string in ChargeOver's notation. */
  readonly order?: string | object | undefined
}

/** The documented page size. */
export const DEFAULT_LIMIT = 10
