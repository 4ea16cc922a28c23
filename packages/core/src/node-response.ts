/// <reference types="node" />
import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

/** An answer whose head has arrived and whose body is being gathered. */
interface Arriving {
  readonly url: string
  readonly status: number
  readonly statusText: string
  /** The header fields, as undici reads them: repeated ones as an array. */
  readonly fields: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Promise<Buffer>
  /** How long the body may be once it is decoded. */
  readonly maxResponseBytes: number
}

/** The part of a `Response` that reads a body as a whole; as often as one likes, since it is kept. */
export class BufferedResponse
  implements Pick<Response, 'url' | 'status' | 'statusText' | 'ok' | 'headers' | 'redirected' | 'type'>
{
  readonly url: string
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly headers: Headers
  readonly redirected = false
  readonly type = 'basic'
  readonly #bytes: Promise<Buffer>

  constructor({ url, status, statusText, fields, bytes, maxResponseBytes }: Arriving) {
    this.url = url
    this.status = status
    this.statusText = statusText
    this.ok = status >= 200 && status < 300
    this.headers = toHeaders(fields)
    const encoding = this.headers.get('content-encoding')
    this.#bytes = encoding ? bytes.then((body) => decode(body, encoding, maxResponseBytes)) : bytes
    // Whoever never asks for the body need not hear that it broke off.
    this.#bytes.catch(() => {})
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.#bytes).buffer
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.#bytes)
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }
}

function toHeaders(fields: Arriving['fields']): Headers {
  const headers = new Headers()
  for (const [name, value = []] of Object.entries(fields)) {
    for (const single of [value].flat()) headers.append(name, single)
  }
  return headers
}

/** Undoes the encodings of a body, the last one first. Rejects with a `RangeError` when one of them yields more than `limit` bytes. */
async function decode(body: Buffer, encodings: string, limit: number): Promise<Buffer> {
  if (!body.length) return body
  const options = { maxOutputLength: Math.min(limit, constants.MAX_LENGTH) }
  let decoded = body
  try {
    for (const encoding of encodings.split(',').reverse()) decoded = await decoderOf(encoding.trim())(decoded, options)
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    throw new TypeError('The body is not encoded as it says', { cause })
  }
  return decoded
}

type Decoder = (body: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>

function decoderOf(encoding: string): Decoder {
  switch (encoding.toLowerCase()) {
    case 'br':
      return promisify(brotliDecompress)
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)
    case 'identity':
      return async (body) => body
    default:
      throw new TypeError(`The server sent the encoding ${encoding}, which was not asked for`)
  }
}
