import { notAList } from './not-a-list.js'

/** The items of a page: the members of its one array. */
export type ItemOf<Page> = { [K in keyof Page]-?: Page[K] extends readonly (infer Item)[] ? Item : never }[keyof Page]

/** The items of a page, which are its one array. `isPage` says whether it has what else the provider's pages have in common. */
export function itemsOf<Page extends object>(page: Page, isPage = true): readonly ItemOf<Page>[] {
  const items: unknown = Object.values(page).find(Array.isArray)
  if (!items || !isPage) throw notAList()
  return items as readonly ItemOf<Page>[]
}
