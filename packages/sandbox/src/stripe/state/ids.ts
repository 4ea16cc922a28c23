import type { Random } from '../../runtime/random.js'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** As many letters as one draw of 32 bits is good for: 62 ** 5 < 2 ** 30. Ids are made by the thousand, draws are what they cost. */
const PER_DRAW = 5

export function randomToken(random: Random, length: number): string {
  let token = ''
  while (token.length < length) {
    let draw = Math.floor(random.next() * 62 ** PER_DRAW)
    for (let count = Math.min(PER_DRAW, length - token.length); count > 0; count -= 1) {
      token += LETTERS[draw % 62]
      draw = Math.floor(draw / 62)
    }
  }
  return token
}

const SHORT = new Set(['cus', 'prod', 'si', 'req'])
const PAYMENT = new Set(['pi', 'ch', 'txn', 're'])

/** `cus_` and 14 letters, `pi_3` and 23: short ids for the oldest kinds, and a leading digit for the others. */
export function randomId(random: Random, prefix: string): string {
  if (SHORT.has(prefix)) return `${prefix}_${randomToken(random, 14)}`
  return `${prefix}_${PAYMENT.has(prefix) ? '3' : '1'}${randomToken(random, 23)}`
}
