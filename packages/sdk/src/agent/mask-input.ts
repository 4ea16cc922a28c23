import { maskKeys } from '@billing/core/internal'
import { maskCards } from './mask-cards.js'

/** What the audit log must not keep: personal data, numbers of cards and bank accounts, passwords and tokens. */
const PRIVATE =
  /^(.*e?mail(_address)?|phone|mobile|fax|address|(bill|ship|billing|shipping)_?(addr\d?|address|details|city|state|postcode|notes)?|line[12]|addr\d|city|state|zip|postal_code|postcode|name|(first|middle|last|individual|superuser|business)_.*name.*|(card_?)?number|exp.*|cvc|cvv\d?|account_?number|routing(_?number)?|sort_code|bsb|iban|id_number|.*token|.*password.*|.*secret.*|ip_address|dob|tax_id.*)$/
// Two steps, each of one pass: a pattern for the whole of it would take time with the square of a long text without an address.
const WORD = /[^\s<>"']+/g
const MAIL = /[^@]@[^@]+\.[^@]/

const maskMails = (text: string): string => text.replace(WORD, (word) => (MAIL.test(word) ? '[masked]' : word))

/** A copy of an input for the audit log. */
export function maskInput(input: unknown): unknown {
  if (typeof input === 'string') return maskCards(maskMails(maskKeys(input)))
  if (typeof input === 'number') return maskCards(`${input}`) === `${input}` ? input : '[masked]'
  if (Array.isArray(input)) return input.map(maskInput)
  if (!input || typeof input !== 'object') return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [maskKeys(name), PRIVATE.test(name) ? '[masked]' : maskInput(value)]),
  )
}
