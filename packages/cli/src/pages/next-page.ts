import type { JsonSchema } from '@billing/core/internal'
import type { CatalogueTool } from '@billing/sdk/catalogue'

/** What of an answer says whether there is more. */
interface PageInfo {
  readonly has_more?: unknown
  readonly next_page?: unknown
  readonly cursor?: unknown
}

/** As many items as a page may have, so that a list takes few requests. */
export function pageSize({ inputSchema, provider }: Pick<CatalogueTool, 'inputSchema' | 'provider'>): object {
  const { properties = {} } = inputSchema as JsonSchema
  if (properties['per_page']) return { per_page: 200 }
  return properties['limit'] ? { limit: provider === 'chargeover' ? 500 : 100 } : {}
}

/** The input of the page after this one; undefined where this is the last. */
export function nextPage(
  provider: string,
  input: object,
  data: unknown,
  items: readonly unknown[],
): object | undefined {
  const { has_more, next_page, cursor } = Object(data) as PageInfo
  if (items.length === 0) return undefined
  if (provider === 'chargeover') {
    const { offset = 0, limit } = input as { offset?: number; limit?: number }
    return limit === undefined || items.length < limit ? undefined : { ...input, offset: offset + items.length }
  }
  if (typeof next_page === 'string') return { ...input, page: next_page }
  if (has_more === true && typeof cursor === 'string') return { ...input, cursor }
  const { id } = Object(items.at(-1)) as { id?: unknown }
  return provider === 'stripe' && has_more === true && typeof id === 'string'
    ? { ...input, starting_after: id }
    : undefined
}
