import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveSample } from '../../support/serve-sample.js'

describe('an invoicing app', async () => {
  const { stripe, webhook } = await serveSample(undefined)

  test('drafts, sends, corrects before and after payment, and credits the next invoice', async () => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: false })
    const { id: customer } = await stripe.customers.create({
      email: 'billing@acme.test',
      payment_method: 'pm_card_visa',
    })
    const draft = async () => {
      const terms = { collection_method: 'send_invoice', days_until_due: 30 } as const
      return (await stripe.invoices.create({ customer, ...terms, default_tax_rates: [rate.id] })).id
    }
    const id = await draft()
    const item = { customer, invoice: id, currency: 'usd' }
    await stripe.invoiceItems.create({
      ...item,
      quantity: 10,
      unit_amount_decimal: Stripe.Decimal.from('1500'),
      description: 'Work',
    })
    await stripe.invoiceItems.create({ ...item, amount: 5000, description: 'Setup' })
    const sent = await stripe.invoices.sendInvoice(id)
    expect(sent).toMatchObject({ status: 'open', subtotal: 20_000, total: 24_000, amount_due: 24_000 })
    expect(await webhook('invoice.sent')).toMatchObject({ id })

    // Two hours less: 3000 and 600 of tax.
    const work = sent.lines.data.find(({ description }) => description === 'Work')
    const correction = await stripe.creditNotes.create({
      invoice: id,
      lines: [{ type: 'invoice_line_item', invoice_line_item: work?.id ?? '', quantity: 2 }],
      reason: 'order_change',
    })
    expect(correction).toMatchObject({ type: 'pre_payment', subtotal: 3000, total: 3600, amount: 3600 })
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ total: 24_000, amount_due: 20_400 })
    const partial = stripe.invoices.attachPayment(id, { payment_intent: 'pi_1' })
    expect(await rejection(partial)).toMatchObject({ statusCode: 400, code: 'sandbox_not_emulated' })

    const [card] = (await stripe.customers.listPaymentMethods(customer)).data
    const paid = await stripe.invoices.pay(id, { payment_method: card?.id ?? '' })
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 20_400, pre_payment_credit_notes_amount: 3600 })
    await webhook('invoice_payment.paid')
    await stripe.creditNotes.create({ invoice: id, amount: 1800, refund_amount: 1200, credit_amount: 600 })
    expect(await webhook('charge.refunded')).toMatchObject({ amount: 20_400, amount_refunded: 1200, refunded: false })
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ post_payment_credit_notes_amount: 1800 })
    const { data } = await stripe.events.list({ type: 'charge.refunded' })
    expect(data[0]?.data.previous_attributes).toEqual({ amount_refunded: 0 })

    const next = await draft()
    await stripe.invoiceItems.create({ ...item, invoice: next, amount: 5000 })
    expect(await stripe.invoices.retrieve(next)).toMatchObject({ starting_balance: -600, amount_due: 5400 })
    await stripe.invoices.finalizeInvoice(next)
    expect(await stripe.invoices.voidInvoice(next)).toMatchObject({ status: 'void' })
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -600 })
    const { data: changes } = await stripe.customers.listBalanceTransactions(customer)
    expect(changes.map(({ type, amount }) => [type, amount])).toEqual([
      ['unapplied_from_invoice', -600],
      ['applied_to_invoice', 600],
      ['credit_note', -600],
    ])
    expect((await stripe.invoices.search({ query: 'status:"paid" AND total>=24000' })).data).toMatchObject([{ id }])
  })
})

describe('taxes on a subscription that is changed', async () => {
  const { stripe } = await serveSample(undefined)
  const cases = [
    {
      inclusive: true,
      percentage: 20,
      from: 12_000,
      to: 24_000,
      lines: [-6194, 12_387],
      taxes: [-1032, 2065],
      total: 6193,
    },
    {
      inclusive: false,
      percentage: 8.25,
      from: 10_000,
      to: 20_000,
      lines: [-5161, 10_323],
      taxes: [-426, 852],
      total: 5588,
    },
  ]

  test.each(cases)('inclusive $inclusive at $percentage %', async ({ inclusive, percentage, from, to, ...billed }) => {
    const rate = await stripe.taxRates.create({ display_name: 'Tax', percentage, inclusive })
    const { id: customer } = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    const priceOf = async (unit_amount: number) => {
      const recurring = { interval: 'month' } as const
      return (await stripe.prices.create({ currency: 'eur', unit_amount, recurring, product_data: { name: 'Pro' } })).id
    }
    const { id, items } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(from) }],
      default_tax_rates: [rate.id],
    })
    const { current_period_start: start = 0 } = items.data[0] ?? {}
    const changed = await stripe.subscriptions.update(id, {
      items: [{ id: items.data[0]?.id ?? '', price: await priceOf(to) }],
      proration_behavior: 'always_invoice',
      // 16 of the 31 days of March are left.
      proration_date: start + 15 * 86_400,
      expand: ['latest_invoice'],
    })
    const { lines, total } = changed.latest_invoice as Stripe.Invoice
    expect({
      lines: lines.data.map(({ amount }) => amount),
      taxes: lines.data.map(({ taxes }) => taxes?.[0]?.amount),
      total,
    }).toEqual(billed)
  })
})
