import { describe, expect, it } from 'vitest'
import { createTestClient, KEY, type TestClient } from '../testing.js'

const URLS = {
  success_url: 'https://shop.test/done?id={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://shop.test/cart?a=1&b=2',
}

const start = (client: TestClient, params: Record<string, any> = {}) =>
  client.ok(
    client.post('/v1/checkout/sessions', {
      mode: 'payment',
      line_items: [
        { price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: '<b>T-shirt</b>' } }, quantity: 2 },
      ],
      ...URLS,
      ...params,
    }),
  )

/** Opens a page, or submits its form, as a browser does. */
function visit({ provider }: TestClient, url: string, form?: Record<string, string>) {
  const answer = provider.handle({
    method: form ? 'POST' : 'GET',
    url: new URL(url),
    headers: new Headers(),
    body: form ? new URLSearchParams(form).toString() : '',
  })
  return { status: answer.status, headers: answer.headers ?? {}, text: String(answer.body) }
}

describe('the page of a Checkout session', () => {
  it('default', () => {
    const client = createTestClient()
    const session = start(client)
    const { status, headers, text } = visit(client, session.url)
    expect(status).toBe(200)
    expect(text).toContain('&lt;b&gt;T-shirt&lt;/b&gt;')
    expect(text).not.toContain('<b>')
    expect(text).toContain('Pay $40.00')
    expect(text).toContain('href="https://shop.test/cart?a=1&amp;b=2"')
    expect(text).not.toContain('<script')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    client.eventTypes()
    const paid = visit(client, session.url, { action: 'pay', email: 'joe@example.com', payment_method: 'pm_card_visa' })
    expect([paid.status, paid.headers.location]).toEqual([303, `https://shop.test/done?id=${session.id}`])
    expect(client.eventTypes().at(-1)).toBe('checkout.session.completed')
    expect(client.ok(client.get(`/v1/checkout/sessions/${session.id}`)).customer_details.email).toBe('joe@example.com')
    expect(visit(client, session.url).text).toContain('already been completed')
  })
  it('asks for the amount where the price leaves it to the customer', () => {
    const client = createTestClient()
    expect(visit(client, start(client).url).text).not.toContain('name="amount"')
    const terms = { currency: 'usd', product_data: { name: 'Donation' }, custom_unit_amount: { enabled: true } }
    const price = client.ok(client.post('/v1/prices', terms)).id
    const { id, url } = start(client, { line_items: [{ price, quantity: 1 }] })
    expect(visit(client, url).text).toContain('name="amount" min="1" value=""')
    const refused = visit(client, url, { action: 'pay', amount: '10' }).text
    expect(refused).toContain('role="alert"')
    expect(refused).toContain('value="10"')
    expect(visit(client, url, { action: 'pay', amount: '1500' }).status).toBe(303)
    expect(client.ok(client.get(`/v1/checkout/sessions/${id}`)).amount_total).toBe(1500)
  })
  it('takes promotion codes where the session allows them', () => {
    const client = createTestClient()
    const coupon = client.ok(client.post('/v1/coupons', { percent_off: 25, duration: 'once' })).id
    const code = client.ok(
      client.post('/v1/promotion_codes', { promotion: { type: 'coupon', coupon }, code: 'SUMMER' }),
    )
    expect(visit(client, start(client).url).text).not.toContain('Promotion code')
    const { id, url } = start(client, { allow_promotion_codes: true })
    const apply = (promotion_code: string) => visit(client, url, { action: 'apply', promotion_code }).text
    expect(visit(client, url).text).toContain('Promotion code')
    expect(apply('WINTER')).toContain('<p role="alert">This code is invalid.</p>')
    expect(apply('summer')).toContain('Pay $30.00')
    expect(visit(client, url).text).toContain('value="SUMMER"')
    expect(apply('')).toContain('Pay $40.00')
    const paid = visit(client, url, { action: 'pay', promotion_code: 'SUMMER' })
    expect(paid.status).toBe(303)
    const session = client.ok(client.get(`/v1/checkout/sessions/${id}`))
    expect(session).toMatchObject({ amount_total: 3000, discounts: [{ coupon: null, promotion_code: code.id }] })
    expect(client.ok(client.get(`/v1/promotion_codes/${code.id}`)).times_redeemed).toBe(1)
  })
  it('starts a subscription with the promotion code that was entered', () => {
    const client = createTestClient()
    const coupon = client.ok(client.post('/v1/coupons', { percent_off: 50, duration: 'forever' })).id
    client.ok(client.post('/v1/promotion_codes', { promotion: { type: 'coupon', coupon }, code: 'HALF' }))
    const line_items = [{ price: client.price(3000).id, quantity: 1 }]
    const { id } = start(client, { mode: 'subscription', line_items, allow_promotion_codes: true })
    client.provider.completeCheckout(KEY, id, { promotion_code: 'HALF' })
    const { subscription } = client.ok(client.get(`/v1/checkout/sessions/${id}`, { expand: ['subscription'] }))
    expect(client.ok(client.get(`/v1/invoices/${subscription.latest_invoice}`)).total).toBe(1500)
  })
  it('shows why a card was declined, and keeps what was entered', () => {
    const client = createTestClient()
    const { url } = start(client)
    const { status, text } = visit(client, url, { action: 'decline', name: 'Joe "J" <J>' })
    expect(status).toBe(200)
    expect(text).toContain('<p role="alert">Your card was declined.</p>')
    expect(text).toContain('value="Joe &quot;J&quot; &lt;J&gt;"')
    const again = visit(client, url, { action: 'pay', payment_method: 'pm_card_chargeDeclinedExpiredCard' })
    expect(again.text).toContain('Your card has expired.')
    expect(again.text).toContain('<option value="pm_card_chargeDeclinedExpiredCard" selected>')
  })
  it('asks for 3-D Secure and goes on with the answer', () => {
    const client = createTestClient()
    const { url, id } = start(client)
    const form = { action: 'pay', payment_method: 'pm_card_authenticationRequired', name: 'Joe' }
    const challenge = visit(client, url, form)
    expect(challenge.text).toContain('<input type="hidden" name="name" value="Joe">')
    expect(visit(client, url, { ...form, authenticate: 'fail' }).text).toContain('unable to authenticate')
    expect(visit(client, url, { ...form, authenticate: 'succeed' }).status).toBe(303)
    expect(client.ok(client.get(`/v1/checkout/sessions/${id}`)).payment_status).toBe('paid')
  })
  it('lets the session expire', () => {
    const client = createTestClient()
    const { url, id } = start(client)
    expect(visit(client, url, { action: 'expire' }).text).toContain('has expired')
    expect(client.ok(client.get(`/v1/checkout/sessions/${id}`)).status).toBe('expired')
    const embedded = { ui_mode: 'embedded_page', redirect_on_completion: 'never' }
    const plain = start(client, { ...embedded, success_url: undefined, cancel_url: undefined })
    client.clock.advance('2 days')
    expect(visit(client, `https://checkout.stripe.com/c/pay/${plain.id}`).text).not.toContain('href')
  })
  it('has fields for what the session collects', () => {
    const client = createTestClient()
    const label = { type: 'custom', custom: 'Size' }
    const options = [
      { label: 'Small', value: 's' },
      { label: 'Large', value: 'l' },
    ]
    const { url, id } = start(client, {
      custom_fields: [
        { key: 'size', label, type: 'dropdown', dropdown: { options } },
        { key: 'age', label: { type: 'custom', custom: 'Age' }, type: 'numeric' },
      ],
      line_items: [{ price: client.price(500, null).id, quantity: 1, adjustable_quantity: { enabled: true } }],
      phone_number_collection: { enabled: true },
    })
    const { text } = visit(client, url)
    expect(text).toContain('<option value="l">Large</option>')
    expect(text).toContain('inputmode="numeric"')
    expect(text).toContain('name="phone"')
    const [, line = ''] = /name="(quantity\.li_\w+)"/.exec(text) ?? []
    const wrong = visit(client, url, { action: 'pay', [line]: '1000', 'field.size': 'l' })
    expect(wrong.text).toContain('must be from 0 to 99')
    expect(wrong.text).toContain('<option value="l" selected>')
    const form = { action: 'pay', [line]: '3', 'field.size': 'l', 'field.age': '42', phone: '+1' }
    expect(visit(client, url, form).status).toBe(303)
    expect(client.ok(client.get(`/v1/checkout/sessions/${id}`))).toMatchObject({
      amount_total: 1500,
      custom_fields: [{ dropdown: { value: 'l' } }, { numeric: { value: '42' } }],
      customer_details: { phone: '+1' },
    })
  })
  it('names what is bought or saved', () => {
    const client = createTestClient()
    const setup = start(client, { mode: 'setup', currency: 'usd', line_items: undefined, customer_email: 'a@b.test' })
    expect(visit(client, setup.url).text).toMatch(/value="a@b.test".*>Save card</s)
    const line_items = [{ price: client.price(3000).id, quantity: 1 }]
    expect(visit(client, start(client, { mode: 'subscription', line_items }).url).text).toContain('Subscribe $30.00')
  })
  it('is embedded too, and leads to the return_url or stays', () => {
    const client = createTestClient()
    const hosted = { success_url: undefined, cancel_url: undefined, ui_mode: 'embedded_page' }
    const pay = ({ id }: { id: string }) => visit(client, `https://checkout.stripe.com/c/pay/${id}`, { action: 'pay' })
    const back = pay(start(client, { ...hosted, return_url: 'https://shop.test/{CHECKOUT_SESSION_ID}' }))
    expect(back.headers.location).toMatch(/^https:\/\/shop.test\/cs_test_/)
    expect(pay(start(client, { ...hosted, redirect_on_completion: 'never' })).text).toContain('already been completed')
  })
  it('is at the address that the request was sent to', () => {
    const client = createTestClient()
    const body = 'mode=setup&currency=usd&success_url=https://shop.test'
    const answer = client.provider.handle({
      method: 'POST',
      url: new URL('http://127.0.0.1:12111/v1/checkout/sessions'),
      headers: new Headers({ authorization: `Bearer ${KEY.apiKey}` }),
      body,
    })
    const { id, url } = answer.body as { id: string; url: string }
    expect(url).toBe(`http://127.0.0.1:12111/c/pay/${id}`)
    expect(visit(client, url).status).toBe(200)
  })
  it('is not found by another id', () => {
    expect(visit(createTestClient(), 'https://checkout.stripe.com/c/pay/cs_none').status).toBe(404)
  })
})
