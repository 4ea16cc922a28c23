import { book } from './billing/balance.js'
import { checkStep } from './billing/check-amount.js'
import { changePayout } from './billing/payout-records.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { given, integer, mergeMetadata } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { PayoutRecord } from './state/records.js'
import { presentPayout } from './wire/payout.js'

const DAY = 86_400

/** Banks take two days, and enter what arrives at the start of a day; an instant payout is there in half an hour. */
const arrivalOf = (now: number, method: string): number =>
  method === 'instant' ? now + 1_800 : Math.floor(now / DAY) * DAY + 2 * DAY

function existing({ account, id }: Call): PayoutRecord {
  const payout = account.payouts.get(id)
  if (!payout) throw noSuchObject('payout', id, 'payout')
  return payout
}

/** Takes money out of the available balance at once. */
function create({ account, values }: Call): Wire {
  const amount = integer(values, 'amount') ?? 0
  const currency = `${given(values, 'currency')}`.toLowerCase()
  if (amount < 1) throw invalidInteger('Invalid positive integer', 'amount')
  checkStep(amount, currency, 'amount')
  if (amount > (account.balances.get(currency)?.available ?? 0)) {
    throw invalidRequest(
      'You have insufficient funds in your Stripe account. One likely reason you have insufficient funds is that your funds are automatically being paid out; try enabling manual payouts by going to https://dashboard.stripe.com/account/payouts.',
      { code: 'balance_insufficient' },
    )
  }
  const id = account.newId('po')
  const now = account.now()
  const method = given(values, 'method') ?? 'standard'
  const payout = account.payouts.add({
    id,
    created: now,
    amount,
    arrival_date: arrivalOf(now, method),
    balance_transaction: book(account, { amount: -amount, currency, source: id, type: 'payout' }, now).id,
    currency,
    description: given(values, 'description') ?? null,
    destination: account.id.replace('acct', 'ba'),
    failure_balance_transaction: null,
    metadata: mergeMetadata({}, values),
    method,
    statement_descriptor: given(values, 'statement_descriptor') ?? null,
    status: 'pending',
  })
  account.schedule.add(payout.arrival_date, 'payout', id)
  announce(account, 'payout.created', presentPayout(payout))
  return presentPayout(payout)
}

function update(call: Call): Wire {
  const payout = existing(call)
  const change = { metadata: mergeMetadata(payout.metadata, call.values) }
  return presentPayout(changePayout(call.account, payout, change, 'payout.updated'))
}

/** Takes the money back, until it has arrived. */
function cancel(call: Call): Wire {
  const { account } = call
  const payout = existing(call)
  const { amount, currency, id, status } = payout
  if (status !== 'pending') throw invalidRequest(`Payouts can be canceled while pending; ${id} is ${status}.`)
  const returned = book(account, { amount, currency, source: id, type: 'payout_cancel' }, account.now())
  const change = { status: 'canceled', failure_balance_transaction: returned.id } as const
  return presentPayout(changePayout(account, payout, change, 'payout.canceled'))
}

export const payoutRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/payouts', PARAMETERS.createPayout, 'payout', create),
  listRoute('/v1/payouts', PARAMETERS.listPayouts, 'payout', ({ account, path, values }) =>
    listPage({
      rows: account.payouts,
      values,
      url: path,
      label: 'payout',
      present: presentPayout,
      where: (payout) =>
        matches(values, 'destination', payout.destination) &&
        matches(values, 'status', payout.status) &&
        inRange(values, 'arrival_date', payout.arrival_date) &&
        inRange(values, 'created', payout.created),
    }),
  ),
  route('GET', '/v1/payouts/{id}', PARAMETERS.retrieve, 'payout', (call) => presentPayout(existing(call))),
  route('POST', '/v1/payouts/{id}', PARAMETERS.updatePayout, 'payout', update),
  route('POST', '/v1/payouts/{id}/cancel', PARAMETERS.cancelPayout, 'payout', cancel),
]
