import type { PaginateOptions, Paginator } from '@billing/core'
import {
  checkArguments,
  createPaginator,
  type ItemOf,
  inOrder,
  invalid,
  itemsOf,
  notAList,
  readOnly,
} from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { and, condition } from '../conditions/condition.js'
import { orderText } from '../conditions/order-text.js'
import { DEFAULT_LIMIT, type ListParams } from './list-params.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface ChargeOverPaginateOptions extends PaginateOptions {
  /** How many pages are fetched at a time, delivered in order. Default 1; with more, `prefetch` is ignored. */
  readonly concurrency?: number | undefined
}

/** The arguments of `paginate` after the list. Its parameters may be omitted where the list does not require any. */
export type ChargeOverPaginateArguments<Params> = undefined extends Params
  ? [params?: NoInfer<Params>, options?: ChargeOverPaginateOptions | undefined]
  : [params: NoInfer<Params>, options?: ChargeOverPaginateOptions | undefined]

/** The signature of the list functions of this package. `Params` includes `undefined` where they may be omitted. */
export type ChargeOverListFunction<Params, Page> = (
  client: ChargeOverClient,
  params: Params,
  options?: ChargeOverRequestOptions,
) => Promise<Page>

/** The signature of the list methods of a client. `Params` includes `undefined` where they may be omitted. */
export type ChargeOverListMethod<Params, Page> = (params: Params, options?: ChargeOverRequestOptions) => Promise<Page>

/**
 * The lists that can be walked by id: `/customer` has rows with a `customer_id`, which its documented filters include. The others take no
 * `where`, or none by id. ChargeOver ignores a condition that it does not know, so a walk by id would read their first page for ever.
 */
const HAS_ID_FILTER = /^\/(customer|user|package|invoice|transaction|item|quote)$/

/** The cursor of pagination by offset, which cannot be confused with an id. */
const OFFSET = /^offset:\d+$/

/**
 * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Items come in the order of their ids, each page starting after the last id, so rows may be added or removed in the meantime. With an
 * `order` of your own or with `concurrency` pages are found by `offset`, which can skip or repeat rows then; so are those of lists that
 * cannot be filtered by id, such as cards, bank accounts, usage, notes and the lists of settings. Ask for large pages with `limit: 500`. To resume, pass the last id in `where`, such as `customer_id:GT:44`, or the `cursor` of an error as `resume`.
 *
 * @throws {ApiError} any error of the list function, and `unexpected` when ChargeOver's paging would never end
 * @see https://developer.chargeover.com/docs/api/query-for-customers/
 * @example
 * ```ts
 * for await (const invoice of paginate(chargeover, listInvoices, { status: 'o', limit: 500 })) console.log(invoice.invoice_id)
 * ```
 */
export function paginate<Params extends ListParams | undefined, Page extends { readonly response: readonly unknown[] }>(
  client: ChargeOverClient,
  list: ChargeOverListFunction<Params, Page>,
  ...[params, options]: ChargeOverPaginateArguments<Params>
): Paginator<ItemOf<Page>, Page> {
  checkArguments(client, 'chargeover', params, options)
  const { concurrency = 1, ...walkOptions } = options ?? {}
  const { limit = DEFAULT_LIMIT, offset = 0, order } = params ?? {}
  const mayGoById = concurrency === 1 && order === undefined
  const { resume } = walkOptions
  // An id used as an offset, or the other way round, would skip rows.
  const otherWalk = () => invalid('resume', 'must be the cursor of an error of the same walk')
  if (resume && (typeof resume !== 'string' || !(mayGoById ? /^(offset:)?\d+$/ : OFFSET).test(resume)))
    throw otherWalk()
  const offsetAt = (cursor: string | undefined): number => (cursor ? Number(cursor.replace('offset:', '')) : offset)
  const after = (cursor: string | undefined): string => `offset:${offsetAt(cursor) + limit}`
  const walk = inOrder<Page, string>(
    client,
    () => async (cursor, call) => {
      let id: string | undefined
      let byId = false
      const reader = readOnly(client, list, ['concurrency'], (get) => (path, init) => {
        const { query = {}, ...others } = init?.params ?? {}
        // A function with a page size of its own, such as `getCurrentUser`, would end the walk early or never.
        if (query['limit'] !== undefined && query['limit'] !== limit) {
          throw notAList()
        }
        id = HAS_ID_FILTER.test(path) ? `${path.slice(1)}_id` : undefined
        byId = mayGoById && !!id
        if (cursor && OFFSET.test(cursor) === byId) throw otherWalk()
        const start = byId
          ? cursor && {
              offset: 0,
              where: and(query['where'] as string | undefined, condition(id as string, 'GT', cursor)),
            }
          : { offset: offsetAt(cursor) }
        return get(path, {
          ...init,
          params: {
            ...others,
            query: { ...query, limit, order: order === undefined ? id && `${id}:ASC` : orderText(order), ...start },
          },
        })
      })
      const page = await list(reader, params as Params, call)
      const items = itemsOf(page)
      const last = items.at(-1) as Readonly<Record<string, unknown>> | undefined
      return {
        page,
        items,
        next: items.length < limit ? undefined : byId ? `${last?.[id as string] ?? ''}` : after(cursor),
        mark: byId ? undefined : JSON.stringify(last),
      }
    },
    walkOptions,
    mayGoById ? undefined : { concurrency, size: limit, after },
  )
  return createPaginator(walk, walkOptions)
}
