// Digits in groups, as cards are written; within letters they are part of an id.
const DIGITS = /(^|[^0-9A-Za-z])(\d(?:[ -]?\d){12,})(?![0-9A-Za-z])/g

/** Whether the digits are those of a card: the first is none of those that a time in milliseconds has, the last one checks the others (Luhn). */
function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false
  const values = Array.from(digits, Number).reverse()
  const sum = values.reduce(
    (total, value, index) => total + (index % 2 ? Math.floor(value / 5) + ((2 * value) % 10) : value),
    0,
  )
  return sum % 10 === 0
}

/** Whether some of the groups are a card: a date or an amount may stand beside it. */
function hasCard(groups: readonly string[]): boolean {
  return groups.some((_, first) => {
    let digits = ''
    return groups.slice(first, first + 19).some((group) => {
      digits += group
      return isCard(digits)
    })
  })
}

/** A text without numbers of cards. */
export const maskCards = (text: string): string =>
  text.replace(DIGITS, (found, before: string, digits: string) =>
    hasCard(digits.split(/[ -]/)) ? `${before}[masked]` : found,
  )
