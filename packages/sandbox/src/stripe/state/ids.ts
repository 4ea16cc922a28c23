import type { Random } from '../../runtime/random.js'

const LETTERS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (letter) =>
  letter.charCodeAt(0),
)

/** The number of letters that one random number of 32 bits gives: 62 ** 5 < 2 ** 30. Sample data needs thousands of ids, and random numbers take most of the time. */
const PER_DRAW = 5

export const randomToken = (random: Random, length: number): string => withToken(random, wordOf('', length))

/** An id that is being created: what it begins with and room for its letters. */
interface Word {
  readonly codes: number[]
  /** Where the letters begin. */
  readonly at: number
}

/** By beginning and length. Kept, since a list of letters for each id would be most of the garbage of sample data. */
const words = new Map<string, Word>()

function wordOf(start: string, length: number): Word {
  const name = `${start} ${length}`
  const known = words.get(name)
  if (known) return known
  const codes = Array.from(start.padEnd(start.length + length, '0'), (letter) => letter.charCodeAt(0))
  const word = { codes, at: start.length }
  words.set(name, word)
  return word
}

/** Created in one step: appending letter by letter would create a chain of strings. */
function withToken(random: Random, { codes, at }: Word): string {
  let draw = 0
  for (let place = at; place < codes.length; place += 1) {
    // Below 2 ** 30, so that the operators of whole numbers can be used, which are several times faster.
    if ((place - at) % PER_DRAW === 0) draw = (random.next() * 62 ** PER_DRAW) | 0
    const rest = (draw / 62) | 0
    codes[place] = LETTERS[draw - rest * 62] ?? 0
    draw = rest
  }
  return String.fromCharCode(...codes)
}

const SHORT = new Set(['cus', 'prod', 'si', 'req'])
const PAYMENT = new Set(['pi', 'ch', 'txn', 're'])

/** The words of ids by their prefix. */
const ids = new Map<string, Word>()

/** `cus_` and 14 letters, `pi_3` and 23: short ids for the oldest kinds, and a leading digit for the others. */
export function randomId(random: Random, prefix: string): string {
  let word = ids.get(prefix)
  if (!word) {
    word = SHORT.has(prefix) ? wordOf(`${prefix}_`, 14) : wordOf(`${prefix}_${PAYMENT.has(prefix) ? '3' : '1'}`, 23)
    ids.set(prefix, word)
  }
  return withToken(random, word)
}
