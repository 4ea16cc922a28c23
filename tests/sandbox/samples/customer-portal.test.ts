import { describe, expect, test } from 'vitest'
import { serveSample } from '../../support/serve-sample.js'

const DOMAIN = 'http://localhost:8888'

describe('netlify-stripe-subscriptions', async () => {
  const roles = new Map<string, string>()
  // The version is that of the sample's account; its webhook makes a role of the name of the plan.
  const { stripe, submit, webhook } = await serveSample('2020-08-27', async (event) => {
    if (event.type !== 'customer.subscription.updated') return
    const { customer, items } = event.data.object
    const [role = ''] = items.data[0]?.plan.nickname?.split(' ') ?? []
    roles.set(String(customer), role.toLowerCase())
  })
  const product = await stripe.products.create({ name: 'Content' })
  const priceOf = (nickname: string, unit_amount: number) =>
    stripe.prices.create({
      product: product.id,
      nickname,
      currency: 'usd',
      unit_amount,
      recurring: { interval: 'month' },
    })

  test('a new user has the free plan, and buys another in the portal', async () => {
    const [free, pro] = [await priceOf('Free plan', 0), await priceOf('Pro plan', 900)]
    await stripe.billingPortal.configurations.create({
      business_profile: { privacy_policy_url: `${DOMAIN}/privacy`, terms_of_service_url: `${DOMAIN}/terms` },
      features: {
        payment_method_update: { enabled: true },
        subscription_cancel: { enabled: true },
        subscription_update: {
          enabled: true,
          default_allowed_updates: ['price'],
          products: [{ product: product.id, prices: [free.id, pro.id] }],
          proration_behavior: 'always_invoice',
        },
      },
    })
    const customer = await stripe.customers.create({ email: 'jenny@example.com' })
    const { id, items } = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: free.id }] })

    const configuration = (await stripe.billingPortal.configurations.list({ limit: 1 })).data[0]?.id ?? ''
    const portal = await stripe.billingPortal.sessions.create({
      customer: customer.id,
      return_url: DOMAIN,
      configuration,
    })
    const page = await fetch(portal.url).then((answer) => answer.text())
    expect(page).toContain('Content')
    await submit(portal.url, { action: 'save_card', payment_method: 'pm_card_visa' })
    const item = items.data[0]?.id ?? ''
    await submit(portal.url, { action: 'change', subscription: id, item, price: pro.id })
    await webhook('customer.subscription.updated', (object) => JSON.stringify(object).includes(pro.id))
    expect(roles.get(customer.id)).toBe('pro')
    expect(
      await webhook('invoice.paid', (object) => 'amount_paid' in object && object.amount_paid === 900),
    ).toMatchObject({
      customer: customer.id,
      paid: true,
    })

    await submit(portal.url, { action: 'cancel', subscription: id })
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active', cancel_at_period_end: true })
  })
})
