import { checkCount } from '@billing/core/internal'
import { and } from './filter.js'
import { orderText } from './order.js'
import { whereText } from './where.js'

/** The parameters that every list function takes. */
export interface ListParams {
  /** How many rows a page has, at most 500. Default 10. */
  readonly limit?: number | undefined
  /** How many rows to pass over. Default 0. */
  readonly offset?: number | undefined
  /** Conditions by field, or as ChargeOver writes them. */
  readonly where?: string | object | undefined
  /** What to sort by, the first field first, or as ChargeOver writes it. */
  readonly order?: string | object | undefined
}

export const DEFAULT_LIMIT = 10

/** The query of a list, with the documented defaults and a further condition. */
export function listQuery<Params extends ListParams>(
  params: Params,
  further?: string,
): Params & { limit: number; offset: number; where: string | undefined; order: string | undefined } {
  const { limit = DEFAULT_LIMIT, offset = 0, where, order } = params
  checkCount('limit', limit, 1, 500, 'paginate fetches all pages')
  checkCount('offset', offset, 0)
  return {
    ...params,
    limit,
    offset,
    where: and(further, where === undefined ? where : whereText(where)),
    order: order === undefined ? order : orderText(order),
  }
}
