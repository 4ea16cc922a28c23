import { invalid } from '../errors.js'

/** Puts values into a path template. A value that could change the path is refused: `..` would reach another endpoint. */
export function encodePath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/{(\w+)}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined || value === null) throw invalid(name, 'is missing; pass it with the parameters')
    const text = Number.isFinite(value) ? String(value) : value
    if (typeof text !== 'string' || /^\s*\.{0,2}\s*$|[/\\\p{Surrogate}]/u.test(text)) {
      throw invalid(name, 'must be a non-empty id without slashes')
    }
    return encodeURIComponent(text)
  })
}
