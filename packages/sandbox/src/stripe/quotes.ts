import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject } from './http/errors.js'
import { listOf, listPage, matches } from './http/lists.js'
import { given } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { acceptQuote } from './quotes/accept-quote.js'
import { cancelQuote, changeQuote } from './quotes/change-quote.js'
import { readExpiry, readQuote } from './quotes/read-quote.js'
import type { Account } from './state/account.js'
import type { QuoteRecord } from './state/records.js'
import { presentQuote, presentQuoteItems } from './wire/quote.js'

/** How long a quote can be accepted, unless it says otherwise: 30 days, as in Stripe's examples. */
const LIFETIME = 30 * 86_400

const blankQuote = (account: Account): QuoteRecord => ({
  id: account.newId('qt'),
  created: account.now(),
  accepted_at: null,
  canceled_at: null,
  collection_method: 'charge_automatically',
  currency: null,
  customer: null,
  default_tax_rates: [],
  description: null,
  expires_at: account.now() + LIFETIME,
  finalized_at: null,
  footer: null,
  header: null,
  invoice: null,
  invoice_settings: {
    custom_fields: null,
    days_until_due: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  lines: [],
  metadata: {},
  number: null,
  status: 'draft',
  subscription: null,
  subscription_data: { billing_mode: null, description: null, metadata: {}, trial_period_days: null },
})

function create({ account, values }: Call): Wire {
  const quote = account.quotes.add(readQuote(account, blankQuote(account), values))
  account.schedule.add(quote.expires_at, 'quote', quote.id)
  const wire = presentQuote(account, quote)
  announce(account, 'quote.created', wire)
  return wire
}

function existing({ account, id }: Call): QuoteRecord {
  const quote = account.quotes.get(id)
  if (!quote) throw noSuchObject('quote', id, 'quote')
  return quote
}

/** A quote with one of these statuses, which something needs. */
function withStatus(call: Call, action: string, ...statuses: readonly QuoteRecord['status'][]): QuoteRecord {
  const quote = existing(call)
  if (statuses.includes(quote.status)) return quote
  throw invalidRequest(
    `This quote cannot be ${action} because it has a status of \`${quote.status}\`; it must be ${statuses.map((one) => `\`${one}\``).join(' or ')}.`,
  )
}

/** What an open quote offers is final; only its expiry can be changed. */
function update(call: Call): Wire {
  const { account, values } = call
  const quote = withStatus(call, 'updated', 'draft', 'open')
  const fixed = Object.keys(values).find((name) => !['expand', 'expires_at', 'metadata'].includes(name))
  if (quote.status === 'open' && fixed !== undefined) {
    throw invalidRequest('An open quote cannot be changed in this way.', { param: fixed })
  }
  const changed = changeQuote(account, quote, readQuote(account, quote, values))
  if (changed.expires_at !== quote.expires_at) account.schedule.add(changed.expires_at, 'quote', quote.id)
  return presentQuote(account, changed)
}

/** `QT-68BB114-0002-1`: the second quote of a customer, in its first revision. */
function numberOf(account: Account, { customer: id }: QuoteRecord): string {
  const numbered = account.quotes.where('customer', id ?? '').filter(({ number }) => number !== null)
  const prefix = account.customers.get(id ?? '')?.invoice_prefix ?? ''
  return `QT-${prefix}-${String(numbered.length + 1).padStart(4, '0')}-1`
}

function finalize(call: Call): Wire {
  const { account, values } = call
  const quote = withStatus(call, 'finalized', 'draft')
  if (quote.customer === null) throw missingParameter('customer')
  if (quote.lines.length === 0) throw missingParameter('line_items')
  const expires_at = readExpiry(account, values) ?? quote.expires_at
  if (expires_at !== quote.expires_at) account.schedule.add(expires_at, 'quote', quote.id)
  const changes = { expires_at, finalized_at: account.now(), number: numberOf(account, quote), status: 'open' } as const
  return presentQuote(account, changeQuote(account, quote, changes, 'finalized'))
}

function accept(call: Call): Wire {
  const { account } = call
  const quote = withStatus(call, 'accepted', 'open')
  const made = acceptQuote(account, quote)
  const changes = { ...made, accepted_at: account.now(), status: 'accepted' } as const
  return presentQuote(account, changeQuote(account, quote, changes, 'accepted'))
}

const listItems = (call: Call): Wire =>
  listOf(presentQuoteItems(call.account, existing(call)), call.values, call.path, 'line item')

const PATH = '/v1/quotes'

export const quoteRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createQuote, 'quote', create),
  listRoute(PATH, PARAMETERS.listQuotes, 'quote', ({ account, path, values }) =>
    listPage({
      rows: account.quotes,
      values,
      url: path,
      label: 'quote',
      present: (quote) => presentQuote(account, quote),
      where: ({ customer, status }) => {
        const clock = account.customers.get(customer ?? '')?.test_clock
        return (
          matches(values, 'status', status) && (values.customer !== undefined || clock === given(values, 'test_clock'))
        )
      },
      keys: ['customer'],
    }),
  ),
  route('GET', `${PATH}/{id}`, PARAMETERS.retrieve, 'quote', (call) => presentQuote(call.account, existing(call))),
  route('POST', `${PATH}/{id}`, PARAMETERS.updateQuote, 'quote', update),
  listRoute(`${PATH}/{id}/line_items`, PARAMETERS.page, 'checkout_item', listItems),
  listRoute(`${PATH}/{id}/computed_upfront_line_items`, PARAMETERS.page, 'checkout_item', listItems),
  route('POST', `${PATH}/{id}/finalize`, PARAMETERS.finalizeQuote, 'quote', finalize),
  route('POST', `${PATH}/{id}/accept`, PARAMETERS.retrieve, 'quote', accept),
  route('POST', `${PATH}/{id}/cancel`, PARAMETERS.retrieve, 'quote', (call) =>
    presentQuote(call.account, cancelQuote(call.account, withStatus(call, 'canceled', 'draft', 'open'))),
  ),
]
