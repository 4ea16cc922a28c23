import type { Account, KeptAnswer } from '../state/account.js'
import { invalidRequest, StripeError } from './errors.js'

/** How long an answer is kept under its key. */
const KEPT = 24 * 3600

type Asked = Pick<KeptAnswer, 'method' | 'path' | 'parameters'>

/** The answer given before under this key; the same key for another request is refused. */
export function keptAnswer(account: Account, key: string, asked: Asked): KeptAnswer | undefined {
  const kept = account.keptAnswers.get(key)
  if (!kept || kept.created + KEPT <= account.now()) return undefined
  if (kept.path !== asked.path || kept.method !== asked.method) {
    throw conflict(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${asked.path}' vs '${kept.path}'). ` +
        `Try using a key other than '${key}' if you meant to execute a different request.`,
    )
  }
  if (kept.parameters !== asked.parameters) {
    throw conflict(
      'Keys for idempotent requests can only be used with the same parameters they were first used with. ' +
        `Try using a key other than '${key}' if you meant to execute a different request.`,
    )
  }
  return kept
}

const conflict = (message: string): StripeError => new StripeError(400, { type: 'idempotency_error', message })

/** Keeps an answer, and drops those older than a day, which come first: a map keeps the order of insertion. */
export function keepAnswer(account: Account, key: string, answer: KeptAnswer): void {
  for (const [old, { created }] of account.keptAnswers) {
    if (created + KEPT > account.now()) break
    account.keptAnswers.delete(old)
  }
  account.keptAnswers.delete(key)
  account.keptAnswers.set(key, answer)
}

export const keyInUse = (key: string): StripeError =>
  new StripeError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, ' +
      `and the other request is still going through): ${key}. Please try again later.`,
  })

export function checkKey(key: string): void {
  if (key.length > 255) {
    throw invalidRequest('Idempotency keys may be at most 255 characters long.', { param: 'Idempotency-Key' })
  }
}

/** The same parameters in another order are the same request. */
export const canonical = (...encoded: readonly string[]): string =>
  encoded
    .flatMap((part) => part.split('&'))
    .filter((pair) => pair !== '')
    .sort()
    .join('&')
