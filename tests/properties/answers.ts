import { fc } from './fast-check.js'
import { json, replaced } from './json.js'
import { text } from './text.js'

/** What a server sends. */
export interface HostileAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string | Uint8Array<ArrayBuffer>
  /** The connection breaks at the end of the body. */
  readonly broken: boolean
}

// Servers are free to send what the class `Response` would refuse, and browsers show a redirect as 0.
const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(200, 200, 200, 201, 202, 204) },
  { weight: 4, arbitrary: fc.constantFrom(302, 400, 401, 402, 403, 404, 409, 422, 429, 500, 503) },
  { weight: 1, arbitrary: fc.oneof(fc.constant(0), fc.integer({ min: 200, max: 999 })) },
)

const HEADERS = [
  'request-id',
  'x-request-id',
  'retry-after',
  'content-type',
  'content-length',
  'location',
  'stripe-should-retry',
]

/** Header values are bytes without control characters. */
const headersWith = (echoes: readonly string[]): fc.Arbitrary<[string, string][]> => {
  const latin1 = text.map((value) => value.replace(/[^\x20-\x7e\xa0-\xff]/g, ''))
  const value = fc.oneof(latin1, fc.constantFrom('0', 'true', 'application/json', 'text/html', ...echoes))
  return fc.array(fc.tuple(fc.constantFrom(...HEADERS), value), { maxLength: 3 })
}

/** Bodies as recorded, of one shape or another, with parts replaced by anything. */
const mutated = (bodies: readonly string[], echoes: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...bodies),
      fc.array(fc.tuple(fc.array(fc.nat({ max: 99 }), { maxLength: 5 }), json(echoes)), { minLength: 1, maxLength: 3 }),
    )
    .map(([body, changes]) => changes.reduce((changed, [steps, value]) => replaced(changed, steps, value), body))

/** A truncated body, or one with a changed byte: rarely valid UTF-8 or JSON. */
const damaged = (bodies: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.tuple(bodies, fc.nat({ max: 999 }), fc.nat({ max: 255 }), fc.boolean()).map(([body, part, byte, cut]) => {
    const bytes = new TextEncoder().encode(body)
    const position = Math.floor((bytes.length * part) / 1000)
    if (cut) return bytes.slice(0, position)
    bytes[position] = byte
    return bytes
  })

/** Any answer, and more often one that is almost valid. `echoes` are strings that it may repeat. */
export function hostileAnswer(recorded: readonly string[], echoes: readonly string[]): fc.Arbitrary<HostileAnswer> {
  const near = mutated(recorded, echoes)
  const body = fc.oneof(
    { weight: 6, arbitrary: near },
    { weight: 4, arbitrary: json(echoes) },
    { weight: 2, arbitrary: damaged(near) },
    { weight: 1, arbitrary: fc.oneof(fc.uint8Array(), fc.constantFrom('', '<html>Bad gateway</html>'), text) },
  )
  const broken = fc.integer({ min: 0, max: 19 }).map((chance) => chance === 1)
  return fc.record({ status, headers: headersWith(echoes), body, broken })
}

/** The answer as `fetch` hands it over. */
export function toResponse({ status, headers, body, broken }: HostileAnswer): Response {
  const isKnown = status >= 200 && status < 600
  const hasBody = ![204, 205, 304].includes(status)
  const response = new Response(hasBody ? (broken ? breakingOff(body) : body) : null, {
    status: isKnown ? status : 200,
    headers: headers.map(([name, value]) => [name, value]),
  })
  return isKnown ? response : Object.defineProperties(response, { status: { value: status }, ok: { value: false } })
}

const breakingOff = (body: HostileAnswer['body']): ReadableStream =>
  new ReadableStream({
    start: (controller) => controller.enqueue(typeof body === 'string' ? new TextEncoder().encode(body) : body),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
