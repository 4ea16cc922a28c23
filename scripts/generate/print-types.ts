import { astToString } from 'openapi-typescript'
import type ts from 'typescript'

/** The declarations as text, in the style of the repository and without tags that say nothing to a user. */
export const printTypes = (nodes: ts.Node[]): string =>
  astToString(nodes)
    .replaceAll('@description ', '')
    .replaceAll(/^\s*\* @enum \{\w+\}\n/gm, '')
    .replaceAll(/^\s*\/\*\* @constant \*\/\n/gm, '')
    .replaceAll(/^\s*\* @constant\n/gm, '')
    // Text after a tag belongs to the tag, so that an editor would show no description.
    .replaceAll(/^( *\* @deprecated)\n((?: *\* .*\n)+)/gm, '$2$1\n')
    .replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    // Examples, which come indented twice, and comments of which one line is left.
    .replaceAll(/^( *\*) {4}(?= )/gm, '$1')
    .replaceAll(/^( *)\/\*\*\n\1 \* (.*)\n\1 \*\/$/gm, '$1/** $2 */')
