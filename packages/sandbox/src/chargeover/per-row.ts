import type { Account } from './account.js'
import type { Context } from './resource.types.js'

/** Several columns come from one computation: keeps its last result for as long as nothing has changed. */
export function perRow<T, Result>(compute: (row: T, context: Context) => Result): (row: T, context: Context) => Result {
  let last: { row: T; account: Account; version: number; now: number; result: Result } | undefined
  return (row, context) => {
    const { account } = context
    const now = account.now()
    if (last?.row === row && last.account === account && last.version === account.version && last.now === now) {
      return last.result
    }
    const result = compute(row, context)
    last = { row, account, version: account.version, now, result }
    return result
  }
}
