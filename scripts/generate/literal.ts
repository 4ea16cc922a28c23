const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)

/** A text in the quotes that need no escapes, as the formatter writes it. */
const quote = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

/** A JSON value as TypeScript on one line. */
export function inlineLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineLiteral).join(', ')}]`
  if (typeof value === 'string') return quote(value)
  if (value === null || typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${inlineLiteral(member)}`)
  return members.length ? `{ ${members.join(', ')} }` : '{}'
}

/** A JSON value as TypeScript; what is longer than `width`, or `expand`, has a line for each member. */
export function literal(value: unknown, width: number, indent = '', expand = false): string {
  const inline = inlineLiteral(value)
  if ((!expand && inline.length + indent.length <= width) || value === null || typeof value !== 'object') return inline
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((member) => literal(member, width, inner))
    : Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member, width, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`
}
