import { expect, test } from 'vitest'
import { files, htmlPages, read } from './site.js'

test('llms.txt begins with a title and a summary, and links to pages in sections', () => {
  expect(read('llms.txt')).toMatch(/^# Billing SDK\n\n> .+\n\n## Guides\n\n- \[/)
  const lines = read('llms.txt').split('\n').slice(3).filter(Boolean)
  for (const line of lines) expect(line).toMatch(/^(## \w+|- \[.+\]\(\S+\.md\)(: .+)?)$/)
})

test('it names every page but those of single exports, which their entry names', () => {
  const linked = [...read('llms.txt').matchAll(/\]\((.+?)\)/g)].map(([, path = '']) => path)
  const pages = [...files].filter(
    (path) => path.endsWith('.md') && path !== 'index.md' && (!path.startsWith('api/') || path.endsWith('/index.md')),
  )
  expect(linked.toSorted()).toEqual(pages.toSorted())
})

test('each page is there as Markdown too, with links that work from where it is', () => {
  const pages = htmlPages.filter((path) => path !== '404.html').map((path) => path.replace(/html$/, 'md'))
  expect([...files].filter((path) => path.endsWith('.md')).toSorted()).toEqual(pages.toSorted())
  for (const page of pages) {
    const prose = read(page).replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '')
    for (const [, path = ''] of prose.matchAll(/\]\((?!https:|#)([^)#\s]+)/g)) {
      expect(files, `${page} links to ${path}`).toContain(new URL(path, `http://site.test/${page}`).pathname.slice(1))
    }
  }
})

test('llms-full.txt has what the pages of llms.txt say, but for the reference of the tools by resource', () => {
  const full = read('llms-full.txt')
  const named = [...full.matchAll(/^<!-- (.+\.md) -->$/gm)].map(([, path = '']) => path)
  const linked = [...read('llms.txt').matchAll(/\]\((?!api\/|tools\/\w+\/)(.+?)\)/g)].map(([, path]) => path)
  expect(named).toEqual(linked)
  expect(named).toContain('tools/stripe.md')
  expect(Buffer.byteLength(full)).toBeLessThan(500_000)
  for (const path of named) expect(full, path).toContain(read(path).trim())
})
