import { minimumAmount } from '../state/money.js'

/**
 * A negative balance is the customer's credit and pays first, a positive one is added. An amount below the minimum
 * charge, or below zero, stays on the balance.
 */
export function settleWithBalance(total: number, balance: number, currency: string): { due: number; ending: number } {
  const sum = total + balance
  return sum < minimumAmount(currency) ? { due: 0, ending: sum } : { due: sum, ending: 0 }
}
