import { invalidRequest, noSuchReference } from './http/errors.js'
import { strings, type Values } from './http/values.js'
import type { Account } from './state/account.js'

/** The tax rates that a parameter names; undefined when it was not sent. */
export function readTaxRates(account: Account, values: Values, name: string, path = ''): readonly string[] | undefined {
  if (values[name] === undefined) return undefined
  const param = path === '' ? name : `${path}[${name}]`
  const ids = strings(values, name)
  for (const id of ids) {
    const rate = account.taxRates.get(id)
    if (!rate) throw noSuchReference('tax rate', id, param)
    if (!rate.active) throw invalidRequest(`The tax rate ${id} is inactive and cannot be used.`, { param })
  }
  return ids
}
