/** What the repository's Markdown shows as code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import GithubSlugger from 'github-slugger'

export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A fenced block. */
export interface Block {
  /** The document, relative to the root. */
  readonly document: string
  /** The line of the document on which the code begins. */
  readonly line: number
  /** What it says it is: `ts`, `sh`, … */
  readonly language: string
  readonly code: string
  /** The file that the block is, or changes, by what follows its language: ` ```ts src/index.ts `. */
  readonly file: string | undefined
  /** The file that the comment before the block names: `<!-- examples/src/opentelemetry/otel-hooks.ts -->`. */
  readonly shows: string | undefined
}

/** Of these `docs/api` is generated, from comments whose examples are tested by themselves. */
const SKIPPED = /^(node_modules|dist|coverage|fixtures|api|\..+)$/

function documentsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return documentsBelow(path)
      return path.endsWith('.md') ? [path] : []
    })
}

/** Every Markdown file. */
export const documents: readonly string[] = documentsBelow('.')

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

// A block that contains fences has longer ones.
const FENCES = /^(?:<!-- (\S+) -->\n)?(`{3,})(\S*)(?: (\S+))?\n([\s\S]*?)^\2$/gm

/** The fenced blocks of a document. */
export function blocksOf(document: string): Block[] {
  const text = read(document)
  return [...text.matchAll(FENCES)].map(({ 0: match, 1: shows, 3: language = '', 4: file, 5: code = '', index }) => {
    const opening = match.indexOf('```')
    return { document, shows, language, file, code, line: text.slice(0, index + opening).split('\n').length + 1 }
  })
}

/** The commands that a document has within its sentences. */
export function inlineCommandsOf(document: string): string[] {
  const sentences = read(document).replaceAll(FENCES, '')
  return [...sentences.matchAll(/`((?:npm|npx|pnpm) [^`]+)`/g)].map(([, command = '']) => command)
}

/** Where the links of a document lead. */
export function linksOf(document: string): string[] {
  const sentences = read(document)
    .replaceAll(FENCES, '')
    .replaceAll(/`[^`\n]*`/g, '')
  return [...sentences.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
}

/** The anchors of a document's headings, as GitHub and npm make them. */
export function anchorsOf(document: string): string[] {
  const sentences = read(document).replaceAll(FENCES, '')
  const slugger = new GithubSlugger()
  return [...sentences.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    // Of a link within a heading only the text counts.
    slugger.slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
  )
}
