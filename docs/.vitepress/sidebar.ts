import { dirname } from 'node:path/posix'
import type { DefaultTheme } from 'vitepress'
import { groupsOf } from './groups.js'
import { type Page, pagesIn } from './pages.js'

const linkTo = (page: Page): DefaultTheme.SidebarItem => ({ text: page.title, link: `/${page.path}` })

/** A page with those in the folder of its name, which are titled `Stripe: invoices`. */
function withFolder(page: Page, pages: readonly Page[]): DefaultTheme.SidebarItem {
  const below = pages.filter(({ path }) => `${dirname(path)}.md` === page.path)
  if (!below.length) return linkTo(page)
  const items = below.map((one) => ({ ...linkTo(one), text: one.title.replace(`${page.title}: `, '') }))
  return { ...linkTo(page), collapsed: true, items }
}

/** Whether a page is in the folder of another one. */
const isBelow = ({ path }: Page, pages: readonly Page[]): boolean =>
  pages.some((page) => page.path === `${dirname(path)}.md`)

const pages = pagesIn()
const groups = groupsOf(pages.filter(({ path }) => !path.startsWith('api/')))

const written: DefaultTheme.SidebarItem[] = groups.map((group) => ({
  text: group.title,
  ...(group.collapsed && { collapsed: true }),
  items: group.pages.filter((page) => !isBelow(page, group.pages)).map((page) => withFolder(page, group.pages)),
}))

/** The packages, each with its entries: `/node`, `/tools`. */
const api: DefaultTheme.SidebarItem[] = pages
  .filter(({ path }) => /^api\/\w+\/index\.md$/.test(path))
  .map((main) => ({
    ...linkTo(main),
    collapsed: true,
    items: pages
      .filter(
        ({ path }) => path.startsWith(`${dirname(main.path)}/`) && path.endsWith('/index.md') && path !== main.path,
      )
      .map((entry) => ({ ...linkTo(entry), text: entry.title.slice(main.title.length) })),
  }))

export const sidebar: DefaultTheme.SidebarMulti = {
  '/': written,
  '/api/': [{ text: 'API reference', link: '/api/', items: api }],
}

/** Where a group begins. */
export function firstPageOf(title: string): string {
  const [page] = groups.find((group) => group.title === title)?.pages ?? []
  if (!page) throw new Error(`There is no page in the group ${title}`)
  return `/${page.path.replace(/\.md$/, '')}`
}
