import { StripeError } from './errors.js'

const KEY = /^(sk|rk)_(test|live)_\w+$/

/** The secret key of a request: the user name of Basic, or Bearer. Any key of the right format is accepted. */
export function readApiKey(headers: Headers): string {
  const header = headers.get('authorization')
  const key = header ? keyOf(header) : ''
  if (!key) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). " +
        'See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.',
    )
  }
  if (!KEY.test(key)) throw unauthorized(`Invalid API Key provided: ${masked(key)}`)
  return key
}

const unauthorized = (message: string): StripeError => new StripeError(401, { type: 'invalid_request_error', message })

function keyOf(header: string): string {
  const [scheme = '', value = ''] = header.trim().split(/\s+/, 2)
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return ''
  try {
    return atob(value).split(':', 1)[0] ?? ''
  } catch {
    return ''
  }
}

/** Stripe shows the beginning and the last four characters of a wrong key. */
const masked = (key: string): string =>
  key.length <= 12 ? '*'.repeat(key.length) : `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}`
