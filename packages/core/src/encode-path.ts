import { invalid } from './errors.js'

/** Puts values into a path template. A value that could leave its place in the path is refused: `..` would reach another endpoint. */
export function encodePath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/{(\w+)}/g, (_, name: string) => {
    const value = values[name]
    const text = Number.isFinite(value) ? String(value) : value
    if (typeof text !== 'string' || /^\s*\.{0,2}\s*$|[/\\\p{Surrogate}]/u.test(text)) {
      throw invalid(name, 'must be a non-empty id without slashes')
    }
    return encodeURIComponent(text)
  })
}
