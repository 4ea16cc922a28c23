import { checkCount, invalid } from '@billing/core'
import { and } from './filter.js'

/** The parameters that every list function takes. */
export interface ListParams {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly where?: string | undefined
  readonly order?: string | undefined
}

export const DEFAULT_LIMIT = 10

const WHERE = /^(?:[A-Za-z_][\w.]*:(?:IS(?:NOT)?:NULL|(?!IS(?:NOT)?:)[A-Z]+:(?:\\[\s\S]|[^\\:,])*)(?:,(?!$)|$))+$/
const ORDER = /^(?:[A-Za-z_][\w.]*:(?:ASC|DESC)(?:,(?!$)|$))+$/

/**
 * The query of a list, with the documented defaults and a further condition. ChargeOver forgives a malformed `where` or `order` and
 * answers as if it were absent, so that one is refused here.
 */
export function listQuery<Params extends ListParams>(
  params: Params,
  further?: string,
): Params & { limit: number; offset: number; where: string | undefined } {
  const { limit = DEFAULT_LIMIT, offset = 0, where, order } = params
  checkCount('limit', limit, 1, 500, 'paginate fetches all pages')
  checkCount('offset', offset, 0)
  if (where !== undefined && !WHERE.test(where)) {
    throw invalid(
      'where',
      'must read field:OPERATOR:value,… with \\: and \\, in values; where({ field: value }) writes it',
    )
  }
  if (order !== undefined && !ORDER.test(order))
    throw invalid('order', 'must read field:ASC or field:DESC, joined by commas')
  return { ...params, limit, offset, where: and(further, where) }
}
