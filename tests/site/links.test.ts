import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { files, htmlPages, read } from './site.js'

interface Reference {
  readonly page: string
  readonly tag: string
  readonly url: string
}

const ORIGIN = 'http://site.test'

const ids = new Map<string, Set<string>>()
const references: Reference[] = []
for (const page of htmlPages) {
  const html = parse(read(page))
  ids.set(page, new Set(html.querySelectorAll('[id]').map(({ id }) => id)))
  for (const element of html.querySelectorAll('[href], [src]')) {
    const url = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
    if (!url.startsWith('data:')) references.push({ page, tag: element.tagName.toLowerCase(), url })
  }
}

/** What is wrong with a reference to a page or a file of the site. */
function faultOf({ page, url }: Reference): string | undefined {
  const { pathname, hash } = new URL(url, `${ORIGIN}/${page}`)
  const path = decodeURIComponent(pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html')
  if (!files.has(path)) return `${page}: no such file: ${url}`
  if (hash && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)))) return `${page}: no such heading: ${url}`
  return undefined
}

const isExternal = ({ page, url }: Reference): boolean => new URL(url, `${ORIGIN}/${page}`).origin !== ORIGIN

test('every link leads to a page and a heading that exist', () => {
  const internal = references.filter((reference) => !isExternal(reference))
  expect(internal.length).toBeGreaterThan(10_000)
  expect([...new Set(internal.map(faultOf).filter((fault) => fault !== undefined))]).toEqual([])
})

test('a broken link would be noticed', () => {
  const wrong = ['/nowhere.html', 'nowhere', '#nowhere', '/tools/stripe.html#nowhere', '/api/nowhere/']
  for (const url of wrong) expect(faultOf({ page: 'index.html', tag: 'a', url }), url).toBeDefined()
})

test('scripts, styles, fonts and images come from the site itself', () => {
  expect(references.filter((reference) => reference.tag !== 'a' && isExternal(reference))).toEqual([])
  const styles = [...files].filter((path) => path.endsWith('.css'))
  expect(styles).not.toEqual([])
  for (const path of styles) expect(read(path), path).not.toMatch(/@import|url\(["']?(https?:)?\/\//)
})
