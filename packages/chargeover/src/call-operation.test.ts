import { inspect } from 'node:util'
import {
  type ChargeOver,
  createChargeOver,
  createCreditCard,
  createPayment,
  deleteCustomer,
  getExchangeRate,
  listCurrencies,
  listUsages,
  paginate,
  payInvoice,
  refundTransaction,
  setSubscriptionPaymentMethod,
  updateCustomer,
} from '@billing/chargeover'
import { validate } from '@billing/chargeover/zod'
import { createSandbox } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import declined from '~test/fixtures/chargeover/error/4.json' with { type: 'json' }
import refunded from '~test/fixtures/chargeover/transaction/9.json' with { type: 'json' }
import { chargeoverAnswer, chargeoverError, recordChargeOver, recordChargeOverWith } from '~test/support/chargeover.js'
import { rejection } from '~test/support/client.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(refunded)
  expect(await refundTransaction(chargeover, { id: 128, amount: 10.5, _flag_emails: 0 })).toEqual(refunded)
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/transaction/128?action=refund&_flag_emails=0', body: '{"amount":10.5}' },
  ])
})

describe('where parameters go', () => {
  test('an id into the path, flags into the query, the rest into the body', async () => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
    await setSubscriptionPaymentMethod(chargeover, { id: '555', paymethod: 'inv', _flag_webhooks: 0, _flag_events: 0 })
    await updateCustomer(chargeover, { id: 7, company: 'Acme', custom_20: null })
    await deleteCustomer(chargeover, { id: 7, _flag_quickbooks: 0 })
    await payInvoice(chargeover, { id: 10088 })
    await getExchangeRate(chargeover, { from: 'EUR', to: 'USD' })
    expect(requests.map(({ method, path, body }) => `${method} ${path.slice('/api/v3'.length)} ${body}`)).toEqual([
      'POST /package/555/_action/setPayMethod?_flag_webhooks=0&_flag_events=0 {"paymethod":"inv"}',
      'PUT /customer/7 {"company":"Acme","custom_20":null}',
      'DELETE /customer/7?_flag_quickbooks=0 ',
      'POST /invoice/10088/_action/pay {}',
      'POST /currency?action=getExchangeRate {"from":"EUR","to":"USD"}',
    ])
  })

  test('the conditions and the order of a list into the query, in ChargeOver’s notation', async () => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
    await listUsages(chargeover, { where: { line_item_id: 581, from: { gte: '2026-03-01' } }, order: { from: 'asc' } })
    expect(requests[0]?.path).toBe(
      '/api/v3/usage?where=line_item_id%3AEQUALS%3A581%2Cfrom%3AGTE%3A2026-03-01&order=from%3AASC&limit=10&offset=0',
    )
  })
})

test('a list without conditions is walked by offset', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ currency_id: 5 - index }))
  const { chargeover, requests } = recordChargeOver(({ url }: { url: string }) => {
    const offset = Number(new URL(url).searchParams.get('offset'))
    return chargeoverAnswer(rows.slice(offset, offset + 2))
  })
  expect(await paginate(chargeover, listCurrencies, { limit: 2 }).collect({ max: 9 })).toEqual(rows)
  expect(requests.map(({ path }) => path)).toEqual(['0', '2', '4'].map((n) => `/api/v3/currency?limit=2&offset=${n}`))
})

describe('what moves money', () => {
  test('is sent once, whatever became of it', async () => {
    for (const failure of [chargeoverError(500, 'Sorry'), chargeoverError(502, 'Sorry'), new TypeError('reset')]) {
      const { chargeover, requests } = recordChargeOver(failure)
      await rejection(createPayment(chargeover, { customer_id: 34, amount: 10 }))
      await rejection(payInvoice(chargeover, { id: 10088 }))
      await rejection(refundTransaction(chargeover, { id: 128 }))
      expect(requests).toHaveLength(3)
    }
  })

  test('is an error when it is declined', async () => {
    const { chargeover, requests } = recordChargeOver({ status: 400, body: declined })
    const error = await rejection(createPayment(chargeover, { customer_id: 34, applied_to: ['10063'] }))
    expect(error).toMatchObject({ kind: 'invalid_request', operation: 'chargeover_create_payment' })
    expect(error.message).toContain('Your card has expired.')
    expect(requests[0]).toMatchObject({ body: '{"customer_id":34,"applied_to":["10063"]}' })
  })
})

