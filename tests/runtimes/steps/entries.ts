import { verifyWebhook as verifyChargeOver } from '@billing/chargeover/webhooks'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { callTool, docs, tools } from '@billing/sdk/tools'
import * as stripe from '@billing/stripe'
import { signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { validate } from '@billing/stripe/zod'
import { equal, matches, rejection } from '../assert.js'
import { config, inProcess, type Steps } from '../surroundings.js'

/** The entries /webhooks, /zod and /tools. */
export const ENTRIES: Steps = {
  async 'verifies webhooks'() {
    const secret = 'whsec_1234567890'
    const body = JSON.stringify({ type: 'invoice.paid', data: { object: { amount_paid: 4200 } } })
    const header = await signWebhook(body, secret)
    equal((await verifyWebhook(body, header, secret)).type, 'invoice.paid')
    matches(await rejection(verifyWebhook(body, header, 'whsec_another')), { name: 'WebhookSignatureError' })
    matches(await rejection(verifyWebhook(`${body} `, header, secret)), { name: 'WebhookSignatureError' })
    const { event } = await verifyChargeOver(
      { event: 'insert' },
      new Headers({ 'x-chargeover-key': 'key123' }),
      'key123',
    )
    equal(event, 'insert')
  },

  async 'checks inputs before anything is sent'() {
    const sandbox = createSandbox({ seed: false })
    const client = inProcess(sandbox, { validate })
    const error = await rejection(client.createPaymentIntent({ amount: 10.5, currency: 'usd' }))
    matches(error, { name: 'ValidationError' })
    equal(
      (error as stripe.ValidationError).issues.map(({ path }) => path),
      [['amount']],
    )
    matches(await rejection(client.getCustomer({ id: '../balance' })), { name: 'ValidationError' })
    equal(sandbox.requests.length, 0)
    matches(await rejection(Promise.resolve().then(() => stripe.createStripe({ apiKey: '' }))), { name: 'ConfigError' })
  },

  async 'calls tools by name'(surroundings) {
    const { stripe: options } = config(surroundings)
    const billing = createBilling({ stripe: { default: options, work: options } })
    const page = await callTool(billing, 'stripe_list_customers', { limit: 2 }, { account: 'work' })
    equal((page as { customers: unknown[] }).customers.length, 2)
    matches(await rejection(callTool(billing, 'stripe.listCustomers', { limit: 'two' })), { name: 'ValidationError' })
    equal([...new Set(tools.map(({ provider }) => provider))].sort(), ['chargeover', 'chartmogul', 'stripe'])
    for (const tool of tools) equal([tool.name, docs(tool.name).includes(tool.function)], [tool.name, true])
  },
}
