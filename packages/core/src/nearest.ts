/** The name that takes the fewest letters to change, for a suggestion. */
export function nearestName(names: readonly string[], wanted: string): string | undefined {
  return names.map((name) => ({ name, edits: distance(name, wanted) })).sort((a, b) => a.edits - b.edits)[0]?.name
}

/** Levenshtein's: how many letters must be inserted, removed or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
