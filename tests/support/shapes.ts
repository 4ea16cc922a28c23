/** Paths at which two JSON values differ in keys or in type. Positions in lists are left out of paths. */
export interface ShapeDifferences {
  readonly missing: readonly string[]
  readonly added: readonly string[]
  readonly retyped: readonly string[]
}

/** Compares keys and JSON types, never values. `null` stands for any type; items of a list are compared with the first of the other. */
export function compareShapes(recorded: unknown, ours: unknown, isFree: (path: string) => boolean): ShapeDifferences {
  const missing = new Set<string>()
  const added = new Set<string>()
  const retyped = new Set<string>()

  function visit(theirs: unknown, own: unknown, path: string): void {
    if (theirs === null || own === null || isFree(path)) return
    if (Array.isArray(theirs) && Array.isArray(own)) {
      if (theirs.length > 0 && own.length > 0) visit(theirs[0], own[0], path)
    } else if (isRecord(theirs) && isRecord(own)) {
      const at = (key: string) => (path ? `${path}.${key}` : key)
      for (const key of Object.keys(theirs)) {
        if (key in own) visit(theirs[key], own[key], at(key))
        else missing.add(at(key))
      }
      for (const key of Object.keys(own)) if (!(key in theirs)) added.add(at(key))
    } else if (typeOf(theirs) !== typeOf(own)) {
      retyped.add(`${path} is ${typeOf(own)}, recorded as ${typeOf(theirs)}`)
    }
  }

  visit(recorded, ours, '')
  return { missing: [...missing], added: [...added], retyped: [...retyped] }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)
