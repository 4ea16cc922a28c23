/** What a rule is about: a tool of an account. */
export interface Subject {
  readonly provider: string
  readonly account: string
  /** The names of the tool without the provider. */
  readonly spellings: readonly string[]
}

/** Whether one part of a pattern fits a part of a name. */
function fits(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  const end = name.length - last.length
  let at = first.length
  for (const part of others) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}

/** Whether the pattern of a rule is about a tool: `provider.tool`, `provider.account.tool`, or `*`. */
export function matches(pattern: string, { provider, account, spellings }: Subject): boolean {
  const parts = pattern.split('.')
  const tool = parts.pop() as string
  const [ofProvider = '*', ofAccount = '*'] = parts
  // `stripe_pay_invoice` is the documented name, and names the provider itself.
  const names = parts.length ? spellings : spellings.map((spelling) => `${provider}_${spelling}`)
  return fits(ofProvider, provider) && fits(ofAccount, account) && names.some((name) => fits(tool, name))
}
