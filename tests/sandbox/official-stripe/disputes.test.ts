import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()

async function pay(card: string): Promise<Stripe.PaymentIntent> {
  types()
  return stripe.paymentIntents.create({
    amount: 5000,
    currency: 'usd',
    payment_method: card,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  })
}

async function disputed(card = 'pm_card_createDispute'): Promise<Stripe.Dispute> {
  const { data } = await stripe.disputes.list({ payment_intent: (await pay(card)).id })
  if (!data[0]) throw new Error('There is no dispute.')
  return data[0]
}

test('a card that disputes takes the money back', async () => {
  const before = (await stripe.balance.retrieve()).available[0]?.amount ?? 0
  const intent = await pay('pm_card_createDispute')
  expect(types().slice(-2)).toEqual(['charge.dispute.created', 'charge.dispute.funds_withdrawn'])
  const charge = String(intent.latest_charge)
  const { data } = await stripe.disputes.list({ charge, expand: ['data.charge', 'data.payment_intent'] })
  expect(data).toMatchObject([
    {
      amount: 5000,
      currency: 'usd',
      charge: { id: charge, disputed: true },
      payment_intent: { id: intent.id, status: 'succeeded' },
      reason: 'fraudulent',
      status: 'needs_response',
      is_charge_refundable: false,
      balance_transactions: [{ amount: -5000, type: 'adjustment', reporting_category: 'dispute' }],
      evidence_details: { has_evidence: false, submission_count: 0, past_due: false },
    },
  ])
  expect((await stripe.balance.retrieve()).available[0]?.amount).toBe(before - 5000)
  expect(await rejection(stripe.refunds.create({ charge }))).toMatchObject({ code: 'charge_disputed' })
})

test('a dispute for goods that were not received says so', async () => {
  expect(await disputed('pm_card_createDisputeProductNotReceived')).toMatchObject({
    reason: 'product_not_received',
    payment_method_details: { card: { network_reason_code: '13.1', case_type: 'chargeback' } },
  })
})

describe('evidence', () => {
  test('is kept until it is submitted, and then reviewed', async () => {
    const { id } = await disputed()
    const kept = await stripe.disputes.update(id, {
      evidence: { customer_name: 'Jane' },
      metadata: { a: '1' },
      submit: false,
    })
    expect(kept).toMatchObject({
      status: 'needs_response',
      evidence: { customer_name: 'Jane', receipt: null },
      evidence_details: { has_evidence: true, submission_count: 0 },
      metadata: { a: '1' },
    })
    const submitted = await stripe.disputes.update(id, { evidence: { product_description: 'Pro' } })
    expect(submitted).toMatchObject({
      status: 'under_review',
      evidence: { customer_name: 'Jane', product_description: 'Pro' },
      evidence_details: { submission_count: 1, submission_method: 'manual' },
    })
    const again = stripe.disputes.update(id, { evidence: { customer_name: 'Joe' } })
    expect(await rejection(again)).toMatchObject({ statusCode: 400 })
  })

  test('that wins brings the money back', async () => {
    const { id, charge } = await disputed()
    types()
    const won = await stripe.disputes.update(id, { evidence: { uncategorized_text: 'winning_evidence' } })
    expect(won).toMatchObject({ status: 'won', balance_transactions: [{ amount: -5000 }, { amount: 5000 }] })
    expect(types()).toEqual(['charge.dispute.updated', 'charge.dispute.closed', 'charge.dispute.funds_reinstated'])
    expect(await stripe.refunds.create({ charge: String(charge) })).toMatchObject({ amount: 5000 })
  })

  test('that loses does not', async () => {
    const { id } = await disputed()
    types()
    const lost = await stripe.disputes.update(id, { evidence: { uncategorized_text: 'losing_evidence' } })
    expect(lost).toMatchObject({ status: 'lost', balance_transactions: [{ amount: -5000 }] })
    expect(types()).toEqual(['charge.dispute.updated', 'charge.dispute.closed'])
  })
})

test('close accepts a dispute, which loses it', async () => {
  const { id } = await disputed()
  types()
  expect(await stripe.disputes.close(id)).toMatchObject({ status: 'lost' })
  expect(types()).toEqual(['charge.dispute.closed'])
  expect(await rejection(stripe.disputes.close(id))).toMatchObject({ statusCode: 400 })
  expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'lost' })
  expect(await rejection(stripe.disputes.retrieve('dp_none'))).toMatchObject({ statusCode: 404 })
})

test('an inquiry withdraws nothing, and its charge can be refunded', async () => {
  const inquiry = await disputed('pm_card_createDisputeInquiry')
  expect(types()).not.toContain('charge.dispute.funds_withdrawn')
  expect(inquiry).toMatchObject({
    status: 'warning_needs_response',
    balance_transactions: [],
    is_charge_refundable: true,
    payment_method_details: { card: { case_type: 'inquiry' } },
  })
  expect(await stripe.refunds.create({ charge: String(inquiry.charge) })).toMatchObject({ status: 'succeeded' })
  const answered = await stripe.disputes.update(inquiry.id, { evidence: { receipt: 'file_1' } })
  expect(answered.status).toBe('warning_under_review')
  expect(await stripe.disputes.close(inquiry.id)).toMatchObject({ status: 'warning_closed' })
})
