/** `Object`, `String`, `Null`, `Array`, `Promise` …: what a value is, by the name that the language has for it. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
