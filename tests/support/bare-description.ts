import { singular } from '../../scripts/generate/case.js'

/** Words that add nothing to a name. */
const FILLERS: ReadonlySet<string> = new Set(['a', 'an', 'its', 'it', 'of', 'that', 'the', 'this'])

/** The words of a name or a text, in lower case and in the singular. */
const wordsOf = (text: string): string[] =>
  (
    text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).map(singular)

/** Whether a description has no word beyond the name of what it describes: `The id.` of `id`. */
export function isBare(name: string, description: string): boolean {
  const known = new Set([...wordsOf(name.replace(/Params?$/, '')), ...FILLERS])
  return wordsOf(description).every((word) => known.has(word))
}