describe('a card number', () => {
  const NUMBER = '4111 1111 1111 1111'

  test('is in no error of a call that stores or charges the card', async () => {
    const answer = chargeoverError(400, `The card ${NUMBER.replaceAll(' ', '')} is not valid.`)
    const { chargeover, requests } = recordChargeOver(answer)
    const card = { number: NUMBER, expdate_year: '2030', expdate_month: '05' }
    const errors = [
      await rejection(createCreditCard(chargeover, { customer_id: 44, ...card })),
      await rejection(payInvoice(chargeover, { id: 10088, ...card })),
      await rejection(createPayment(chargeover, { customer_id: 44, amount: 1, paymethods: [card] })),
    ]
    expect(requests.every(({ body, url }) => body.includes(NUMBER) && !url.includes('4111'))).toBe(true)
    for (const error of errors) {
      expect(error.message).toContain('The card [redacted] is not valid.')
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('4111')
    }
  })

  test('is not in what is said about invalid parameters', async () => {
    const { chargeover, requests } = recordChargeOverWith({ validate }, chargeoverAnswer({ id: 1 }))
    const digits = Number(NUMBER.replaceAll(' ', ''))
    for (const params of [
      { customer_id: NUMBER, number: digits },
      { customer_id: 44, number: [NUMBER], nubmer: NUMBER },
    ]) {
      const error = await rejection(createCreditCard(chargeover, params as never))
      expect(error).toMatchObject({ name: 'ValidationError' })
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('4111')
    }
    expect(requests).toHaveLength(0)
  })
})

test('a customer is billed, pays, and is refunded in the sandbox', async () => {
  const { fetch } = createSandbox({ seed: false })
  const client: ChargeOver = createChargeOver({
    subdomain: 'example',
    apiUsername: 'u',
    apiPassword: 'p',
    fetch,
    validate,
  })
  const customer = await client.createCustomer({
    company: 'Acme Corp',
    external_key: 'crm-1',
    superuser_email: 'a@example.com',
  })
  const item = await client.createItem({
    name: 'Plan',
    type: 'service',
    pricemodel: { base: 99, paycycle: 'mon', pricemodel: 'fla' },
  })
  const customer_id = customer.response.id
  const card = await client.createCreditCard({
    customer_id,
    number: '4111 1111 1111 1111',
    expdate_year: '2090',
    expdate_month: '05',
  })
  const subscription = await client.createSubscription({
    customer_id,
    creditcard_id: card.response.id,
    external_key: 'sub-1',
    line_items: [{ item_id: item.response.id }],
  })
  expect((await client.findCustomerByExternalKey({ external_key: 'crm-1' })).response?.company).toBe('Acme Corp')
  expect((await client.findCustomerByExternalKey({ external_key: 'crm-2' })).response).toBeNull()
  expect((await client.findSubscriptionByExternalKey({ external_key: 'sub-1' })).response?.package_id).toBe(
    subscription.response.id,
  )
  expect((await client.countCustomers()).response).toBe(1)
  const invoice = await client.createInvoice({
    customer_id,
    external_key: 'order-1',
    line_items: [{ item_id: item.response.id, line_rate: 20, line_quantity: 2 }],
  })
  const found = await client.findInvoiceByExternalKey({ external_key: 'order-1' })
  expect(found.response).toMatchObject({ invoice_id: invoice.response.id, balance: 40 })
  const payment = await client.createPayment({ customer_id, applied_to: [invoice.response.id] })
  expect((await client.getInvoice({ id: Number(invoice.response.id) })).response.balance).toBe(0)
  const refund = await client.refundTransaction({ id: payment.response.id, amount: 15 })
  const { response } = await client.getTransaction({ id: Number(refund.response.id) })
  expect(response).toMatchObject({ transaction_type: 'ref', amount: -15 })
  expect((await client.cancelSubscription({ id: subscription.response.id })).response).toBe(true)
  expect((await client.getSubscription({ id: subscription.response.id })).response.package_status_state).toBe('c')
  expect((await client.deleteCreditCard({ id: card.response.id })).response).toBe(true)
  expect(await client.paginate.creditCards().collect({ max: 9 })).toEqual([])
})
