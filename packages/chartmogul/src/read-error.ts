import type { ErrorSummary } from '@billing/core/internal'

interface Fault {
  readonly param?: unknown
  readonly code?: string | undefined
  readonly message?: unknown
}

interface ErrorBody {
  readonly code?: number
  readonly param?: string | null
  readonly message?: unknown
  readonly error?: unknown
  readonly error_details?: readonly Fault[]
  readonly errors?: object
}

/** Reads the shapes ChartMogul's errors come in: a list of faults, messages by field, a `message` or an `error`, and mixtures. */
export function readError(body: ErrorBody, ok: boolean): ErrorSummary | undefined {
  if (ok) return undefined
  const { code: _status, param, message, error = message, error_details, errors, ...fields } = body
  const details = [error_details].flat().filter((fault) => !!fault)
  const faults = details.length ? details : error && !errors ? [{ param, message: error }] : faultsOf(errors ?? fields)
  return { message: faults.map(sentenceOf).join('; '), code: details[0]?.code }
}

function faultsOf(fields: object): Fault[] {
  return Object.entries(fields).map(([param, message]) => ({ param, message }))
}

/** What is wrong, with the name of the field unless the message has it. */
function sentenceOf({ param, message }: Fault): string {
  const text = [message]
    .flat()
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(', ')
  return typeof param === 'string' && !text.includes(param) ? `${param}: ${text}` : text
}
