import { checkCount } from '@billing/core/internal'
import { and } from '../conditions/condition.js'
import { orderText } from '../conditions/order-text.js'
import { whereText } from '../conditions/where.js'
import { DEFAULT_LIMIT, type ListParams } from './list-params.js'

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
