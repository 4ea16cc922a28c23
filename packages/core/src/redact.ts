/** Blots secrets out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text)
}

/**
 * Why a request could not be sent, without what hangs on the error of a transport, such as the request with its headers. Platforms say
 * `fetch failed`, and the reason in a cause: `connect ECONNREFUSED 127.0.0.1:443`.
 */
export function reasonOf(thrown: unknown, secrets: readonly string[]): Error {
  const { message, code } = Object(Object(thrown).cause ?? thrown)
  return Object.assign(new Error(redact(`${message || code}`, secrets).slice(0, 1_000)), { code })
}
