/**
 * Reads a ChargeOver `where` letter by letter: a comma ends a condition, a colon a part of it, unless a backslash stands before it.
 * Independent of what the library does to write and to check one.
 */
export function parseWhere(where: string): string[][] {
  const conditions: string[][] = [['']]
  let escaped = false
  for (const letter of where) {
    const parts = conditions.at(-1) ?? []
    if (!escaped && letter === '\\') {
      escaped = true
      continue
    }
    if (!escaped && letter === ',') conditions.push([''])
    else if (!escaped && letter === ':') parts.push('')
    else parts.push(`${parts.pop()}${letter}`)
    escaped = false
  }
  return conditions
}
