import type { Random } from '../../runtime/random.js'

const LETTERS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (letter) =>
  letter.charCodeAt(0),
)

/** The number of letters that one random number of 32 bits gives: 62 ** 5 < 2 ** 30. Sample data needs thousands of ids, and random numbers take most of the time. */
const PER_DRAW = 5

export const randomToken = (random: Random, length: number): string => withToken(random, '', length)

/** The letters of the id that is being created. Kept, since a list for each id would be most of the garbage of sample data. */
const codes: number[] = []

/** Created in one step: appending letter by letter would create a chain of strings. */
function withToken(random: Random, start: string, length: number): string {
  codes.length = start.length + length
  let at = 0
  while (at < start.length) {
    codes[at] = start.charCodeAt(at)
    at += 1
  }
  for (let left = length; left > 0; left -= PER_DRAW) {
    // Below 2 ** 30, so that the operators of whole numbers can be used, which are several times faster.
    let draw = (random.next() * 62 ** PER_DRAW) | 0
    for (let count = Math.min(PER_DRAW, left); count > 0; count -= 1) {
      codes[at] = LETTERS[draw % 62] ?? 0
      draw = (draw / 62) | 0
      at += 1
    }
  }
  return String.fromCharCode(...codes)
}

const SHORT = new Set(['cus', 'prod', 'si', 'req'])
const PAYMENT = new Set(['pi', 'ch', 'txn', 're'])

/** `cus_` and 14 letters, `pi_3` and 23: short ids for the oldest kinds, and a leading digit for the others. */
export function randomId(random: Random, prefix: string): string {
  if (SHORT.has(prefix)) return withToken(random, `${prefix}_`, 14)
  return withToken(random, `${prefix}_${PAYMENT.has(prefix) ? '3' : '1'}`, 23)
}
