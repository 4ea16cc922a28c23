import type { Random } from '../runtime/random.js'

export type Prefix = 'acc' | 'ds' | 'cus' | 'con' | 'note' | 'pl' | 'plg' | 'sub' | 'inv' | 'li' | 'tr'

const HEX_DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const TEMPLATE = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'

/** A version 4 UUID. Sample data needs thousands at once: one random number gives eight digits, and the string is created in one step. */
export function newUuid(random: Random): string {
  const codes: number[] = []
  let bits = 0
  let digits = 0
  for (let i = 0; i < TEMPLATE.length; i++) {
    const kind = TEMPLATE[i]
    if (kind !== 'x' && kind !== 'y') {
      codes.push(TEMPLATE.charCodeAt(i))
      continue
    }
    if (digits === 0) {
      bits = Math.floor(random.next() * 4_294_967_296)
      digits = 8
    }
    const digit = bits & 15
    codes.push(HEX_DIGITS[kind === 'y' ? (digit & 3) | 8 : digit] ?? 0)
    bits >>>= 4
    digits--
  }
  return String.fromCharCode(...codes)
}

export function newId(random: Random, prefix: Prefix): string {
  return `${prefix}_${newUuid(random)}`
}
