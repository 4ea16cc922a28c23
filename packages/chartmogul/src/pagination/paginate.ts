import type { PaginateOptions, Paginator } from '@billing/core'
import { checkArguments, createPaginator, type ItemOf, inOrder, itemsOf, readOnly } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListParams } from './list-params.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface ChartMogulPaginateOptions extends PaginateOptions {}

/** The arguments of `paginate` after the list. Its parameters may be omitted where the list does not require any. */
export type ChartMogulPaginateArguments<Params> = undefined extends Params
  ? [params?: NoInfer<Params>, options?: ChartMogulPaginateOptions | undefined]
  : [params: NoInfer<Params>, options?: ChartMogulPaginateOptions | undefined]

/** The signature of the list functions of this package. `Params` includes `undefined` where they may be omitted. */
export type ChartMogulListFunction<Params, Page> = (
  client: ChartMogulClient,
  params: Params,
  options?: ChartMogulRequestOptions,
) => Promise<Page>

/** The signature of the list methods of a client. `Params` includes `undefined` where they may be omitted. */
export type ChartMogulListMethod<Params, Page> = (params: Params, options?: ChartMogulRequestOptions) => Promise<Page>

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
  Params extends ListParams | undefined,
  Page extends { readonly cursor: string | null; readonly has_more: boolean },
>(
  client: ChartMogulClient,
  list: ChartMogulListFunction<Params, Page>,
  ...[params, options]: ChartMogulPaginateArguments<Params>
): Paginator<ItemOf<Page>, Page> {
  checkArguments(client, 'chartmogul', params, options)
  // The cursor replaces the number of the first page, which `validate` may not know.
  const { page: _, ...others }: ListParams = params ?? {}
  const walk = inOrder<Page, string>(
    client,
    () => async (start, call) => {
      // A function may filter ChartMogul's rows: a page without items does not indicate a loop, one without rows does.
      let rows = 0
      const reader = readOnly(client, list, [], (get) => async (path, init) => {
        const answer = await get(path, init)
        // The function refuses an answer that is not a page.
        rows += Object.values({ ...answer.data }).find(Array.isArray)?.length ?? 0
        return answer
      })
      const page = await list(
        reader,
        start === undefined ? (params as Params) : ({ ...others, cursor: start } as Params),
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
