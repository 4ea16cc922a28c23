import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The compiler options of a project of this repository: packages find each other's TypeScript. */
export function optionsOf(project = 'tsconfig.json'): ts.CompilerOptions {
  const file = join(root, project)
  const { config } = ts.readConfigFile(file, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, dirname(file)).options
}

/** Answers what an editor asks about `roots` and about `texts`, in-memory files by path, which may change between questions. */
export function createEditor(
  roots: readonly string[],
  texts: ReadonlyMap<string, string>,
  options: ts.CompilerOptions = optionsOf(),
): ts.LanguageService {
  const read = (path: string): string | undefined => texts.get(path) ?? ts.sys.readFile(path)
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...roots, ...texts.keys()],
    getScriptVersion: (path) => texts.get(path) ?? '',
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
