/** Names of what a request may carry that nobody else may see: card and account numbers, security codes, passwords, tokens. */
const SECRET =
  /^(number|cvc|cvv|cvv2|card_number|account_number|routing_number|iban|password|passwd|secret|client_secret|security_token|token|access_token|api_key|auth_token)$/i

const SECRET_HEADER =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-chargeover-key|stripe-signature)$/i

const REDACTED = '[redacted]'

/** A path whose query is a form. */
export function redactPath(path: string): string {
  const at = path.indexOf('?')
  return at < 0 ? path : path.slice(0, at + 1) + redactForm(path.slice(at + 1))
}

export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  // What authorizes has been replaced already, except for its scheme.
  const isSecret = (name: string) => name !== 'authorization' && SECRET_HEADER.test(name)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? REDACTED : value]))
}

/** A body as it was sent, JSON or a form, without what is secret. */
export function redactBody(body: string): string {
  if (!/^\s*[[{]/.test(body)) return body.includes('=') ? redactForm(body) : body
  try {
    return JSON.stringify(JSON.parse(body, (name, value: unknown) => (isSecretValue(name, value) ? REDACTED : value)))
  } catch {
    // A secret cannot be told from the rest.
    return '[a body that is not valid JSON]'
  }
}

const isSecretValue = (name: string, value: unknown): boolean =>
  SECRET.test(name) && (typeof value === 'string' || typeof value === 'number')

function redactForm(form: string): string {
  const pairs = form.split('&').map((pair) => {
    const at = pair.indexOf('=')
    if (at < 0) return pair
    const name = decode(pair.slice(0, at))
    const last = /\[?([^[\]]*)\]?$/.exec(name)?.[1] ?? name
    return SECRET.test(last) ? `${pair.slice(0, at)}=${REDACTED}` : pair
  })
  return pairs.join('&')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
