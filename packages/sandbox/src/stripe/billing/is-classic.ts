import { isValues } from '../http/values.js'
import type { SubscriptionRecord } from '../state/records.js'

/** Whether a subscription is billed as all were before the flexible mode. */
export const isClassic = ({ details: { billing_mode } }: Pick<SubscriptionRecord, 'details'>): boolean =>
  isValues(billing_mode) && billing_mode.type === 'classic'
