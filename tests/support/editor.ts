import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { createEditor, optionsOf } from './language-service.js'

const FILE = fileURLToPath(new URL('../editor.ts', import.meta.url))
/** Marks the cursor in a source. */
const CURSOR = '/**/'

const texts = new Map([[FILE, '']])
const service = createEditor([], texts, {
  ...optionsOf('tests/tsconfig.json'),
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
})

/** Opens a file that uses the packages, and returns where the cursor stands in it. */
function open(text: string): number {
  texts.set(FILE, text.replace(CURSOR, ''))
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
  const source = head + lines.join('\n')
  open(source)
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
