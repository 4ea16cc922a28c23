/** Half a percent is 0.5. ChartMogul rounds percentages to two places and cuts money off at the cent. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : round((part / whole) * 100))

const round = (value: number): number => Math.round(value * 100) / 100 || 0

/** Average revenue per account: MRR over paying customers. */
export const arpa = (mrr: number, customers: number): number => (customers === 0 ? 0 : Math.floor(mrr / customers))

/** Average sale price: new business MRR over the customers it came from. */
export const asp = (newBusiness: number, newCustomers: number): number =>
  newCustomers === 0 ? 0 : Math.floor(newBusiness / newCustomers)

/** Customers who left in the period, without those who also joined in it, of those who paid when it began. */
export const customerChurnRate = (churned: number, customersAtStart: number): number =>
  percent(churned, customersAtStart)

/**
 * Net MRR churn: what was lost to churn and contraction, less what expansion and reactivation brought, of the MRR when the
 * period began. All four as movements, so losses are negative; a negative rate is growth from existing customers.
 */
export function mrrChurnRate(
  movements: { churn: number; contraction: number; expansion: number; reactivation: number },
  mrrAtStart: number,
): number {
  const { churn, contraction, expansion, reactivation } = movements
  return percent(-(churn + contraction + expansion + reactivation), mrrAtStart)
}

/** Lifetime value: ARPA over the customer churn rate; 0 without churn, since the lifetime is then unlimited. */
export const ltv = (arpaCents: number, churnPercent: number): number =>
  churnPercent === 0 ? 0 : Math.floor((arpaCents * 100) / churnPercent)

/** Change relative to the absolute previous value, so that a rise from a negative value is positive; 0 when the previous value is 0. */
export const percentageChange = (previous: number, current: number): number =>
  percent(current - previous, Math.abs(previous))
