/** The name that takes the fewest letters to change, for a suggestion. */
export function nearestName(names: readonly string[], wanted: string): string | undefined {
  return names.map((name) => ({ name, edits: distance(name, wanted) })).sort((a, b) => a.edits - b.edits)[0]?.name
}

/** Levenshtein's: how many letters must be inserted, removed or replaced. */
function distance(a: string, b: string): number {
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
