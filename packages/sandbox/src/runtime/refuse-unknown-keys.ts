/** Refuses keys that a table does not have, since a misspelled one would have no effect and nobody would notice. */
export function refuseUnknownKeys(given: object, known: object, by: string): void {
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(known, key))
  if (unknown === undefined) return
  throw new TypeError(`${by}: there is no key ${JSON.stringify(unknown)}. Known are ${Object.keys(known).join(', ')}.`)
}
