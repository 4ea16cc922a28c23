const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * The members of an object by their paths, as `--fields` names them: `address.city`.
 *
 * @param isWithinLists - whether lists are taken apart too: `available.0.amount`. Otherwise one is a value, as rows of a file have it.
 */
export function flatten(value: object, isWithinLists: boolean, path: readonly string[] = []): [string, unknown][] {
  return Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const at = [...path, name]
    const isTaken = isObject(member) && Object.keys(member).length > 0 && (isWithinLists || !Array.isArray(member))
    // A list of plain values is read at once.
    const isPlainList = Array.isArray(member) && !member.some(isObject)
    return isTaken && !isPlainList ? flatten(member, isWithinLists, at) : [[at.join('.'), member]]
  })
}
