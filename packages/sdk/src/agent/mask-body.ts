import { maskCards } from './mask-cards.js'

/** The members that a person need not see to approve a call, and that must not be kept: numbers of cards and bank accounts, codes, passwords. */
const SECRET = /^((card|account|routing)_?)?number$|^(cvc|cvv\d?|routing|sort_code|bsb|iban|id_number|.*password.*)$/i
const MARKER = '[redacted]'

const isSecret = (names: readonly string[]): boolean => names.some((name) => SECRET.test(name))

/** A query, or the body of a form. */
export function maskForm(form: string): string {
  return form
    .split('&')
    .map((pair) => {
      const [name, value = ''] = pair.split('=') as [string, string?]
      if (isSecret(decodeURIComponent(name).split(/[[\]]/))) return `${name}=${MARKER}`
      const text = decodeURIComponent(value.replaceAll('+', ' '))
      const masked = maskCards(text)
      return masked === text ? pair : `${name}=${masked}`
    })
    .join('&')
}

function maskJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskJson)
  if (value && typeof value === 'object') {
    const members = Object.entries(value)
    return Object.fromEntries(members.map(([name, member]) => [name, isSecret([name]) ? MARKER : maskJson(member)]))
  }
  const text = String(value)
  const masked = maskCards(text)
  return masked === text ? value : masked
}

/** The body of a request as a plan shows it. */
export function maskBody(body: string, type: string | undefined): string {
  if (type === 'application/x-www-form-urlencoded') return maskForm(body)
  return type === 'application/json' ? JSON.stringify(maskJson(JSON.parse(body))) : maskCards(body)
}
