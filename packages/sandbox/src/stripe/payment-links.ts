import { readItems } from './checkout/read-lines.js'
import { announce } from './events.js'
import { hostedPageUrl } from './hosted/page-url.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, missingParameter, noSuchObject, notEmulated } from './http/errors.js'
import { listOf, listPage, matches } from './http/lists.js'
import { flag, given, integer, mergeMetadata, object, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { openSession } from './payment-links/open-session.js'
import type { Account } from './state/account.js'
import type { PaymentLinkRecord } from './state/records.js'
import { createScratchAccount } from './state/scratch-account.js'
import { presentLinkItems, presentPaymentLink } from './wire/payment-link.js'

function checkTerms(values: Values): void {
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  const after = object(values, 'after_completion') ?? {}
  if (given(after, 'type') === 'redirect' && !object(after, 'redirect')) {
    throw missingParameter('after_completion[redirect]')
  }
  const limit = integer(object(object(values, 'restrictions') ?? {}, 'completed_sessions') ?? {}, 'limit')
  if (limit !== undefined && limit < 1) {
    throw invalidInteger('This value must be greater than or equal to 1.', 'restrictions[completed_sessions][limit]')
  }
}

/** The parameters that a link keeps; those that are sent empty go. */
function keptTerms(current: Values, values: Values): Values {
  const { active: _, expand: __, inactive_message: ___, line_items: ____, metadata: _____, ...sent } = values
  return { ...current, ...sent }
}

/** Nobody could pay by a link whose sessions Checkout refuses: one is opened where nothing is stored. */
function tryLink(account: Account, link: PaymentLinkRecord): void {
  openSession(createScratchAccount(account), link)
}

function create({ account, origin, values }: Call): Wire {
  checkTerms(values)
  const scratch = createScratchAccount(account)
  const tried = readItems(scratch, values)
  if (tried.lines.length === 0) throw missingParameter('line_items')
  const recurs = tried.prices.some(({ recurring }) => recurring)
  const token = account.token(24)
  const draft: Omit<PaymentLinkRecord, 'currency' | 'lines'> = {
    id: account.newId('plink'),
    created: account.now(),
    active: true,
    inactive_message: string(values, 'inactive_message') ?? null,
    metadata: mergeMetadata({}, values),
    mode: recurs ? 'subscription' : 'payment',
    page_url: hostedPageUrl(origin, 'link', token),
    token,
    terms: keptTerms({}, values),
  }
  openSession(scratch, { ...draft, lines: tried.lines })
  const { currency, lines } = readItems(account, values)
  const link = account.paymentLinks.add({ ...draft, currency, lines })
  const wire = presentPaymentLink(account, link)
  announce(account, 'payment_link.created', wire)
  return wire
}

function existing({ account, id }: Call): PaymentLinkRecord {
  const link = account.paymentLinks.get(id)
  if (!link) throw noSuchObject('payment_link', id, 'payment_link')
  return link
}

function update(call: Call): Wire {
  const { account, values } = call
  const link = existing(call)
  checkTerms(values)
  const message = string(values, 'inactive_message')
  const changed: PaymentLinkRecord = {
    ...link,
    active: flag(values, 'active') ?? link.active,
    inactive_message: message === undefined ? link.inactive_message : message,
    metadata: mergeMetadata(link.metadata, values),
    terms: keptTerms(link.terms, values),
  }
  tryLink(account, changed)
  account.paymentLinks.replace(changed)
  const wire = presentPaymentLink(account, changed)
  announce(account, 'payment_link.updated', wire, presentPaymentLink(account, link))
  return wire
}

const PATH = '/v1/payment_links'

export const paymentLinkRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createPaymentLink, 'payment_link', create),
  listRoute(PATH, PARAMETERS.listPaymentLinks, 'payment_link', ({ account, path, values }) =>
    listPage({
      rows: account.paymentLinks,
      values,
      url: path,
      label: 'payment_link',
      present: (link) => presentPaymentLink(account, link),
      where: ({ active }) => matches(values, 'active', active),
    }),
  ),
  route('GET', `${PATH}/{id}`, PARAMETERS.retrieve, 'payment_link', (call) =>
    presentPaymentLink(call.account, existing(call)),
  ),
  route('POST', `${PATH}/{id}`, PARAMETERS.updatePaymentLink, 'payment_link', update),
  listRoute(`${PATH}/{id}/line_items`, PARAMETERS.page, 'checkout_item', (call) =>
    listOf(presentLinkItems(call.account, existing(call)), call.values, call.path, 'line item'),
  ),
]
