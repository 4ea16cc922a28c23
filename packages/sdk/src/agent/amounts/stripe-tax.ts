import type { Fields } from './amount-reader.js'
import { isSet } from './is-set.js'

/** Whether a setting such as `automatic_tax` is on. */
export const isEnabled = (value: unknown): boolean => Boolean((value as Fields | null | undefined)?.['enabled'])

/** Whether tax comes on top of what is put on an invoice or a subscription. */
export const isTaxed = ({ default_tax_rates, automatic_tax }: Fields): boolean =>
  isSet(default_tax_rates) || isEnabled(automatic_tax)
