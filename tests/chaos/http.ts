import type { SandboxRequest, SandboxResponse } from '@billing/sandbox'

const HEAD_END = Buffer.from('\r\n\r\n')

/** A request off the wire and the bytes behind it; `undefined` until all of it has arrived, `null` if they are not HTTP. */
export function parseRequest(bytes: Buffer): { request: SandboxRequest; rest: Buffer } | undefined | null {
  const headEnd = bytes.indexOf(HEAD_END)
  if (headEnd < 0)
    return bytes.length > 65_536 || !/^[A-Z]*( |$)/.test(bytes.toString('latin1', 0, 8)) ? null : undefined
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n')
  const [, method, target] = /^([A-Z]+) (\/\S*) HTTP\/1\.1$/.exec(first) ?? []
  if (!method || !target) return null
  const headers = new Headers()
  for (const line of lines) headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim())
  const start = headEnd + HEAD_END.length
  const end = start + Number(headers.get('content-length') ?? 0)
  if (bytes.length < end) return undefined
  const url = new URL(target, `http://${headers.get('host')}`)
  return { request: { method, url, headers, body: bytes.toString('utf8', start, end) }, rest: bytes.subarray(end) }
}

/** The head of an answer, with the empty line that ends it. */
export function head(status: number, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Chaos\r\n${lines.join('')}\r\n`
}

/** A whole answer as bytes, with a length that is right. */
export function message(
  status: number,
  headers: Readonly<Record<string, string | number>>,
  body: string | Buffer,
): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([Buffer.from(head(status, { ...headers, 'content-length': bytes.length })), bytes])
}

export function bodyOf({ body }: SandboxResponse): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

/** A provider's answer as it should go on the wire. */
export function answerOf(answer: SandboxResponse): Buffer {
  return message(answer.status, { 'content-type': 'application/json', ...answer.headers }, bodyOf(answer))
}
