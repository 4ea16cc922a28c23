import type { BillingClient } from '../client/billing-client.js'
import { unexpectedAnswer } from './unexpected-answer.js'

/** Returns the answer of a list if it has rows, under `key` or in its one array. Without them it is an error, even with a status of 2xx. */
export function checkRows<Answer extends object>(
  client: BillingClient,
  operation: string,
  answer: Answer,
  key: (keyof Answer & string) | undefined,
): Answer {
  const rows: unknown = key === undefined ? Object.values(answer ?? {}).find(Array.isArray) : answer?.[key]
  if (Array.isArray(rows) && rows.every((row) => row && typeof row === 'object')) return answer
  throw unexpectedAnswer(client, operation, `No readable list${key === undefined ? '' : `: ${key}`}`)
}
