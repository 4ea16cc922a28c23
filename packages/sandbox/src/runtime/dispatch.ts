import type { Clock } from './clock.js'
import { faultAnswer, needsAnswer } from './fault-answer.js'
import type { FaultInjector } from './faults.js'
import { type LoggedRequest, logRequest } from './log-request.js'
import type { Provider, ProviderName, SandboxRequest, SandboxResponse } from './provider.types.js'
import { hang, wait } from './wait.js'
import type { WebAbortSignal } from './web-types.js'

/** An answer as it is sent. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number
  /** Header values by name. */
  readonly headers: Readonly<Record<string, string>>
  /** Text or bytes; `null`: no body at all. */
  readonly body: string | Uint8Array | null
  /** True to send half of the body with the full content length, then cut the connection. */
  readonly truncated: boolean
}

/** Handles a request; `'reset'` means that the connection is cut. Rejects only with the signal's reason. */
export type Dispatch = (
  provider: ProviderName,
  request: SandboxRequest,
  signal?: WebAbortSignal | undefined,
) => Promise<Answer | 'reset'>

export interface DispatchParts {
  readonly providers: Readonly<Record<ProviderName, Provider>>
  readonly faults: FaultInjector
  readonly clock: Clock
  readonly log: LoggedRequest[]
  readonly latencyMs: number
}

export function createDispatch({ providers, faults, clock, log, latencyMs }: DispatchParts): Dispatch {
  return async (name, request, signal) => {
    signal?.throwIfAborted()
    const entry = logRequest(log, name, request, clock.now())
    const { rule, latencyMs: extra } = faults.judge(name, request)
    const provider = providers[name]
    if (latencyMs + extra > 0) {
      const begun = provider.begin?.(request)
      try {
        await wait(latencyMs + extra, signal)
      } finally {
        if (typeof begun === 'function') begun()
      }
      if (typeof begun === 'object') return answer(begun)
    }
    if (!rule) return answer(handle(provider, request))
    const real = needsAnswer(rule) ? handle(provider, request) : undefined
    if (rule.hang) return hang(signal)
    if (rule.reset) return 'reset'
    return { ...answer(faultAnswer(name, rule, real)), truncated: rule.truncate ?? false }

    function answer(response: SandboxResponse): Answer {
      entry.status = response.status
      return toAnswer(response, request.method, provider)
    }
  }
}

/** A HEAD request is handled as a GET, whose body is then left out. */
function handle(provider: Provider, request: SandboxRequest): SandboxResponse {
  return provider.handle(request.method === 'HEAD' ? { ...request, method: 'GET' } : request)
}

function toAnswer({ status, headers = {}, body }: SandboxResponse, method: string, provider: Provider): Answer {
  const bodiless = method === 'HEAD' || status === 204 || status === 205 || status === 304
  const encode = provider.encode ?? compact
  const isSentAsIs = typeof body === 'string' || body instanceof Uint8Array
  const content = isSentAsIs ? body : body === undefined ? null : encode(body, status)
  const typed = content === null || Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return {
    status,
    headers: typed ? headers : { 'content-type': 'application/json', ...headers },
    body: bodiless ? null : content,
    truncated: false,
  }
}

const compact = (body: unknown): string => JSON.stringify(body)
