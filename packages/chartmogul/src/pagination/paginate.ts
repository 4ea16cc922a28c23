import type { PaginateOptions, Paginator } from '@billing/core'
import { checkArguments, createPaginator, type ItemOf, inOrder, itemsOf, readOnly } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListParams } from './list-params.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface ChartMogulPaginateOptions extends PaginateOptions {}

/** What the list functions of this package have in common. */
export type ChartMogulListFunction<Params, Page> = (
  client: ChartMogulClient,
  params?: Params,
  options?: ChartMogulRequestOptions,
) => Promise<Page>

/** The same as methods of a client. */
export type ChartMogulListMethod<Params, Page> = (params?: Params, options?: ChartMogulRequestOptions) => Promise<Page>

/**
 * Walks through all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Ask for large pages with `per_page: 200`. To resume, pass the `cursor` of the last page, or that of an error as `resume`.
 *
 * What comes and goes meanwhile does no harm, but for the subscriptions of one customer: ChartMogul counts pages there, so ask for them
 * on one page.
 *
 * @throws {ApiError} whatever the list function throws, and `unexpected` when ChartMogul's paging would never end
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
      // A function may filter what ChartMogul sent: a page without items is no sign of a loop, one without rows is.
      let rows = 0
      const reader = readOnly(client, list, (get) => async (path, init) => {
        const answer = await get(path, init)
        // What is no page is for the function to refuse.
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
