import { slug } from 'github-slugger'
import { defineConfig } from 'vitepress'
import { renderLinksOnSite } from './links.js'
import { writeLlmsFiles } from './llms.js'
import { pagesIn } from './pages.js'
import { repositoryUrl } from './repository.js'
import { search } from './search.js'
import { firstPageOf, sidebar } from './sidebar.js'

const title = 'Billing SDK'
const description = 'A typed TypeScript SDK for ChargeOver, ChartMogul and Stripe.'

const icon =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="%230f6f5c"/></svg>'

const descriptions = new Map(pagesIn().map((page) => [page.path, page.description]))

/** The first page is Markdown that reads well in the repository too; on the site this stands above it. */
const home = {
  layout: 'home',
  hero: {
    name: title,
    tagline: description,
    actions: [
      { theme: 'brand', text: 'Getting started', link: firstPageOf('Guides') },
      { theme: 'alt', text: 'Tools', link: firstPageOf('Tools') },
      { theme: 'alt', text: 'API reference', link: '/api/' },
    ],
  },
}

export default defineConfig({
  title,
  description,
  lang: 'en',
  head: [['link', { rel: 'icon', href: icon }]],
  // One after the other, so that two builds number what is found by the search alike.
  buildConcurrency: 1,
  metaChunk: true,
  markdown: {
    // Links to headings are the same as on GitHub.
    anchor: { slugify: slug },
    config: renderLinksOnSite,
    // By itself the highlighter gives up after half a second, and on a busy machine leaves code half coloured.
    codeTransformers: [{ preprocess: (_, options) => void Object.assign(options, { tokenizeTimeLimit: 0 }) }],
  },
  transformPageData({ relativePath, frontmatter }) {
    if (relativePath === 'index.md') Object.assign(frontmatter, home)
    // Only the entries are in the sidebar, by whose order VitePress would find a page before and after each.
    if (relativePath.startsWith('api/')) Object.assign(frontmatter, { prev: false, next: false })
    return { description: descriptions.get(relativePath) || description }
  },
  buildEnd({ outDir }) {
    writeLlmsFiles(outDir, { title, description })
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: firstPageOf('Guides'), activeMatch: '^/(?!tools/|api/|decisions/|$)' },
      { text: 'Tools', link: firstPageOf('Tools'), activeMatch: '^/tools/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local', options: search },
    socialLinks: [{ icon: 'github', link: repositoryUrl }],
    footer: { message: 'Every example on this site is compiled, and run against the sandbox, by the tests.' },
  },
})
