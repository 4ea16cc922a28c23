/** A request as it left the client. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  /** Path and query as sent. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Aborts when the client gives the request up. */
  readonly signal: AbortSignal
}

/** An answer with a status of its own. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown
}

/** A JSON body with status 200, a reply, a ready-made response, an error to fail with, or a function that makes one of them. */
export type Answer = object | ((request: RecordedRequest) => object | Promise<object>)

export interface Recorder {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>
  readonly requests: readonly RecordedRequest[]
}

/** A `fetch` that keeps what it is asked and gives the answers in turn, the last one for ever. */
export function record(...answers: readonly Answer[]): Recorder {
  const requests: RecordedRequest[] = []
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    // The platform's own class refuses what a real fetch would refuse, such as a GET with a body.
    const { method, headers, signal, redirect } = new Request(url, init)
    const request: RecordedRequest = {
      method,
      url,
      path: url.slice(new URL(url).origin.length),
      headers: Object.fromEntries(headers),
      body: String(init.body ?? ''),
      signal: init.signal ?? signal,
    }
    const answer = answers[Math.min(requests.length, answers.length - 1)] ?? {}
    requests.push(request)
    request.signal.throwIfAborted()
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
    })
    const response = toResponse(await Promise.race([typeof answer === 'function' ? answer(request) : answer, aborted]))
    const location = response.headers.get('location')
    return location && redirect === 'follow' ? fetch(location, init) : response
  }
  return { fetch, requests }
}

/** An answer that never comes; the request ends when its signal aborts. */
export const hang = (): Promise<never> => new Promise(() => {})

function toResponse(answer: object): Response {
  if (answer instanceof Error) throw answer
  if (answer instanceof Response) return answer
  const { status, headers = {}, body = '' } = isReply(answer) ? answer : { status: 200, body: answer }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  // A response with one of these statuses may not have a body, not even an empty one.
  return new Response([204, 205, 304].includes(status) ? null : text, { status, headers })
}

// Providers' objects have a `status` too, but there it is a word.
const isReply = (answer: object): answer is Reply => typeof (answer as Reply).status === 'number'
