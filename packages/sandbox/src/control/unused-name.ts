/** The first of `prefix1`, `prefix2`, … that is not used yet. */
export function unusedName(prefix: string, used: { has(name: string): boolean }): string {
  let number = 1
  while (used.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
