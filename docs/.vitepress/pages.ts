import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docs } from './repository.js'

export interface Page {
  /** The file, relative to docs: `tools/stripe.md`. */
  readonly path: string
  readonly title: string
  /** The first sentence as plain text; empty where the page does not begin with one. */
  readonly description: string
  readonly markdown: string
}

/** The pages in docs, or in a folder of it, ordered by path. Those that `api.ts` generates are in the folder `api`. */
export function pagesIn(folder = '.'): Page[] {
  return readdirSync(join(docs, folder), { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|\..+)$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/')
      if (entry.isDirectory()) return pagesIn(path)
      return path.endsWith('.md') ? [pageOf(path, readFileSync(join(docs, path), 'utf8'))] : []
    })
}

function pageOf(path: string, markdown: string): Page {
  const [, title = path, rest = ''] = /^# (.+)\n([\s\S]*)/m.exec(markdown) ?? []
  // A list, a table, a heading, a block of code, or what begins with a bold word is no summary.
  const [, paragraph = ''] = /^\s*((?![-+>|#<*]|```).+(?:\n.+)*)/.exec(rest) ?? []
  const [sentence = ''] = /^.*?[.:](?=\s|$)/.exec(plain(paragraph)) ?? []
  return { path, title: plain(title), description: sentence.replace(/:$/, '.'), markdown }
}

/** Text without the marks of links and of emphasis, on one line. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`|\\/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
