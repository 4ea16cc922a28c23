/** The name that takes the fewest letters to change, for a suggestion. */
export function nearestName(names: readonly string[], wanted: string): string | undefined {
  return names.map((name) => ({ name, edits: distance(name, wanted) })).sort((a, b) => a.edits - b.edits)[0]?.name
}

/** The names that may be meant: those that begin with the wanted one, or the nearest if at most half of the letters have to change. */
export function similarNames(names: readonly string[], wanted: string): readonly string[] {
  const beginning = names.filter((name) => wanted.length > 2 && name.startsWith(wanted))
  if (beginning.length) return beginning
  return [nearestName(names, wanted)].filter(
    (name) => name !== undefined && distance(name, wanted) <= wanted.length / 2,
  ) as string[]
}

/** Levenshtein's: how many letters must be inserted, removed or replaced. No name is as long as what is cut off. */
function distance(a: string, text: string): number {
  const b = text.slice(0, 99)
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  let edits = b.length
  for (const letter of a) {
    let diagonal = 0
    row = row.map((above, index) => {
      edits = index ? Math.min(diagonal + (letter === b[index - 1] ? 0 : 1), above + 1, edits + 1) : above + 1
      diagonal = above
      return edits
    })
  }
  return edits
}
