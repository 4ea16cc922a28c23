import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const FILE = `${root}editor.ts`
/** Marks the cursor in a source. */
const CURSOR = '/**/'

let source = ''
let version = 0

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  { ...ts.sys, readDirectory: () => [FILE] },
  root,
)

const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, noEmit: false, declaration: true, emitDeclarationOnly: true }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    if (name === FILE) return ts.ScriptSnapshot.fromString(source)
    return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: (path) => ts.sys.realpath?.(path) ?? path,
})

/** Opens a file that uses the packages, and returns where the cursor stands in it. */
function open(text: string): number {
  source = text.replace(CURSOR, '')
  version += 1
  return text.indexOf(CURSOR)
}

const textOf = (parts: readonly ts.SymbolDisplayPart[] = []): string => ts.displayPartsToString([...parts])

/** What the editor shows of the name behind the cursor: its type, and its documentation. */
export function hover(text: string): { readonly type: string; readonly documentation: string } {
  const info = service.getQuickInfoAtPosition(FILE, open(text))
  return { type: textOf(info?.displayParts), documentation: textOf(info?.documentation) }
}

/** What the editor offers at the cursor. */
export function completions(text: string): string[] {
  const info = service.getCompletionsAtPosition(FILE, open(text), { includeCompletionsWithInsertText: true })
  return info?.entries.map(({ name }) => name) ?? []
}

/** The signatures that the editor shows within the parentheses of a call. */
export function signatures(text: string): string[] {
  const help = service.getSignatureHelpItems(FILE, open(text), undefined)
  return (help?.items ?? []).map(({ prefixDisplayParts, parameters, separatorDisplayParts, suffixDisplayParts }) =>
    [
      textOf(prefixDisplayParts),
      parameters.map(({ displayParts }) => textOf(displayParts)).join(textOf(separatorDisplayParts)),
      textOf(suffixDisplayParts),
    ].join(''),
  )
}

/** What the compiler finds wrong. */
export function errors(text: string): string[] {
  open(text)
  return [...service.getSyntacticDiagnostics(FILE), ...service.getSemanticDiagnostics(FILE)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  )
}

/** What the compiler finds wrong in each of several lines, behind a common head that ends with a line break. */
export function errorsByLine(head: string, lines: readonly string[]): string[] {
  open(head + lines.join('\n'))
  const first = head.split('\n').length - 1
  const messages = lines.map(() => '')
  for (const { start, messageText } of [
    ...service.getSyntacticDiagnostics(FILE),
    ...service.getSemanticDiagnostics(FILE),
  ]) {
    const line = source.slice(0, start).split('\n').length - 1 - first
    messages[line] += ts.flattenDiagnosticMessageText(messageText, '\n')
  }
  return messages
}

/** The declarations that the compiler writes. */
export function declarations(text: string): string {
  open(text)
  return service
    .getEmitOutput(FILE, true, true)
    .outputFiles.map((file) => file.text)
    .join('')
}
