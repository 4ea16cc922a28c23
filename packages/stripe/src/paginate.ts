import { createPaginator, type ItemOf, itemsOf, type PaginateOptions, type Paginator, readOnly } from '@billing/core'
import type { StripeClient, StripeRequestOptions } from './client.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface StripePaginateOptions
  extends PaginateOptions,
    Pick<StripeRequestOptions, 'stripeAccount' | 'apiVersion'> {}

/** What the list functions of this package have in common. */
export type StripeListFunction<Params, Page> = (
  client: StripeClient,
  params?: Params,
  options?: StripeRequestOptions,
) => Promise<Page>

interface Cursors {
  readonly starting_after?: string | undefined
  readonly ending_before?: string | undefined
}

/**
 * Walks through all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Items come newest first, or with `ending_before` from there on to newer ones. To resume, pass the id of the last item as
 * `starting_after`. Ask for large pages with `limit: 100`.
 *
 * @throws {ApiError} whatever the list function throws, and `unexpected` when Stripe's paging would never end
 * @see https://docs.stripe.com/api/pagination/auto
 * @example
 * ```ts
 * for await (const invoice of paginate(stripe, listInvoices, { status: 'open', limit: 100 })) console.log(invoice.id)
 * ```
 */
export function paginate<Params extends Cursors, Page extends { readonly has_more: boolean }>(
  client: StripeClient,
  list: StripeListFunction<Params, Page>,
  params?: Params,
  options?: StripePaginateOptions,
): Paginator<ItemOf<Page>, Page> {
  const reader = readOnly(client)
  const backwards = params?.ending_before !== undefined
  const start = backwards ? 'ending_before' : 'starting_after'
  return createPaginator<Page, string>(
    client,
    async (cursor, call) => {
      const page = await list(reader, { ...params, ...(cursor && { [start]: cursor }) } as Params, call)
      const items = backwards ? [...itemsOf(page)].reverse() : itemsOf(page)
      return {
        page,
        items,
        next: page.has_more ? ((items.at(-1) as { id?: string } | undefined)?.id ?? '') : undefined,
      }
    },
    options,
  )
}
