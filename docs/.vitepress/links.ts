/** Links that work on the site as they do in the repository. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { docs, repositoryUrl, root } from './repository.js'

/**
 * Where a link of a page leads on the site: to another page, as it is written; to the repository on the web, where it leads to a file
 * that is no page.
 *
 * @throws when there is no such file
 */
function linkOnSite(href: string, page: string): string {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? []
  const target = resolve(docs, dirname(page), decodeURI(path))
  const inRepository = relative(root, target).replaceAll('\\', '/')
  if (inRepository.startsWith('..') || !existsSync(target)) throw new Error(`${page}: dead link to ${href}`)
  const isFolder = statSync(target).isDirectory()
  if (!relative(docs, target).startsWith('..')) {
    if (target.endsWith('.md')) return href
    if (isFolder && existsSync(join(target, 'index.md'))) return `${path.replace(/\/?$/, '/')}index.md${rest}`
  }
  return `${repositoryUrl}/${isFolder ? 'tree' : 'blob'}/HEAD/${inRepository}${rest}`
}

/** The Markdown of a page with its links as on the site. Blocks of code stay as they are. */
export const withLinksOnSite = (markdown: string, page: string): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2
        ? part
        : part.replaceAll(/(\[[^\]]*\])\(([^)\s]+)\)/g, (_, text, href) => `${text}(${linkOnSite(href, page)})`),
    )
    .join('')

/** Makes the renderer's links those of the site, before VitePress makes addresses of them. */
export function renderLinksOnSite(renderer: MarkdownRenderer): void {
  renderer.core.ruler.push('links-on-site', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' && token.attrGet('href')
      if (href) token.attrSet('href', linkOnSite(href, env.relativePath))
    }
  })
}
