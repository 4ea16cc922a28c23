/** The documentation's site as `npm run docs` has built it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const folder: string = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))
if (!existsSync(folder)) throw new Error('the site is not built; run npm run docs')

/** The site's files, by their path within it. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    ),
)

export const htmlPages: readonly string[] = [...files].filter((path) => path.endsWith('.html'))

export const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
