import { astToString } from 'openapi-typescript'
import type ts from 'typescript'

/** The source of declarations, with two spaces of indentation and without tags that tell a user nothing. */
export const printTypes = (nodes: ts.Node[]): string =>
  astToString(nodes)
    .replaceAll('@description ', '')
    .replaceAll(/^\s*\* @enum \{\w+\}\n/gm, '')
    .replaceAll(/^\s*\/\*\* @constant \*\/\n/gm, '')
    .replaceAll(/^\s*\* @constant\n/gm, '')
    // Text after a tag belongs to the tag, so that an editor would show no description.
    .replaceAll(/^( *\* @deprecated)\n((?: *\* .*\n)+)/gm, '$2$1\n')
    .replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    // Examples are indented twice; a comment of a single line needs one line only.
    .replaceAll(/^( *\*) {4}(?= )/gm, '$1')
    .replaceAll(/^( *)\/\*\*\n\1 \* (.*)\n\1 \*\/$/gm, '$1/** $2 */')
