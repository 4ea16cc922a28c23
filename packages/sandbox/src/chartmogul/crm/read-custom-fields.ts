import { type Fields, readRecords, requiredString } from '../body-fields.js'

/** Reads `[{ key, value }]`. The sandbox takes any key: there is no request that defines one for contacts or opportunities. */
export function readCustomFields(fields: Fields, name: string): Record<string, unknown> {
  const custom: Record<string, unknown> = {}
  for (const field of readRecords(fields[name] ?? [], name)) custom[requiredString(field, 'key')] = field.value ?? null
  return custom
}
