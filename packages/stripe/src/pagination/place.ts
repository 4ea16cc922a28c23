import { isApiError, type RequestOptions, ValidationError } from '@billing/core'
import type { Step } from '@billing/core/internal'

/** The range form of the `created` parameter. */
export type Bounds = { readonly [Bound in 'gt' | 'gte' | 'lt' | 'lte']?: number | undefined }

/** The query of a page. */
export interface PartQuery {
  readonly created?: number | Bounds | undefined
  readonly starting_after?: string | undefined
  readonly ending_before?: string | undefined
  readonly page?: string | undefined
}

/** A page, and whether more follow. */
export interface Part<Page> extends Step<Page> {
  readonly hasMore: boolean
}

/** Fetches one page of a list. */
export type FetchPart<Page> = (query: PartQuery, call: RequestOptions) => Promise<Part<Page>>

/** The fields of an object that pagination needs. */
export interface Listed {
  readonly id: string
  readonly created: number
}

/**
 * The position in a list from newer to older objects: the last object seen, the second in which it was created, and the ids of all objects
 * seen of that second. A list is sorted by `created`; the order of objects of the same second is unspecified.
 */
export interface Place {
  cursor: string | undefined
  second: number
  readonly seen: Set<string>
}

export function createPlace(second: number = Number.NaN, seen: readonly string[] = []): Place {
  return { cursor: seen.at(-1), second, seen: new Set(seen) }
}

/** The page after a place: the objects that were not seen before, and where the page ends. */
export interface Found<Page> extends Part<Page> {
  readonly last: string | undefined
  /** How many objects were on the page. */
  readonly rows: number
}

/** Moves a place after these objects, on a page that ends with the id `last`. */
export function moveBehind(place: Place, objects: readonly Listed[], last: string | undefined): void {
  const second = objects.at(-1)?.created
  place.cursor = last ?? place.cursor
  if (typeof second !== 'number') return
  if (second !== place.second) place.seen.clear()
  place.second = second
  for (const { id, created } of objects) if (created === second) place.seen.add(id)
}

/**
 * Fetches the page after a place. When the object of the cursor is no longer in the list, because it was deleted or its status changed,
 * Stripe refuses the cursor; then the page is found by time, without the objects seen of that second. Each such restart needs an object
 * that was seen and has disappeared, so the number of restarts is bounded by that of seen objects.
 */
export async function fetchBehind<Page extends object>(
  fetchPart: FetchPart<Page>,
  place: Place,
  { created, starting_after: cursor }: PartQuery,
  call: RequestOptions,
): Promise<Found<Page>> {
  let refusal: unknown
  let returns = place.seen.size
  // Pages of which all objects were seen before.
  let pages = 0
  for (;;) {
    let part: Part<Page>
    try {
      part = await fetchPart({ created, starting_after: cursor }, call)
    } catch (error) {
      if (returns-- <= 0 || !isGone(error)) throw refusal && ValidationError.isInstance(error) ? refusal : error
      refusal = error
      pages = 0
      cursor = undefined
      if (typeof created !== 'number') created = { ...created, lte: place.second }
      continue
    }
    const objects = part.items as readonly Listed[]
    // The list ignores `created`.
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

/** A copy of a page with only these of its items, so that `pages()` does not repeat any. */
export function withItems<Page extends object>(part: Part<Page>, items: readonly Listed[]): Part<Page> {
  // The items come from its only array.
  const [key] = Object.entries(part.page).find(([, value]) => Array.isArray(value)) as [string, unknown]
  return { ...part, page: { ...part.page, [key]: items }, items: items as unknown as Part<Page>['items'] }
}

const isGone = (error: unknown): boolean => isAbout(error, 'resource_missing', 'starting_after')

/** Whether a list cannot be filtered by time: Stripe reports it, or the client's `validate`, which accepted the other parameters. */
export const isUnknownTime = (error: unknown): boolean =>
  ValidationError.isInstance(error) || isAbout(error, 'parameter_unknown', 'created')

function isAbout(error: unknown, code: string, param: string): boolean {
  const body = (isApiError(error) && error.code === code && error.body) as {
    readonly error?: { readonly param?: string }
  }
  return !!body?.error?.param?.startsWith(param)
}
