import { invalidInteger, invalidRequest } from '../http/errors.js'
import { isValues, type Values } from '../http/values.js'
import type { CheckoutLine, CheckoutSessionRecord } from '../state/records.js'
import type { CheckoutInput } from './customer-input.js'

/** The lines with the quantities that the customer chose; a line of zero is left out. */
export function readQuantities(
  { lines }: CheckoutSessionRecord,
  { quantities = {} }: CheckoutInput,
): readonly CheckoutLine[] {
  const unknown = Object.keys(quantities).find((id) => !lines.some((line) => line.id === id))
  if (unknown !== undefined) throw invalidRequest(`No such line item: '${unknown}'`, { param: 'quantities' })
  const chosen = lines.map((line) => {
    const quantity = quantities[line.id] ?? line.quantity
    if (quantity === line.quantity) return line
    const range = line.adjustable_quantity
    if (!range) throw invalidRequest(`The quantity of ${line.id} is not adjustable.`, { param: 'quantities' })
    const [minimum, maximum] = [range.minimum ?? 0, range.maximum ?? quantity]
    if (!Number.isInteger(quantity) || quantity < minimum || quantity > maximum) {
      throw invalidInteger(`The quantity of ${line.id} must be from ${minimum} to ${maximum}.`, 'quantities')
    }
    return { ...line, quantity }
  })
  // What is metered has no quantity, and is not left out.
  const bought = chosen.filter(({ quantity }, index) => quantity > 0 || lines[index]?.quantity === 0)
  if (lines.length > 0 && bought.length === 0) {
    throw invalidRequest('At least one line item must have a quantity.', { param: 'quantities' })
  }
  return bought
}

/** The custom fields with their values. Fields that are not optional have a plausible one by default. */
export function readCustomFields(
  { custom_fields: fields }: CheckoutSessionRecord,
  { custom_fields: entered = {} }: CheckoutInput,
): readonly Values[] {
  const unknown = Object.keys(entered).find((key) => !fields.some((field) => field.key === key))
  if (unknown !== undefined) throw invalidRequest(`No such custom field: '${unknown}'`, { param: 'custom_fields' })
  return fields.map((field) => {
    const type = String(field.type)
    const settings = isValues(field[type]) ? field[type] : {}
    const value =
      entered[String(field.key)] ?? settings.default_value ?? (field.optional ? null : plausible(type, settings))
    return { ...field, [type]: { ...settings, value } }
  })
}

function plausible(type: string, { options, minimum_length }: Values): string {
  const [first] = Array.isArray(options) ? options.filter(isValues) : []
  if (type === 'dropdown') return String(first?.value ?? '')
  const length = typeof minimum_length === 'number' ? minimum_length : 1
  return (type === 'numeric' ? '1' : 'a').repeat(Math.max(1, length))
}
