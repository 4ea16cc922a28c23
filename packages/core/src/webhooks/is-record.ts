/** Whether a value is a plain object as in JSON: not an array, and not a promise, stream or request whose body is still to be read. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  // In every realm, only the prototype of a plain object has no prototype itself.
  return !Object.getPrototypeOf(Object.getPrototypeOf(value ?? 0) ?? Object.prototype)
}
