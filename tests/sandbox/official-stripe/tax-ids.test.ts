import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()

test('tax ids of a customer', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  types()
  const first = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'DE123456789' })
  expect(first).toMatchObject({
    country: 'DE',
    customer,
    owner: { type: 'customer', customer },
    type: 'eu_vat',
    value: 'DE123456789',
    verification: { status: 'unavailable' },
  })
  const owner = { type: 'customer' as const, customer }
  const second = await stripe.taxIds.create({ type: 'gb_vat', value: 'GB123456789', owner, expand: ['customer'] })
  expect(second).toMatchObject({ country: 'GB', customer: { id: customer } })
  const ids = async () => (await stripe.customers.listTaxIds(customer)).data.map(({ id }) => id)
  expect(await ids()).toEqual([second.id, first.id])
  expect((await stripe.taxIds.list({ owner })).data).toHaveLength(2)
  expect(await stripe.customers.retrieveTaxId(customer, first.id)).toEqual(first)
  expect(await stripe.taxIds.retrieve(first.id)).toEqual(first)
  const expanded = await stripe.customers.retrieve(customer, { expand: ['tax_ids'] })
  expect(expanded).toMatchObject({ tax_ids: { data: [{ id: second.id }, { id: first.id }] } })
  expect(await stripe.customers.deleteTaxId(customer, second.id)).toEqual({
    id: second.id,
    object: 'tax_id',
    deleted: true,
  })
  await stripe.taxIds.del(first.id)
  expect(await ids()).toEqual([])
  expect(types()).toEqual([
    'customer.tax_id.created',
    'customer.tax_id.created',
    'customer.tax_id.deleted',
    'customer.tax_id.deleted',
  ])
  expect(await rejection(stripe.taxIds.retrieve(first.id))).toMatchObject({ statusCode: 404 })
  const other = await stripe.customers.create({ name: 'Bolt' })
  const { id } = await stripe.customers.createTaxId(customer, { type: 'gb_vat', value: 'GB1' })
  expect(await rejection(stripe.customers.retrieveTaxId(other.id, id))).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.customers.listTaxIds('cus_none'))).toMatchObject({ statusCode: 404 })
  const nobody = stripe.taxIds.create({ type: 'gb_vat', value: 'GB1', owner: { type: 'customer' } })
  expect(await rejection(nobody)).toMatchObject({ code: 'parameter_missing', param: 'owner[customer]' })
  const own = stripe.taxIds.create({ type: 'gb_vat', value: 'GB1', owner: { type: 'self' } })
  expect(await rejection(own)).toMatchObject({ message: 'The sandbox does not emulate tax ids of accounts.' })
})

test('an invoice shows them, as they were when it was finalized', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  const { id } = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'DE123456789' })
  const draft = await stripe.invoices.create({ customer })
  expect(draft.customer_tax_ids).toEqual([{ type: 'eu_vat', value: 'DE123456789' }])
  await stripe.invoices.finalizeInvoice(draft.id)
  await stripe.customers.deleteTaxId(customer, id)
  expect((await stripe.invoices.retrieve(draft.id)).customer_tax_ids).toHaveLength(1)
})

test('balance transactions are found by source, type, currency and time', async () => {
  const pay = (currency: string) =>
    stripe.paymentIntents.create({
      amount: 5000,
      currency,
      payment_method: 'pm_card_visa',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    })
  const [usd, eur] = [await pay('usd'), await pay('eur')]
  const refund = await stripe.refunds.create({ payment_intent: usd.id })
  const sources = async (params: object) =>
    (await stripe.balanceTransactions.list(params)).data.map(({ source }) => source)
  expect(await sources({ type: 'refund' })).toEqual([refund.id])
  expect(await sources({ currency: 'eur' })).toEqual([eur.latest_charge])
  expect(await sources({ source: String(usd.latest_charge) })).toEqual([usd.latest_charge])
  expect(await sources({ created: { lt: usd.created } })).toEqual([])
})
