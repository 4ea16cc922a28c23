/** Words of names that are not written in lower case. */
const WORDS: Readonly<Record<string, string>> = {
  ach: 'ACH',
  api: 'API',
  chargeoverjs: 'ChargeOver.js',
  csv: 'CSV',
  id: 'ID',
  ids: 'IDs',
  paymethod: 'payment method',
  paymethods: 'payment methods',
  pdf: 'PDF',
  url: 'URL',
}

/** Products that have an ordinary word for a name. */
const PRODUCTS: ReadonlySet<string> = new Set(['Radar'])

/** A name as people write it: `List ACH accounts` for `list_ach_accounts`. */
export function titleOf(name: string): string {
  const text = name
    .split('_')
    .map((word) => WORDS[word] ?? word)
    .join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}

/** A title inside a sentence: `payment intents`, but `ACH accounts` and `Radar`. */
export function inSentence(title: string): string {
  const [first = ''] = title.split(' ')
  const isWord = /^[A-Z][a-z]+$/.test(first) && !PRODUCTS.has(first)
  return isWord ? `${title[0]?.toLowerCase()}${title.slice(1)}` : title
}
