import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('payment methods', () => {
  it('default', () => {
    const { ok, post, get, customer, eventTypes } = createTestClient()
    const { id } = customer()
    const method = ok(post('/v1/payment_methods/pm_card_mastercard/attach', { customer: id }))
    expect(method).toMatchObject({ customer: id, card: { brand: 'mastercard', last4: '4444' } })
    expect(method.id).toMatch(/^pm_1\w{23}$/)
    expect(ok(get('/v1/payment_methods', { customer: id, type: 'card' })).data).toEqual([method])
    expect(ok(get(`/v1/customers/${id}/payment_methods`)).data).toEqual([method])
    expect(ok(get(`/v1/customers/${id}/payment_methods`, { type: 'sepa_debit' })).data).toEqual([])
    expect(eventTypes()).toEqual(['customer.created', 'payment_method.attached'])
  })
  it('refuses to attach a card that declines, except the one that fails when charged', () => {
    const { post, customer } = createTestClient()
    const { id } = customer()
    const attach = (card: string) => post(`/v1/payment_methods/${card}/attach`, { customer: id })
    expect(attach('pm_card_visa_chargeDeclined')).toMatchObject({
      status: 402,
      body: {
        error: {
          type: 'card_error',
          advice_code: 'try_again_later',
          code: 'card_declined',
          decline_code: 'generic_decline',
          network_decline_code: '01',
          param: '',
        },
      },
    })
    expect(attach('pm_card_chargeDeclinedLostCard').body.error).toMatchObject({
      advice_code: 'do_not_try_again',
      decline_code: 'lost_card',
      network_decline_code: '41',
      param: '',
    })
    expect(attach('pm_card_chargeDeclinedIncorrectCvc').body.error).toMatchObject({
      advice_code: 'confirm_card_data',
      param: 'cvc',
    })
    expect(attach('pm_card_chargeCustomerFail').status).toBe(200)
  })
  it('cannot be used after it was detached, and is no longer a default', () => {
    const { ok, post, get, customerWith, customer, events } = createTestClient()
    const owner = customerWith('pm_card_visa')
    const method = owner.invoice_settings.default_payment_method
    expect(ok(post(`/v1/payment_methods/${method}/detach`)).customer).toBeNull()
    expect(events.at(-1)).toMatchObject({
      type: 'payment_method.detached',
      data: { previous_attributes: { customer: owner.id } },
    })
    expect(ok(get(`/v1/customers/${owner.id}`)).invoice_settings.default_payment_method).toBeNull()
    expect(post(`/v1/payment_methods/${method}/detach`).status).toBe(400)
    expect(post(`/v1/payment_methods/${method}/attach`, { customer: customer().id }).body.error.message).toContain(
      'may not be used again',
    )
  })
  it('shows the card as Stripe does', () => {
    const { ok, post, get, customer } = createTestClient()
    const { id } = customer()
    const card = (name: string) => ok(post(`/v1/payment_methods/${name}/attach`, { customer: id })).card
    expect(card('pm_card_amex')).toMatchObject({
      brand: 'amex',
      display_brand: 'american_express',
      networks: { available: ['amex'] },
      three_d_secure_usage: { supported: true },
    })
    expect(card('pm_card_visa')).toMatchObject({ brand: 'visa', country: 'US', display_brand: 'visa' })
    expect(card('pm_card_authenticationRequired').country).toBe('DE')
    expect(card('pm_card_authenticationRequiredOnSetup').country).toBe('FR')
    const amex = { amount: 500, currency: 'usd', payment_method: 'pm_card_amex', confirm: true }
    const { latest_charge } = ok(post('/v1/payment_intents', { ...amex, return_url: 'https://example.com' }))
    expect(ok(get(`/v1/charges/${latest_charge}`)).payment_method_details.card).toMatchObject({
      brand: 'amex',
      country: 'US',
      network: 'amex',
    })
  })
  it('is not found by other ids', () => {
    const { get, post, customer } = createTestClient()
    expect(get('/v1/payment_methods/pm_x')).toMatchObject({
      status: 404,
      body: { error: { message: "No such PaymentMethod: 'pm_x'", code: 'resource_missing' } },
    })
    expect(post('/v1/payment_methods/pm_card_visa/attach', { customer: 'cus_x' }).body.error.param).toBe('customer')
    expect(post('/v1/payment_methods/pm_card_visa/attach', {}).body.error.code).toBe('parameter_missing')
    expect(get('/v1/customers/cus_x/payment_methods').status).toBe(404)
    const { id } = customer({ payment_method: 'pm_card_amex' })
    expect(get(`/v1/customers/${id}/payment_methods`).body.data[0].card.brand).toBe('amex')
  })
})
