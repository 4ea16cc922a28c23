import type { Schema } from './document.js'

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Replaces each object in a JSON value by what `visit` returns for it, the innermost first. */
export function mapObjects(value: unknown, visit: (node: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => mapObjects(member, visit))
  if (value === null || typeof value !== 'object') return value
  return visit(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapObjects(member, visit)])))
}

export const refName = (ref: string): string => {
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(ref) ?? []
  if (!name) throw new Error(`"${ref}" does not name a schema`)
  return name
}

/** The names of all schemas that are referenced from `roots`, directly or not, in alphabetical order. */
export function reachable(roots: unknown, schemas: Record<string, Schema>): string[] {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    mapObjects(value, (node) => {
      if (typeof node.$ref === 'string') {
        const name = refName(node.$ref)
        if (!found.has(name)) {
          found.add(name)
          collect(schemas[name])
        }
      }
      return node
    })
  }
  collect(roots)
  return [...found].sort()
}
