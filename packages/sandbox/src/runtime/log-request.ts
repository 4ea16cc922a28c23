import type { ProviderName, SandboxRequest } from './provider.types.js'

/** A request the sandbox has received. */
export interface LoggedRequest {
  /** The provider it was sent to. */
  readonly provider: ProviderName
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: string
  /** Path and query. */
  readonly path: string
  /** Names in lower case; the credentials in `authorization` are replaced. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; empty when there was none. */
  readonly body: string
  /** `null` while it is under way, and when it got no answer. */
  status: number | null
  /** Sandbox time of arrival, milliseconds since the epoch. */
  readonly at: number
}

const CAPACITY = 10_000

/** Notes a request, dropping the oldest when the log is full. */
export function logRequest(
  log: LoggedRequest[],
  provider: ProviderName,
  { method, url, headers, body }: SandboxRequest,
  at: number,
): LoggedRequest {
  const shown: Record<string, string> = {}
  headers.forEach((value, name) => {
    shown[name] = name === 'authorization' ? value.replace(/(?<=^\S+\s).*|^\S+$/, '[redacted]') : value
  })
  const path = url.pathname + url.search
  const entry = { provider, method, url: url.href, path, headers: shown, body, status: null, at }
  if (log.length >= CAPACITY) log.shift()
  log.push(entry)
  return entry
}
