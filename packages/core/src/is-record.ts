/** Whether it is an object as JSON has them: no list, and no promise, stream or request that the body has yet to be read from. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  // The prototype of a plain object has none itself, in every realm; that of anything else has.
  return !Object.getPrototypeOf(Object.getPrototypeOf(value ?? 0) ?? Object.prototype)
}
