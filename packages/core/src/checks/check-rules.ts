import { invalid } from '../errors.js'
import { describeArgument } from './describe-argument.js'
import { isEmpty } from './is-empty.js'

/**
 * Refuses parameters that the provider would take for something else than was meant. A rule is a name, or several that exclude each
 * other, `payment_intent^charge`, of which `undefined` and `null` give none. It may end with one of these:
 *
 * - `amount?` may be left out, which means all of it; but not by what is not sent: a variable that is undefined by mistake, or an object
 * - `tags!` is what the call is about: it must not be empty
 * - `line_items*` may be left out; but what is passed must not be empty
 * - `customer_uuid^contact_uuid+`: one of them must be given, if only as an empty list; of an empty object a form sends nothing
 *
 * `end_date>start_date` says that the first needs the second.
 */
export function checkRules(params: object | undefined, rules: readonly string[]): void {
  const given: Readonly<Record<string, unknown>> = { ...params }
  for (const rule of rules) {
    const names = rule.match(/\w+/g) ?? []
    const sign = rule.match(/\W/g)?.at(-1)
    const [name = '', ...others] = names
    const [first, second] = names.filter((each) => (given[each] ?? null) !== null)
    const value = given[name]
    if (sign === '>') {
      if (first === name && !second) throw invalid(name, `needs ${others[0]}`)
    } else if (second) throw invalid(second, `cannot be combined with ${first}; pass one of them`)
    if (sign === '?' && name in given && !(typeof value === 'number' || (typeof value === 'string' && value))) {
      throw invalid(
        name,
        `cannot be ${describeArgument(value)}; leave the key out for all of it, such as a full refund`,
      )
    }
    if (
      sign === '+'
        ? names.every((each) => isEmpty(given[each]) && !Array.isArray(given[each]))
        : (sign === '!' || (sign === '*' && value !== undefined)) && isEmpty(value)
    ) {
      throw invalid(
        name,
        others[0]
          ? `required unless ${others.join(' or ')} is given`
          : 'is missing or empty; pass it with the parameters',
      )
    }
  }
}
