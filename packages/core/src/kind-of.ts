/** `Object`, `String`, `Null`, `Array` … */
export function kindOf(value: unknown): string {
  const { http, provider } = Object(value)
  if (http) return `a client of ${provider}`
  return Object.prototype.toString.call(value).slice(8, -1).replace('Promise', 'a promise: await it')
}
