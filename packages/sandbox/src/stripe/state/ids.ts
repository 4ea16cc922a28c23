import type { Random } from '../../runtime/random.js'

const LETTERS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (letter) =>
  letter.charCodeAt(0),
)

/** The number of letters that one random number of 32 bits gives: 62 ** 5 < 2 ** 30. Sample data needs thousands of ids, and random numbers take most of the time. */
const PER_DRAW = 5

export const randomToken = (random: Random, length: number): string => withToken(random, '', length)

/** Created in one step: appending letter by letter would create a chain of strings. */
function withToken(random: Random, start: string, length: number): string {
  const codes: number[] = []
  for (let at = 0; at < start.length; at += 1) codes.push(start.charCodeAt(at))
  for (let left = length; left > 0; left -= PER_DRAW) {
    let draw = Math.floor(random.next() * 62 ** PER_DRAW)
    for (let count = Math.min(PER_DRAW, left); count > 0; count -= 1) {
      codes.push(LETTERS[draw % 62] ?? 0)
      draw = Math.floor(draw / 62)
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
