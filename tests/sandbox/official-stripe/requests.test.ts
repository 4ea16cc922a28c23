import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { officialStripe, serve } from '../../support/serve-sandbox.js'

const { sandbox, server } = await serve()
const stripe = officialStripe(server)

describe('idempotency', () => {
  test('a repeated request gets the kept answer, marked as replayed', async () => {
    const options = { idempotencyKey: 'once' }
    const first = await stripe.customers.create({ name: 'Acme' }, options)
    const again = await stripe.customers.create({ name: 'Acme' }, options)
    expect(again.id).toBe(first.id)
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(again.lastResponse.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'original-request': first.lastResponse.requestId,
    })
    expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId)
  })

  test('the same key with another body is an idempotency error', async () => {
    await stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'other' })
    const error = await rejection(stripe.customers.create({ name: 'Bolt' }, { idempotencyKey: 'other' }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
    expect(error).toMatchObject({ statusCode: 400 })
  })

  test('a declined payment is replayed', async () => {
    const confirm = { amount: 100, currency: 'usd', confirm: true, payment_method: 'pm_card_visa_chargeDeclined' }
    const off = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' as const } }
    const pay = () => rejection(stripe.paymentIntents.create({ ...confirm, ...off }, { idempotencyKey: 'declined' }))
    const [first, again] = [await pay(), await pay()]
    expect(again).toMatchObject({ statusCode: 402, charge: first.charge })
  })

  test('a key that is in use by another request is a conflict, after which the client’s own retry succeeds', async () => {
    const remove = sandbox.faults.add({ operation: 'POST /v1/customers', latencyMs: 400 })
    const create = (options = {}) => stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'busy', ...options })
    const first = create()
    const [second, patient] = await Promise.all([rejection(create()), create({ maxNetworkRetries: 2 })])
    remove()
    expect(second).toMatchObject({ statusCode: 409, rawType: 'idempotency_error', code: 'idempotency_key_in_use' })
    expect(patient.id).toBe((await first).id)
  })
})

describe('lists', () => {
  const made: string[] = []
  const paged = officialStripe(server, 'sk_test_lists')
  const names = Array.from({ length: 25 }, (_, index) => `n${index}`)

  test('auto-paging reads every page in order, in both directions', async () => {
    for (const name of names) made.unshift((await paged.customers.create({ name })).id)
    const walked: string[] = []
    for await (const { id } of paged.customers.list({ limit: 10 })) walked.push(id)
    expect(walked).toEqual(made)
    const oldest = made.at(-1) ?? ''
    const back = await paged.customers.list({ limit: 4, ending_before: oldest }).autoPagingToArray({ limit: 100 })
    expect(back.map(({ id }) => id)).toEqual(made.slice(0, -1).reverse())
    const some = await paged.customers.list({ limit: 7 }).autoPagingToArray({ limit: 12 })
    expect(some.map(({ id }) => id)).toEqual(made.slice(0, 12))
  })

  test('an unknown cursor is refused', async () => {
    const error = await rejection(paged.customers.list({ starting_after: 'cus_none' }))
    expect(error).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'starting_after' })
  })

  test('expand works inside lists', async () => {
    const customer = await stripe.customers.create({ name: 'Acme' })
    await stripe.invoices.create({ customer: customer.id })
    const { data } = await stripe.invoices.list({ customer: customer.id, expand: ['data.customer'] })
    expect(data[0]?.customer).toMatchObject({ id: customer.id, name: 'Acme' })
    const error = await rejection(stripe.customers.list({ expand: ['data.nothing'] }))
    expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining('cannot be expanded') })
  })
})

describe('errors', () => {
  test('a missing or malformed key is a StripeAuthenticationError', async () => {
    const error = await rejection(officialStripe(server, 'pk_test_public').balance.retrieve())
    expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    expect(error).toMatchObject({ statusCode: 401, message: expect.stringContaining('Invalid API Key') })
  })

  test.each([
    [403, Stripe.errors.StripePermissionError],
    [429, Stripe.errors.StripeRateLimitError],
    [500, Stripe.errors.StripeAPIError],
    [503, Stripe.errors.StripeAPIError],
  ])('an injected %d is the class it is at Stripe', async (status, type) => {
    const remove = sandbox.faults.add({ provider: 'stripe', status, times: 1 })
    const error = await rejection(stripe.balance.retrieve())
    remove()
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ statusCode: status })
  })

  test('a connection that is cut is a StripeConnectionError', async () => {
    const remove = sandbox.faults.add({ operation: 'POST /v1/customers', reset: true })
    const error = await rejection(stripe.customers.create({ name: 'Acme' }))
    remove()
    expect(error).toBeInstanceOf(Stripe.errors.StripeConnectionError)
  })

  test('what is not emulated is refused by name, and not tried again', async () => {
    const before = sandbox.requests.length
    const error = await rejection(stripe.topups.create({ amount: 100, currency: 'usd' }, { maxNetworkRetries: 2 }))
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(error).toMatchObject({
      statusCode: 400,
      code: 'sandbox_not_emulated',
      message: 'The sandbox does not emulate POST /v1/topups.',
    })
    expect(sandbox.requests).toHaveLength(before + 1)
  })
})

test('the client’s own retry recovers a lost answer, and nothing is carried out twice', async () => {
  const patient = officialStripe(server, 'sk_test_patient')
  const remove = sandbox.faults.add({ operation: 'POST /v1/customers', reset: true, after: true, times: 1 })
  const customer = await patient.customers.create({ name: 'Acme' }, { maxNetworkRetries: 2 })
  remove()
  expect((await patient.customers.list()).data.map(({ id }) => id)).toEqual([customer.id])
})

test('accounts: each key and each connected account has its own data', async () => {
  const { id } = await stripe.customers.create({ name: 'Mine' }, { stripeAccount: 'acct_connected' })
  expect(await rejection(stripe.customers.retrieve(id))).toMatchObject({ statusCode: 404 })
  expect(await stripe.customers.retrieve(id, {}, { stripeAccount: 'acct_connected' })).toMatchObject({ name: 'Mine' })
})
