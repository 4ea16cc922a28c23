import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('refunds', () => {
  it('default', () => {
    const { ok, post, get, intent, eventTypes } = createTestClient()
    const { id, latest_charge } = intent({ confirm: true, payment_method: 'pm_card_visa' })
    eventTypes()
    const refund = ok(post('/v1/refunds', { payment_intent: id, reason: 'requested_by_customer' }))
    expect(refund).toMatchObject({ object: 'refund', amount: 5000, charge: latest_charge, status: 'succeeded' })
    expect(refund.destination_details).toEqual({
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    })
    expect(ok(get(`/v1/refunds/${refund.id}`))).toEqual(refund)
    expect(ok(get('/v1/refunds', { charge: latest_charge })).data).toEqual([refund])
    expect(ok(get(`/v1/charges/${latest_charge}`))).toMatchObject({ refunded: true, amount_refunded: 5000 })
    expect(ok(get('/v1/balance')).pending[0].amount).toBe(0)
    expect(eventTypes()).toEqual(['refund.created', 'charge.refunded'])
  })
  it('can be partial, and never exceed the charge', () => {
    const { ok, post, intent } = createTestClient()
    const { latest_charge: charge } = intent({ confirm: true, payment_method: 'pm_card_visa' })
    expect(ok(post('/v1/refunds', { charge, amount: 3000 })).amount).toBe(3000)
    expect(post('/v1/refunds', { charge, amount: 2001 }).body.error.message).toBe(
      'Refund amount ($20.01) is greater than unrefunded amount on charge ($20.00)',
    )
    expect(post('/v1/refunds', { charge, amount: -1 }).body.error).toMatchObject({
      code: 'parameter_invalid_integer',
      message: 'Invalid integer: -1',
      param: 'amount',
    })
    expect(ok(post('/v1/refunds', { charge })).amount).toBe(2000)
    expect(post('/v1/refunds', { charge }).body.error).toMatchObject({
      code: 'charge_already_refunded',
      message: `Charge ${charge} has already been refunded.`,
    })
  })
  it('are amounts that the currency has', () => {
    const { ok, post, intent } = createTestClient()
    const paid = { currency: 'kwd', amount: 5000, confirm: true, payment_method: 'pm_card_visa' }
    const { latest_charge: charge } = intent(paid)
    expect(post('/v1/refunds', { charge, amount: 1001 }).body.error.code).toBe('parameter_invalid_integer')
    expect(ok(post('/v1/refunds', { charge, amount: 1010 })).amount).toBe(1010)
  })
  it('are limited to what was captured', () => {
    const { ok, post, intent } = createTestClient()
    const { id, latest_charge } = intent({ capture_method: 'manual', confirm: true, payment_method: 'pm_card_visa' })
    expect(post('/v1/refunds', { payment_intent: id }).status).toBe(400)
    expect(post('/v1/refunds', { charge: latest_charge }).status).toBe(400)
    ok(post(`/v1/payment_intents/${id}/capture`, { amount_to_capture: 2000 }))
    expect(ok(post('/v1/refunds', { payment_intent: id })).amount).toBe(2000)
  })
  it('are taken from the available balance once the charge has settled', () => {
    const { ok, post, get, intent, clock } = createTestClient()
    const { id } = intent({ confirm: true, payment_method: 'pm_card_visa' })
    clock.advance('2 days')
    expect(ok(get('/v1/balance'))).toMatchObject({ available: [{ amount: 5000 }], pending: [{ amount: 0 }] })
    ok(post('/v1/refunds', { payment_intent: id, amount: 1000 }))
    expect(ok(get('/v1/balance'))).toMatchObject({ available: [{ amount: 4000 }], pending: [{ amount: 0 }] })
  })
  it('require an existing charge or payment intent', () => {
    const { post, get } = createTestClient()
    expect(post('/v1/refunds', {}).status).toBe(400)
    expect(post('/v1/refunds', { charge: 'ch_x', payment_intent: 'pi_x' }).status).toBe(400)
    expect(post('/v1/refunds', { charge: 'ch_x' }).body.error.message).toBe("No such charge: 'ch_x'")
    expect(post('/v1/refunds', { payment_intent: 'pi_x' }).body.error.param).toBe('payment_intent')
    expect(get('/v1/refunds/re_x').status).toBe(404)
    expect(get('/v1/charges/ch_x').status).toBe(404)
  })
})
