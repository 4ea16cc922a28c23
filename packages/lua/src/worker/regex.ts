/** What a script calls a function of `regex` with. */
export interface RegexArguments {
  readonly subject: string
  /** `/pattern/flags` as PHP writes it, or the pattern alone. */
  readonly pattern: string
  /** Of `gsub`, what each match is replaced by. */
  readonly third?: string | undefined
  /** Of `gsub`, how many matches at most. */
  readonly fourth?: number | undefined
}

/** The most texts that `match_all` answers, and the most characters that `gsub` does: see limit-text.ts. */
const MOST_MATCHES = 500_000
const MOST_REPLACED = 16_000_000

/** What PHP puts around a pattern. Brackets, which it takes as well, would be read as a group or a set here. */
const DELIMITERS = /^[/#~!@%]/

function parse(pattern: string): RegExp {
  const [delimiter = ''] = pattern
  const end = pattern.lastIndexOf(delimiter)
  const flags = pattern.slice(end + 1)
  if (!DELIMITERS.test(pattern) || end < 1 || !/^[a-zA-Z]*$/.test(flags)) return new RegExp(pattern, 'gu')
  const [unknown] = flags.match(/[^imsu]/) ?? []
  if (unknown) throw new SyntaxError(`the flag ${unknown} is not supported; i, m, s and u are`)
  // A delimiter is escaped within the pattern, which the flag u allows for the slash alone.
  const body = pattern.slice(1, end)
  const source = delimiter === '/' ? body : body.replaceAll(`\\${delimiter}`, delimiter)
  return new RegExp(source, [...new Set(`gu${flags}`)].join(''))
}

/** A match with its groups by number, 0 being all of it, and by name. */
const groupsOf = (match: RegExpMatchArray): Record<string, string | undefined> => ({
  ...match.groups,
  ...Object.fromEntries(Array.from(match).entries()),
})

/** The replacement of a match: `$1`, `${1}` and `\1` are groups, `$0` is all of it. */
const replaced = (match: RegExpMatchArray, replacement: string): string =>
  replacement.replace(/[$\\](\d{1,2})|\$\{(\d{1,2})\}/g, (_, plain, braced) => match[Number(plain ?? braced)] ?? '')

function replaceAll(expression: RegExp, subject: string, replacement: string, limit: number): string {
  let text = ''
  let from = 0
  let count = 0
  for (const match of subject.matchAll(expression)) {
    if (limit >= 0 && count >= limit) break
    count += 1
    text += subject.slice(from, match.index) + replaced(match, replacement)
    from = match.index + match[0].length
    if (text.length > MOST_REPLACED) throw new RangeError(`the text would be longer than ${MOST_REPLACED} characters`)
  }
  return text + subject.slice(from)
}

/**
 * `regex.match`, `regex.match_all` and `regex.gsub` of scripts, with the patterns of ECMAScript (flag `u`).
 *
 * @returns of `match` the groups by number (0 is all of it) and by name, or null; of `match_all` a list of matches for each group; of `gsub` the
 * text
 * @throws SyntaxError for a pattern that is none
 */
export function regex(
  method: 'match' | 'match_all' | 'gsub',
  { subject, pattern, third, fourth }: RegexArguments,
): unknown {
  const expression = parse(pattern)
  if (method === 'gsub') {
    if (typeof third !== 'string') throw new TypeError('the replacement must be a text')
    return replaceAll(expression, subject, third, fourth ?? -1)
  }
  const matches = subject.matchAll(expression)
  if (method === 'match') {
    const [first] = matches
    return first ? groupsOf(first) : null
  }
  let count = 0
  const all: Record<string, string[]> = {}
  for (const match of matches) {
    for (const [group, text] of Object.entries(groupsOf(match))) {
      count += 1
      if (count > MOST_MATCHES) throw new RangeError(`there are more than ${MOST_MATCHES} matches`)
      all[group] ??= []
      all[group].push(text ?? '')
    }
  }
  return all
}
