/** The fields of a `multipart/form-data` body by name, files as their contents. Undefined where it is none. */
export function parseMultipart(body: string): ReadonlyMap<string, string> | undefined {
  // The first line is the boundary, which the header has as well.
  const boundary = /^--[^\r\n]+(?=\r\n)/.exec(body)?.[0]
  if (boundary === undefined || !body.includes(`\r\n${boundary}--`)) return undefined
  const parts = `\r\n${body}`.split(`\r\n${boundary}`).slice(1, -1)
  const fields = new Map<string, string>()
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n')
    const name = /;\s*name="([^"]*)"/i.exec(part.slice(0, Math.max(end, 0)))?.[1]
    if (name === undefined) return undefined
    fields.set(name, part.slice(end + 4))
  }
  return fields
}
