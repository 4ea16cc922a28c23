import type { PriceRecord } from '../state/records.js'

/** Whether a price is charged for what was used, after the period. */
export const isMetered = ({ recurring }: Pick<PriceRecord, 'recurring'>): boolean => recurring?.usage_type === 'metered'
