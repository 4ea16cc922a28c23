import type { Movement } from './movements.js'
import type { Period } from './periods.js'
import { arpa, asp, customerChurnRate, ltv, mrrChurnRate } from './rates.js'

export interface Figures {
  readonly lastDay: number
  readonly mrr: number
  readonly arr: number
  readonly customers: number
  readonly arpa: number
  readonly asp: number
  readonly ltv: number
  readonly 'customer-churn-rate': number
  readonly 'mrr-churn-rate': number
  /** The MRR that moved, by the kind of movement. */
  readonly moved: Readonly<Record<Movement['type'], number>>
}

/** Movements of one period: their amounts, how many there were, and how many who paid when it began have left. */
interface Totals {
  readonly amount: Record<Movement['type'], number>
  readonly number: Record<Movement['type'], number>
  left: number
}

/** The figures of each period. `periods` follow each other without a gap; movements may come in any order. */
export function seriesOf(movements: Iterable<Movement>, periods: readonly Period[]): Figures[] {
  const before = createTotals()
  const totals = periods.map(createTotals)
  for (const movement of movements) {
    const index = periodAt(periods, movement.day)
    const target = totals[index] ?? before
    if (movement.day > (periods.at(-1)?.last ?? 0)) continue
    target.amount[movement.type] += movement.amount
    target.number[movement.type] += 1
    if (movement.type === 'churn' && movement.payingSince < (periods[index]?.first ?? 0)) target.left += 1
  }
  let mrr = sum(before.amount)
  let customers = payingChange(before.number)
  return periods.map(({ last }, i) => {
    const { amount, number, left } = totals[i] ?? createTotals()
    const mrrAtStart = mrr
    const customersAtStart = customers
    mrr += sum(amount)
    customers += payingChange(number)
    const perAccount = arpa(mrr, customers)
    const churnRate = customerChurnRate(left, customersAtStart)
    return {
      lastDay: last,
      mrr,
      arr: mrr * 12,
      customers,
      arpa: perAccount,
      asp: asp(amount.new_business, number.new_business),
      ltv: ltv(perAccount, churnRate),
      'customer-churn-rate': churnRate,
      'mrr-churn-rate': mrrChurnRate(amount, mrrAtStart),
      moved: amount,
    }
  })
}

function createTotals(): Totals {
  const zero = { new_business: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 }
  return { amount: zero, number: { ...zero }, left: 0 }
}

const sum = (amount: Totals['amount']): number =>
  amount.new_business + amount.expansion + amount.contraction + amount.churn + amount.reactivation

const payingChange = ({ new_business, reactivation, churn }: Totals['number']): number =>
  new_business + reactivation - churn

/** The index of the period with this day, -1 before the first. */
function periodAt(periods: readonly Period[], day: number): number {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((periods[middle]?.first ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
