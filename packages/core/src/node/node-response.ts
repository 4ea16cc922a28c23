/// <reference types="node" />
import { PassThrough, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'

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

/** The part of a `Response` that reads a body as a whole. The body is kept, so that it can be read again. */
export class NodeResponse
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
    // Without a reader of the body nobody would handle that it broke off.
    this.#bytes.catch(() => {})
  }

  /** Enough of a stream to be read from: it has all bytes at once. */
  get body(): AsyncIterable<Uint8Array> {
    const bytes = this.#bytes
    return {
      async *[Symbol.asyncIterator]() {
        yield await bytes
      },
    }
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

/** Decodes a body, the last encoding first. Decoding stops after `limit` bytes. */
async function decode(body: Buffer, encodings: string, limit: number): Promise<Buffer> {
  let decoded = body
  try {
    for (const encoding of encodings.split(',').reverse()) {
      if (decoded.length) decoded = await gather(decoderOf(encoding.trim()).end(decoded), limit)
    }
  } catch (cause) {
    throw new TypeError('The body is not encoded as its header says', { cause })
  }
  return decoded
}

async function gather(stream: Transform, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let left = limit
  for await (const chunk of stream) {
    chunks.push(chunk)
    left -= chunk.length
    if (left < 0) break
  }
  return Buffer.concat(chunks)
}

function decoderOf(encoding: string): Transform {
  switch (encoding.toLowerCase()) {
    case 'br':
      return createBrotliDecompress()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'identity':
      return new PassThrough()
    default:
      throw new TypeError(`The server sent the encoding ${encoding}, which was not asked for`)
  }
}
