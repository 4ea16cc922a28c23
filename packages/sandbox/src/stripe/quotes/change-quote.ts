import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { QuoteRecord } from '../state/records.js'
import { presentQuote } from '../wire/quote.js'

/** Stores a quote with changes, and announces what has become of it. */
export function changeQuote(
  account: Account,
  quote: QuoteRecord,
  changes: Partial<QuoteRecord>,
  event?: 'accepted' | 'canceled' | 'finalized',
): QuoteRecord {
  const changed = account.quotes.replace({ ...quote, ...changes })
  if (event) announce(account, `quote.${event}`, presentQuote(account, changed))
  return changed
}

export const cancelQuote = (account: Account, quote: QuoteRecord): QuoteRecord =>
  changeQuote(account, quote, { canceled_at: account.now(), status: 'canceled' }, 'canceled')

/** Cancels a quote that nobody has accepted in time. */
export function expireQuote(account: Account, id: string): void {
  const quote = account.quotes.get(id)
  if (!quote || quote.expires_at > account.now()) return
  if (quote.status === 'draft' || quote.status === 'open') cancelQuote(account, quote)
}
