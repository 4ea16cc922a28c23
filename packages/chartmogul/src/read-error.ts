import { type ErrorSummary, isRecord } from '@billing/core/internal'

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

/** The members of an answer that are records themselves, or lists of them. */
const NESTED = ['subscription_event', 'invoices', 'line_items', 'transactions']

/**
 * Reads the shapes of ChartMogul's errors: a list of faults, messages by field, a `message` or an `error`, and combinations. What was
 * written but is invalid is an error, too; a read returns such records only where they are asked for.
 */
export function readError(body: ChartMogulErrorBody, ok: boolean, method: string): ErrorSummary | undefined {
  if (ok) {
    const faults = method === 'GET' ? [] : faultsOfRecords({ ...body })
    if (!faults.length) return undefined
    const message = `Stored, but invalid and left out of metrics: ${faults.map(sentenceOf).join('; ')}`
    return { message, kind: 'invalid_request', isCarriedOut: true }
  }
  const { code: _status, param, message, error = message, error_details, errors, ...fields } = body
  const details = [error_details].flat().filter((fault) => !!fault)
  const faults = details.length ? details : error && !errors ? [{ param, message: error }] : faultsOf(errors ?? fields)
  return { message: faults.map(sentenceOf).join('; '), code: details[0]?.code }
}

/**
 * What ChartMogul calls invalid about the records of an answer, with the place of each in the answer: `invoices[0].line_items[1].plan_uuid`.
 */
function faultsOfRecords(record: Readonly<Record<string, unknown>>, place = '', level = 0): Fault[] {
  const { disabled, errors } = record
  // Whoever disables a record leaves it out of the metrics on purpose, and its lines and transactions with it. Below the line items of the
  // invoices of an import there is nothing, whatever an answer from elsewhere holds.
  if (disabled === true || level > 2) return []
  return [
    ...(isRecord(errors) ? faultsOf(errors) : [{ param: 'errors', message: errors }])
      // No message is no error, and a number or a flag under this name is none.
      .filter(({ message }) => typeof [message].flat().find((part) => !!part) === 'string')
      .map((fault) => ({ ...fault, param: `${place}${fault.param}` })),
    ...NESTED.flatMap((name) =>
      [record[name]].flat().flatMap((row, index) => {
        const position = Array.isArray(record[name]) ? `[${index}]` : ''
        return isRecord(row) ? faultsOfRecords(row, `${place}${name}${position}.`, level + 1) : []
      }),
    ),
  ]
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
