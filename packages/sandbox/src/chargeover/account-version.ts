import type { SandboxResponse } from '../runtime/provider.types.js'

/** In which formats an account gets values: those of new accounts, or those that accounts of 2015 keep. */
export type AccountVersion = 'current' | '2015'

const DATETIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)[+-]\d\d:\d\d$/

/** An answer as an account of this version gets it. */
export function formatFor(version: AccountVersion, answer: SandboxResponse): SandboxResponse {
  if (version === 'current' || typeof answer.body !== 'object' || answer.body === null) return answer
  const { details, ...body } = answer.body as Record<string, unknown>
  return { ...answer, body: format(body) }
}

/** Datetimes without an offset, percentages as strings with six decimals. */
function format(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.replace(DATETIME, '$1 $2')
  if (typeof value === 'number' && key === 'percent') return value.toFixed(6)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => format(one))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, format(one, name)]))
}
