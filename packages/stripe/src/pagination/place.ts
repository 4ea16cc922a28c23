import { isApiError, type RequestOptions } from '@billing/core'
import type { Step } from '@billing/core/internal'

/** The range form of the `created` parameter. */
export type Bounds = { readonly [Bound in 'gt' | 'gte' | 'lt' | 'lte']?: number | undefined }

/** What a page of a walk is asked with. */
export interface PartQuery {
  readonly created?: number | Bounds | undefined
  readonly starting_after?: string | undefined
  readonly ending_before?: string | undefined
}

/** One page, and whether more follow. */
export interface Part<Page> extends Step<Page> {
  readonly hasMore: boolean
}

/** Fetches one page of a list. */
export type FetchPart<Page> = (query: PartQuery, call: RequestOptions) => Promise<Part<Page>>

/** What a walk needs to know about an object. */
export interface Listed {
  readonly id: string
  readonly created: number
}

/**
 * Where a walk from newer to older objects stands: the last object it has seen, the second in which that was created, and all that it
 * has seen of that second. A list is in the order of `created`; which of several objects of one second comes first is Stripe's choice.
 */
export interface Place {
  cursor: string | undefined
  second: number
  readonly seen: Set<string>
}

export function createPlace(second: number = Number.NaN, seen: readonly string[] = []): Place {
  return { cursor: seen.at(-1), second, seen: new Set(seen) }
}

/** What was found behind a place: what of a page has not been seen, and where the page ends. */
export interface Found<Page> extends Part<Page> {
  readonly last: string | undefined
  /** How many objects were on the page. */
  readonly rows: number
}

/** Moves a place behind these objects, on a page that ends with the id `last`. */
export function moveBehind(place: Place, objects: readonly Listed[], last: string | undefined): void {
  const second = objects.at(-1)?.created
  place.cursor = last ?? place.cursor
  if (typeof second !== 'number') return
  if (second !== place.second) place.seen.clear()
  place.second = second
  for (const { id, created } of objects) if (created === second) place.seen.add(id)
}

/**
 * Fetches the page behind a place. When the object that is the cursor has gone from the list, deleted or no longer of the status asked for,
 * Stripe refuses the cursor; then the page is found by time, and what has been seen of that second is left out. Each of these returns
 * takes an object that has been seen and is gone, so there are no more of them than such objects.
 */
export async function fetchBehind<Page extends object>(
  fetchPart: FetchPart<Page>,
  place: Place,
  { created, starting_after: cursor }: PartQuery,
  call: RequestOptions,
): Promise<Found<Page>> {
  let refusal: unknown
  let returns = place.seen.size
  // Pages of nothing but what has been seen.
  let pages = 0
  for (;;) {
    let part: Part<Page>
    try {
      part = await fetchPart({ created, starting_after: cursor }, call)
    } catch (error) {
      if (returns-- <= 0 || !isGone(error)) throw error
      refusal = error
      pages = 0
      cursor = undefined
      if (typeof created !== 'number') created = { ...created, lte: place.second }
      continue
    }
    const objects = part.items as readonly Listed[]
    // The list takes no notice of `created`.
    if (refusal && objects[0] && objects[0].created > place.second) throw refusal
    const unseen = withItems(
      part,
      objects.filter(({ id }) => !place.seen.has(id)),
    )
    const last = objects.at(-1)?.id
    if (unseen.items.length || !part.hasMore || last === cursor || ++pages >= place.seen.size) {
      return { ...unseen, last, rows: objects.length }
    }
    cursor = last
  }
}

/** A page with only these of its items, so that whole pages do not overlap either. */
export function withItems<Page extends object>(part: Part<Page>, items: readonly Listed[]): Part<Page> {
  // Its one array is where the items are from.
  const [key] = Object.entries(part.page).find(([, value]) => Array.isArray(value)) as [string, unknown]
  return { ...part, page: { ...part.page, [key]: items }, items: items as unknown as Part<Page>['items'] }
}

const isGone = (error: unknown): boolean => isAbout(error, 'resource_missing', 'starting_after')

/** Whether Stripe says that a list cannot be filtered by time. */
export const isUnknownTime = (error: unknown): boolean => isAbout(error, 'parameter_unknown', 'created')

function isAbout(error: unknown, code: string, param: string): boolean {
  const body = (isApiError(error) && error.code === code && error.body) as {
    readonly error?: { readonly param?: string }
  }
  return !!body?.error?.param?.startsWith(param)
}
