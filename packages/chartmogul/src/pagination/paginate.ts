import type { PaginateOptions, Paginator } from '@billing/core'
import { checkArguments, createPaginator, type ItemOf, inOrder, itemsOf, readOnly } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListParams } from './list-params.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface ChartMogulPaginateOptions extends PaginateOptions {}

/** The signature of the list functions of this package. */
export type ChartMogulListFunction<Params, Page> = (
  client: ChartMogulClient,
  params?: Params,
  options?: ChartMogulRequestOptions,
) => Promise<Page>

/** The signature of the list methods of a client. */
export type ChartMogulListMethod<Params, Page> = (params?: Params, options?: ChartMogulRequestOptions) => Promise<Page>

/**
 * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Ask for large pages with `per_page: 200`. To resume, pass the `cursor` of the last page, or that of an error as `resume`.
 *
 * Rows may be added or removed in the meantime, except for the subscriptions of one customer: ChartMogul numbers pages there, so request
 * them on one page.
 *
 * @throws {ApiError} any error of the list function, and `unexpected` when ChartMogul's paging would never end
 * @see https://dev.chartmogul.com/docs/pagination
 * @example
 * ```ts
 * for await (const customer of paginate(chartmogul, listCustomers, { status: 'Active', per_page: 200 })) console.log(customer.uuid)
 * ```
 */
export function paginate<
  Params extends ListParams,
  Page extends { readonly cursor: string | null; readonly has_more: boolean },
>(
  client: ChartMogulClient,
  list: ChartMogulListFunction<Params, Page>,
  params?: Params,
  options?: ChartMogulPaginateOptions,
): Paginator<ItemOf<Page>, Page> {
  checkArguments(client, 'chartmogul', params, options)
  const walk = inOrder<Page, string>(
    client,
    () => async (start, call) => {
      // A function may filter ChartMogul's rows: a page without items does not indicate a loop, one without rows does.
      let rows = 0
      const reader = readOnly(client, list, (get) => async (path, init) => {
        const answer = await get(path, init)
        // The function refuses an answer that is not a page.
        rows += Object.values({ ...answer.data }).find(Array.isArray)?.length ?? 0
        return answer
      })
      const page = await list(
        reader,
        start === undefined ? params : ({ ...params, page: undefined, cursor: start } as Params),
        call,
      )
      const { cursor, has_more } = page
      const items = itemsOf(page, typeof has_more === 'boolean')
      return { page, items, next: has_more && cursor ? cursor : undefined, rows }
    },
    options,
  )
  return createPaginator(walk, options)
}
