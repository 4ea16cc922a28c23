import type { Document, Operation, Resource } from './document.js'

/** The resource of an operation, which is its one tag. */
export function resourceOf({ operationId, tags = [] }: Operation, described: Document['tags']): Resource {
  const [title, ...others] = tags
  if (!title || others.length) throw new Error(`${operationId} must have exactly one tag, which is its resource`)
  const { description } = described.find(({ name }) => name === title) ?? {}
  if (!description) throw new Error(`${operationId}: openapi.yaml must describe the tag "${title}"`)
  const words = title.toLowerCase().split(' ')
  if (!words.every((word) => /^[a-z0-9]+$/.test(word))) throw new Error(`the tag "${title}" must consist of words`)
  const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`
  return {
    id: words.join('_'),
    title,
    description,
    folder: words.join('-'),
    constant: [words[0], ...words.slice(1).map(capital)].join(''),
  }
}
