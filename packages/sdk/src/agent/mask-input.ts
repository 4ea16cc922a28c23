/** What the audit log must not keep: personal data, numbers of cards and bank accounts, passwords and tokens. */
const PRIVATE =
  /^(.*e?mail(_address)?|phone|mobile|fax|address|(bill|ship|billing|shipping)_?(addr\d?|address|details|city|state|postcode|notes)?|line[12]|addr\d|city|state|zip|postal_code|postcode|name|(first|middle|last|individual|superuser|business)_.*name.*|number|exp.*|cvc|cvv|account_number|routing(_number)?|iban|id_number|.*token|.*password.*|.*secret.*|ip_address|dob|tax_id.*)$/
const MAIL_WITHIN = /[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g

const KEY_WITHIN = /\b[rs]k_(?:live|test)_\w+/g

/** A text without keys of Stripe, should somebody have put one where an id belongs. */
export const maskKeys = (text: string): string => text.replace(KEY_WITHIN, '[redacted]')

/** A copy of an input for the audit log. */
export function maskInput(input: unknown): unknown {
  if (typeof input === 'string') return maskKeys(input).replace(MAIL_WITHIN, '[masked]')
  if (Array.isArray(input)) return input.map(maskInput)
  if (!input || typeof input !== 'object') return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, PRIVATE.test(name) ? '[masked]' : maskInput(value)]),
  )
}
