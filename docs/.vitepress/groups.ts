import type { Page } from './pages.js'

export interface Group {
  readonly title: string
  readonly pages: readonly Page[]
  /** Whether the sidebar shows it closed. */
  readonly collapsed: boolean
}

/**
 * Pages by their path without `.md`, in the order in which one reads them. `*` is every further page that fits, `**` with those in folders,
 * which follow the page that is named like their folder.
 */
const GROUPS: readonly { title: string; pages: readonly string[]; collapsed?: boolean }[] = [
  {
    title: 'Guides',
    pages: [
      ...['getting-started', 'options', 'accounts', 'pagination', 'errors-and-retries', 'validation', 'webhooks'],
      ...['any-endpoint', 'openapi', 'serverless', 'nextjs', 'observability', 'testing-offline', 'agents'],
    ],
  },
  { title: 'Migration', pages: ['migration-from-*'] },
  { title: 'Reference', pages: ['reference', 'differences', 'sandbox', 'benchmarks'] },
  { title: 'Tools', pages: ['tools/**'] },
  { title: 'More', pages: ['*'] },
  { title: 'Decisions', pages: ['decisions/*'], collapsed: true },
]

const fits = ({ path }: Page, pattern: string): boolean => {
  const [start = '', ...wildcards] = pattern.split('*')
  const name = path.replace(/\.md$/, '')
  if (!wildcards.length) return name === start
  return name.startsWith(start) && (wildcards.length > 1 || !name.slice(start.length).includes('/'))
}

const byPath = (a: Page, b: Page): number => (a.path.replace(/\.md$/, '') < b.path.replace(/\.md$/, '') ? -1 : 1)

/** The pages as the sidebar and llms.txt show them: each once, in the first group that names it, and no empty group. */
export function groupsOf(pages: readonly Page[]): Group[] {
  const named = GROUPS.flatMap((group) => group.pages).filter((pattern) => pattern !== '*')
  const isNamed = (page: Page): boolean => page.path === 'index.md' || named.some((pattern) => fits(page, pattern))
  return GROUPS.map(({ title, pages: patterns, collapsed = false }) => ({
    title,
    collapsed,
    pages: patterns.flatMap((pattern) =>
      // Whatever no group names, in whichever folder, is among the leftovers.
      pages.filter((page) => (pattern === '*' ? !isNamed(page) : fits(page, pattern))).sort(byPath),
    ),
  })).filter((group) => group.pages.length > 0)
}
