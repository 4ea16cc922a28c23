import type { Subscription } from '../gen/models.js'

/** ChartMogul knows `active` and `inactive`; the other documented statuses are read from those and from the start. */
export function hasStatus(status: string): (subscription: Subscription) => boolean {
  if (status === 'future') {
    return ({ 'start-date': start }) => typeof start === 'string' && Date.parse(start) > Date.now()
  }
  const upstream = status === 'cancelled' || status === 'expired' ? 'inactive' : status
  return (subscription) => subscription.status === upstream
}
