import type { ErrorSummary } from '@billing/core/internal'

interface Fault {
  /** The parameter that is wrong. */
  readonly param?: unknown
  /** ChartMogul's code. */
  readonly code?: string | undefined
  /** What is wrong with it. */
  readonly message?: unknown
}

/** The body of an answer that reports an error. ChartMogul has several shapes. */
export interface ChartMogulErrorBody {
  /** The HTTP status. */
  readonly code?: number
  /** The parameter that is wrong. */
  readonly param?: string | null
  /** What went wrong. */
  readonly message?: unknown
  /** What went wrong. */
  readonly error?: unknown
  /** Each thing that is wrong. */
  readonly error_details?: readonly Fault[]
  /** What is wrong, by parameter. */
  readonly errors?: object
}

/** Reads the shapes of ChartMogul's errors: a list of faults, messages by field, a `message` or an `error`, and combinations. */
export function readError(body: ChartMogulErrorBody, ok: boolean): ErrorSummary | undefined {
  if (ok) return undefined
  const { code: _status, param, message, error = message, error_details, errors, ...fields } = body
  const details = [error_details].flat().filter((fault) => !!fault)
  const faults = details.length ? details : error && !errors ? [{ param, message: error }] : faultsOf(errors ?? fields)
  return { message: faults.map(sentenceOf).join('; '), code: details[0]?.code }
}

function faultsOf(fields: object): Fault[] {
  return Object.entries(fields).map(([param, message]) => ({ param, message }))
}

/** The message of a fault, with the name of the field unless the message contains it. */
function sentenceOf({ param, message }: Fault): string {
  const text = [message]
    .flat()
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(', ')
  return typeof param === 'string' && !text.includes(param) ? `${param}: ${text}` : text
}
