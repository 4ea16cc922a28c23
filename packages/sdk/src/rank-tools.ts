import type { ToolDescription } from '@billing/core'

/** What each word of a search is looked for in, and what it counts there. */
const FIELDS: readonly (readonly [weight: number, text: (tool: ToolDescription) => string])[] = [
  [8, ({ name, aliases }) => [name, ...aliases].join(' ')],
  [4, ({ title, resource }) => `${title} ${resource}`],
  [1, ({ description }) => description],
]

/** The words of a text without the ends that vary: `invoices` and `invoice` are one. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.replace(/(?<=..)(ies|y|es|s|e|ed)$/, ''))

/** The tools that a search finds, those that fit best first: more of the words, then names before texts, then documented ones. */
export function rankTools<T extends ToolDescription>(tools: readonly T[], query: string): T[] {
  const wanted = [...new Set(wordsOf(query))]
  const ranked = tools.map((tool) => {
    const fields = FIELDS.map(([weight, text]) => [weight, wordsOf(text(tool))] as const)
    const scores = wanted.map((word) => Math.max(0, ...fields.map(([weight, words]) => weight * matchOf(words, word))))
    return { tool, found: scores.filter(Boolean).length, score: scores.reduce((sum, score) => sum + score, 0) }
  })
  return ranked
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || b.score - a.score || Number(b.tool.documented) - Number(a.tool.documented))
    .map(({ tool }) => tool)
}

/** 1 where a word is among others, less where it only begins one. */
function matchOf(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return 1
  return words.some((word) => word.startsWith(wanted)) ? 0.5 : 0
}
