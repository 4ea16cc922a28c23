import { asOneCall, checkCount, checkRows, invalid, type ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import { DEFAULT_LIMIT, type ListParams } from './list-params.js'

/** The fields of a list answer that say whether more pages follow. */
interface Paging {
  readonly cursor?: string | null
  readonly has_more?: boolean
}

/** A page whose paging fields are always present. */
export type PageOf<Answer> = Answer & { cursor: string | null; has_more: boolean }

/**
 * Fetches one page of `rows`, or of the one array of the answer, with the documented page size. ChartMogul treats a larger one as 200. It pages by cursor only, so page n
 * costs n requests.
 */
export async function fetchPage<Params extends ListParams, Answer extends Paging>(
  client: ChartMogulClient,
  rows: string | undefined,
  { per_page = DEFAULT_LIMIT, page, ...rest }: Params,
  request: ToolRequest,
  get: (
    query: Omit<Params, 'per_page' | 'page'> & { per_page: number },
    request: ToolRequest,
  ) => Promise<{ readonly data: Answer }>,
): Promise<PageOf<Answer>> {
  checkCount('per_page', per_page, 1, 200, 'paginate fetches all pages')
  const last = page ?? 1
  checkCount('page', last, 1)
  if (page !== undefined && rest.cursor !== undefined) {
    throw invalid('page', 'cannot be combined with cursor; pass one of them')
  }
  const walk = async (each: ToolRequest): Promise<PageOf<Answer>> => {
    let query = { ...rest, per_page }
    for (let left = last; ; left--) {
      const { data } = await get(query, each)
      const { cursor = null, has_more = false } = checkRows(client, request.operation, data, rows as never)
      if (left === 1) return { ...data, cursor, has_more }
      // The requested page is after the last one.
      if (!has_more || !cursor) {
        const key = rows ?? Object.keys(data).find((name) => Array.isArray(data[name as keyof Answer]))
        return { [key as string]: [], cursor: null, has_more: false } as unknown as PageOf<Answer>
      }
      query = { ...query, cursor }
    }
  }
  return last > 1 ? asOneCall(client, request.operation, request, walk) : walk(request)
}
