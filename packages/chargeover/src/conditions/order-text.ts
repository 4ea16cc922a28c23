import { invalid } from '@billing/core/internal'
import { fieldName } from './condition.js'

const ORDER = /^(?:[A-Za-z_][\w.]*:(?:ASC|DESC)(?:,(?!$)|$))+$/

/** An `order` in ChargeOver's notation. ChargeOver ignores a malformed one, so it is refused here. */
export function orderText(order: string | object): string {
  const text = Object(order) === order ? Object.entries(order).map(writeField).join() : (order as string)
  if (ORDER.test(text)) return text
  throw invalid('order', "must be { field: 'asc' } or read field:ASC or field:DESC, joined by commas")
}

function writeField([field, direction]: [string, unknown]): string {
  return `${fieldName(field)}:${direction === 'asc' ? 'ASC' : direction === 'desc' ? 'DESC' : ''}`
}
