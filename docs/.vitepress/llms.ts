/** The site for language models: llms.txt as llmstxt.org describes it, llms-full.txt, and each page as Markdown beside its HTML. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { groupsOf } from './groups.js'
import { withLinksOnSite } from './links.js'
import { type Page, pagesIn } from './pages.js'

export function writeLlmsFiles(folder: string, { title, description }: { title: string; description: string }): void {
  const [api, written] = [pagesIn('api'), pagesIn().filter(({ path }) => !path.startsWith('api/'))]
  for (const page of [...written, ...api]) write(folder, page.path, withLinksOnSite(page.markdown, page.path))

  const sections = groupsOf(written).map((group) => `## ${group.title}\n\n${group.pages.map(line).join('')}`)
  const entries = api.filter(({ path }) => path.endsWith('/index.md'))
  // A reader who is short of space leaves out what is optional.
  const optional = `## Optional\n\n${entries.map(line).join('')}`
  write(folder, 'llms.txt', [`# ${title}\n`, `> ${description}\n`, ...sections, optional].join('\n'))

  // The reference of the tools is several times as long as everything else; its overviews name every page of it.
  const pages = groupsOf(written).flatMap((group) => group.pages.filter(({ path }) => !isReference(path)))
  const full = pages.map(({ path, markdown }) => `<!-- ${path} -->\n\n${withLinksOnSite(markdown, path).trim()}\n`)
  write(folder, 'llms-full.txt', [`# ${title}\n`, `> ${description}\n`, ...full].join('\n'))
}

/** Whether a page describes the tools of one resource: `tools/stripe/invoices.md`. */
const isReference = (path: string): boolean => /^tools\/\w+\//.test(path)

const line = ({ title, path, description }: Page): string =>
  `- [${title}](${path})${description ? `: ${description}` : ''}\n`

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
