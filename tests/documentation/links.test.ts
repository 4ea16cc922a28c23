import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { anchorsOf, documents, linksOf, root } from './markdown.js'

/** How the READMEs of packages, which stand alone on npm, lead to files of this repository. */
const REPOSITORY = 'https://github.com/billing-sdk/billing/blob/main/'

/** What is wrong with a link; undefined when it leads to a file, and to a heading of it. Links to other hosts are not followed. */
function faultOf(document: string, link: string): string | undefined {
  const isHere = link.startsWith(REPOSITORY)
  if (!isHere && /^[a-z]+:/.test(link)) return undefined
  const [path = '', anchor] = link.replace(REPOSITORY, '').split('#')
  const target = isHere ? path : path ? join(dirname(document), path) : document
  if (!existsSync(join(root, target))) return `${document}: ${link}: no such file`
  if (anchor === undefined) return undefined
  const isPage = !statSync(join(root, target)).isDirectory() && target.endsWith('.md')
  return isPage && anchorsOf(target).includes(anchor) ? undefined : `${document}: ${link}: no such heading`
}

for (const document of documents.filter((one) => linksOf(one).length)) {
  test(`the links of ${document} work`, () => {
    expect(
      linksOf(document)
        .map((link) => faultOf(document, link))
        .filter((fault) => fault !== undefined),
    ).toEqual([])
  })
}

test('a broken link would be noticed', () => {
  for (const link of ['docs/none.md', 'docs/sandbox.md#none', '#none', 'docs#none', `${REPOSITORY}none.md`]) {
    expect(faultOf('README.md', link), link).toContain(link)
  }
})
