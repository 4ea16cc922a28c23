import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The compiler options of the sources: packages find each other's TypeScript. */
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
)

/** What an editor asks about `roots` and about `texts`, files that exist only here, by path. */
export function createEditor(roots: readonly string[], texts: ReadonlyMap<string, string>): ts.LanguageService {
  const read = (path: string): string | undefined => texts.get(path) ?? ts.sys.readFile(path)
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...roots, ...texts.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  })
}

/** What a pointer over a name shows beneath its type. */
export interface Hover {
  readonly text: string
  readonly tags: readonly { readonly name: string; readonly text: string }[]
}

/** Hovers over the name that ends where `marker` begins. */
export function hoverBefore(editor: ts.LanguageService, file: string, marker: string): Hover {
  const text = editor.getProgram()?.getSourceFile(file)?.text ?? ''
  const end = text.indexOf(marker)
  if (end < 1) throw new Error(`there is no ${marker} in ${file}`)
  const { documentation, tags } = editor.getQuickInfoAtPosition(file, end - 1) ?? {}
  return {
    text: ts.displayPartsToString(documentation),
    tags: (tags ?? []).map(({ name, text: parts }) => ({ name, text: ts.displayPartsToString(parts) })),
  }
}

/** One way into a published package: its name and its TypeScript. */
export interface Entry {
  readonly name: string
  readonly file: string
}

/** Every entry of every package in `packages/`. */
export function publishedEntries(): Entry[] {
  return ts.sys
    .readDirectory(join(root, 'packages'), ['.json'], ['**/node_modules'], ['*/package.json'])
    .flatMap((manifest) => {
      const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
        name: string
        exports: Record<string, { '@billing/source'?: string }>
      }
      return Object.entries(exports).flatMap(([subpath, { '@billing/source': source }]) =>
        source ? [{ name: join(name, subpath), file: join(dirname(manifest), source) }] : [],
      )
    })
}
