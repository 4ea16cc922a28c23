import type { Account } from '../account.js'
import { feeOf, receipt } from '../gateway.js'
import { newTransaction } from '../ledger.js'
import type { CreditCard, Fields, Transaction } from '../state.types.js'

/** A past payment of the sample company, as it was when the company was loaded. */
export interface SamplePayment {
  readonly invoiceId: number
  readonly customerId: number
  /** `undefined` when a check was sent. */
  readonly card: CreditCard | undefined
  readonly amount: number
  readonly refundedAmount: number
  readonly paidAt: number
}

/** Adds the payments, refunds and credits that the sample company's invoices already include, in the order of time. */
export function addSampleTransactions(
  account: Account,
  payments: readonly SamplePayment[],
  moveTo: (time: number) => void,
): void {
  const { transaction } = account
  for (const payment of [...payments].sort((a, b) => a.paidAt - b.paidAt)) {
    const { invoiceId, card, amount, refundedAmount, paidAt } = payment
    moveTo(paidAt)
    const fields = card ? receipt({ card }, account) : check(invoiceId)
    const { id } = add(payment, { type: 'pay', amount, fee: card ? feeOf(amount) : 0, fields, refundOf: null })
    if (refundedAmount === 0) continue
    add(payment, { type: 'ref', amount: -refundedAmount, fee: 0, fields: { ...fields }, refundOf: id })
    add(payment, { type: 'cre', amount: refundedAmount, fee: 0, fields: { ...CREDIT }, refundOf: null })
  }

  function add(
    { customerId, invoiceId, paidAt: at }: SamplePayment,
    { type, amount, fee, fields, refundOf }: Pick<Transaction, 'type' | 'amount' | 'fee' | 'fields' | 'refundOf'>,
  ): Transaction {
    const applications = [{ invoiceId, amount }]
    return transaction.add(
      newTransaction(account, { customerId, type, amount, fee, fields, at, applications, refundOf }),
    )
  }
}

const MANUAL_GATEWAY = { gateway_id: 100, gateway_status: 1 } as const

const CREDIT: Fields = {
  ...MANUAL_GATEWAY,
  gateway_transid: 'Manual credit',
  gateway_method: 'credit',
  transaction_method: 'Credit',
}

/** Keys are written out, as for invoices. */
function check(number: number): Fields {
  return {
    gateway_id: MANUAL_GATEWAY.gateway_id,
    gateway_status: MANUAL_GATEWAY.gateway_status,
    gateway_transid: 'Manual Entry',
    gateway_msg: '',
    gateway_method: 'check',
    transaction_method: 'Check',
    transaction_detail: `#${number}`,
  }
}
