import type { Subscription } from '../gen/models.js'

/** ChartMogul has `active` and `inactive`; the other documented statuses are derived from them and from the start date. */
export function hasStatus(status: string): (subscription: Subscription) => boolean {
  if (status === 'future') {
    return ({ 'start-date': start }) => typeof start === 'string' && Date.parse(start) > Date.now()
  }
  const upstream = status === 'cancelled' || status === 'expired' ? 'inactive' : status
  return (subscription) => subscription.status === upstream
}
