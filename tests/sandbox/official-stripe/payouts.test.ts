import { beforeAll, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, sandbox, types } = await serveStrictStripe()

async function pay(): Promise<string> {
  const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const
  const card = { payment_method: 'pm_card_visa', confirm: true, automatic_payment_methods }
  return (await stripe.paymentIntents.create({ amount: 5000, currency: 'usd', ...card })).id
}

beforeAll(async () => {
  await pay()
  // What was charged can be paid out after two days.
  sandbox.clock.advance('2 days')
})

const available = async (): Promise<number> => (await stripe.balance.retrieve()).available[0]?.amount ?? 0

test('a payout takes money from the available balance, and arrives two days later', async () => {
  const before = await available()
  types()
  const payout = await stripe.payouts.create({ amount: 700, currency: 'usd', metadata: { run: 'a' } })
  expect(payout).toMatchObject({
    amount: 700,
    automatic: false,
    currency: 'usd',
    method: 'standard',
    status: 'pending',
  })
  expect(await available()).toBe(before - 700)
  const { balance_transaction } = await stripe.payouts.retrieve(payout.id, { expand: ['balance_transaction'] })
  expect(balance_transaction).toMatchObject({ amount: -700, type: 'payout', source: payout.id, status: 'available' })
  await stripe.payouts.update(payout.id, { metadata: { run: 'b' } })
  sandbox.clock.advance('2 days')
  expect(await stripe.payouts.retrieve(payout.id)).toMatchObject({ status: 'paid', metadata: { run: 'b' } })
  expect(types().filter((type) => type.startsWith('payout.'))).toEqual([
    'payout.created',
    'payout.updated',
    'payout.paid',
  ])
  const { data } = await stripe.payouts.list({ status: 'paid', arrival_date: payout.arrival_date })
  expect(data.map(({ id }) => id)).toEqual([payout.id])
  expect(await rejection(stripe.payouts.cancel(payout.id))).toMatchObject({ statusCode: 400 })
})

test('a payout that is canceled gives the money back', async () => {
  const before = await available()
  const { id } = await stripe.payouts.create({ amount: 500, currency: 'usd', method: 'instant' })
  const canceled = await stripe.payouts.cancel(id, { expand: ['failure_balance_transaction'] })
  expect(canceled).toMatchObject({
    status: 'canceled',
    failure_balance_transaction: { amount: 500, type: 'payout_cancel', reporting_category: 'payout_reversal' },
  })
  expect(await available()).toBe(before)
  sandbox.clock.advance('1 hour')
  expect((await stripe.payouts.retrieve(id)).status).toBe('canceled')
})

test('a payout of more than is available, of nothing or of none is refused', async () => {
  const amount = (await available()) + 1
  const refused = await rejection(stripe.payouts.create({ amount, currency: 'usd' }))
  expect(refused).toMatchObject({ statusCode: 400, code: 'balance_insufficient' })
  expect(await rejection(stripe.payouts.create({ amount: 0, currency: 'usd' }))).toMatchObject({ param: 'amount' })
  expect(await rejection(stripe.payouts.retrieve('po_none'))).toMatchObject({
    code: 'resource_missing',
    param: 'payout',
  })
})

test('an account is its own, and no other', async () => {
  const account = await stripe.accounts.retrieveCurrent()
  expect(account).toMatchObject({ charges_enabled: true, payouts_enabled: true, type: 'standard' })
  expect(await stripe.accounts.retrieve(account.id)).toEqual(account)
  expect(await rejection(stripe.accounts.retrieve('acct_other'))).toMatchObject({
    statusCode: 403,
    code: 'account_invalid',
  })
})

test('the metadata of a refund can be changed, and a refund that has succeeded cannot be canceled', async () => {
  const payment_intent = await pay()
  const { id } = await stripe.refunds.create({ payment_intent })
  types()
  expect((await stripe.refunds.update(id, { metadata: { ticket: '7' } })).metadata).toEqual({ ticket: '7' })
  expect(types()).toEqual(['refund.updated'])
  expect(await rejection(stripe.refunds.cancel(id))).toMatchObject({ statusCode: 400 })
})
