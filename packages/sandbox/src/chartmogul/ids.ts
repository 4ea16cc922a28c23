import type { Random } from '../runtime/random.js'

export type Prefix = 'acc' | 'ds' | 'cus' | 'con' | 'note' | 'pl' | 'plg' | 'sub' | 'inv' | 'li' | 'tr'

const HEX_DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const TEMPLATE = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'

/** Where the digits of a UUID stand; between them are its hyphens and its version. */
const DIGITS = Array.from(TEMPLATE, (kind, at) => (kind === 'x' || kind === 'y' ? at : -1)).filter((at) => at >= 0)
const VARIANT = TEMPLATE.indexOf('y')

/** The characters of the UUID that is being created. Kept, since a list for each UUID would be most of the garbage of sample data. */
const codes = Array.from(TEMPLATE, (character) => character.charCodeAt(0))

/** A version 4 UUID. Sample data needs thousands at once: one random number gives eight digits, and the string is created in one step. */
export function newUuid(random: Random): string {
  let bits = 0
  for (let count = 0; count < DIGITS.length; count++) {
    if (count % 8 === 0) bits = (random.next() * 4_294_967_296) | 0
    codes[DIGITS[count] ?? 0] = HEX_DIGITS[bits & 15] ?? 0
    bits >>>= 4
  }
  // Two bits of this digit are its variant.
  codes[VARIANT] = HEX_DIGITS[8 | (HEX_DIGITS.indexOf(codes[VARIANT] ?? 0) & 3)] ?? 0
  return String.fromCharCode(...codes)
}

export function newId(random: Random, prefix: Prefix): string {
  return `${prefix}_${newUuid(random)}`
}
