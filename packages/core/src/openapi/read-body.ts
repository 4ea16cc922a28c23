import { invalid } from '../errors.js'

/** The body of a request of openapi-fetch, which a middleware may have replaced. Refuses one that would arrive as something else. */
export async function readBody(request: Request): Promise<string> {
  if (request.bodyUsed) throw invalid('body', 'was read by a middleware; it must read that of request.clone()')
  const bytes = await request.arrayBuffer()
  const text = /^multipart\//.test(request.headers.get('content-type') ?? '') ? undefined : decode(bytes)
  if (text === undefined) throw invalid('body', 'must be text; files cannot be sent')
  return text
}

/** Undefined for bytes that are no text. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
