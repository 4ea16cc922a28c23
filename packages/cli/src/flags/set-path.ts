import { usageError } from '../cli-error.js'

type Container = Record<string, unknown> | unknown[]

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/**
 * Sets what a path leads to, and makes the objects and arrays on the way.
 *
 * @throws {CliError} where something on the way is no object, or the place of an array would leave a gap before it
 */
export function setPath(target: object, path: readonly string[], value: unknown): void {
  let at = target as Container
  for (const [index, name] of path.entries()) {
    const flag = `--${path.join('.')}`
    if (Array.isArray(at) && !(/^\d+$/.test(name) && Number(name) <= at.length)) {
      throw usageError(`${flag}: ${name} is no position of the list; it has ${at.length} items so far`)
    }
    const members = at as Record<string, unknown>
    const isLast = index === path.length - 1
    if (isLast) {
      define(members, name, value)
      return
    }
    const found = Object.hasOwn(members, name) ? members[name] : undefined
    const next = found ?? (/^\d+$/.test(path[index + 1] as string) ? [] : {})
    if (!isContainer(next))
      throw usageError(`${flag}: --${path.slice(0, index + 1).join('.')} is given as a value already`)
    define(members, name, next)
    at = next
  }
}

/** Assigning would call the setter of `__proto__`. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
