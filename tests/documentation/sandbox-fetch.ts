/** The `fetch` of the documentation's programs: a sandbox answers, in which the objects that a program names exist. */
import { createSandbox } from '@billing/sandbox'
import { createStripe, type Stripe } from '@billing/stripe'

/** What the programs read from their environment. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  STRIPE_API_KEY: 'sk_test_documentation',
  STRIPE_WORK_API_KEY: 'sk_test_documentation_work',
  STRIPE_WEBHOOK_SECRET: 'whsec_documentation',
  CHARTMOGUL_API_KEY: 'documentation',
  CHARGEOVER_API_USERNAME: 'documentation',
  CHARGEOVER_API_PASSWORD: 'secret',
  CHARGEOVER_WEBHOOK_SECRET: 'shared-secret',
}

/** A `fetch` for one program: a new sandbox in which the ids that stand in its code lead to real objects. */
export async function createSandboxFetch(code: string): Promise<typeof fetch> {
  const sandbox = createSandbox({ seed: 42, now: '2026-11-01T00:00:00Z' })
  const stripe = createStripe({ apiKey: ENVIRONMENT['STRIPE_API_KEY'], fetch: sandbox.fetch })
  const real = new Map<string, string>()
  for (const [, id = ''] of code.matchAll(/'((?:cus|prod|price|pi|in|sub)_[\w-]+)'/g)) {
    if (!real.has(id)) real.set(id, await create(id, { stripe, code, fetch: sandbox.fetch }))
  }
  const replace = (text: string, ids: Iterable<readonly [string, string]>): string => {
    let replaced = text
    for (const [from, to] of ids) replaced = replaced.replaceAll(from, to)
    return replaced
  }
  const named = [...real].map(([name, id]) => [id, name] as const)

  return async (input, init) => {
    const { url, method, headers, signal, ...request } = readRequest(new Request(input, init))
    const body = replace(await request.text(), real)
    const answer = await sandbox.fetch(replace(url, real), { method, headers, signal, ...(body && { body }) })
    const text = replace(await answer.text(), named)
    return new Response(text || null, { status: answer.status, headers: answer.headers })
  }
}

const readRequest = (request: Request) => ({
  url: request.url,
  method: request.method,
  headers: request.headers,
  signal: request.signal,
  text: () => request.text(),
})

interface Making {
  readonly stripe: Stripe
  readonly code: string
  readonly fetch: typeof fetch
}

/** Makes the object that an id of the documentation stands for, in the state that its program needs, and returns its real id. */
async function create(id: string, { stripe, code, fetch }: Making): Promise<string> {
  if (/^cus_\w{8}-/.test(id)) {
    const authorization = `Basic ${btoa(`${ENVIRONMENT['CHARTMOGUL_API_KEY']}:`)}`
    const answer = await fetch('https://api.chartmogul.com/v1/customers?per_page=1', { headers: { authorization } })
    return (await answer.json()).entries[0].uuid
  }
  const card = { payment_method: 'pm_card_visa', invoice_settings: { default_payment_method: 'pm_card_visa' } }
  const customer = async () => (await stripe.createCustomer({ name: 'Jane Smith', ...card })).id
  const product = async () => (await stripe.createProduct({ name: 'Pro Plan' })).id
  const price = async () => {
    const terms = { unit_amount: 2999, currency: 'usd', recurring_interval: 'month' }
    return (await stripe.createPrice({ product: await product(), ...terms })).id
  }
  switch (id.split('_')[0]) {
    case 'cus':
      return customer()
    case 'prod':
      return product()
    case 'price':
      return price()
    case 'sub':
      return (await stripe.createSubscription({ customer: await customer(), price: await price() })).id
    case 'in': {
      const terms = { customer: await customer(), price: await price(), payment_behavior: 'default_incomplete' }
      const { invoices } = await stripe.listInvoices({ subscription: (await stripe.createSubscription(terms)).id })
      return invoices[0]?.id ?? ''
    }
    default: {
      const paid = { payment_method: 'pm_card_visa', confirm: true, return_url: 'https://example.com' }
      const terms = code.includes('capturePaymentIntent(')
        ? { capture_method: 'manual', ...paid }
        : /\/v1\/refunds|createRefund\(|refunds\.create\(/.test(code)
          ? paid
          : {}
      return (await stripe.createPaymentIntent({ amount: 10_000, currency: 'usd', ...terms })).id
    }
  }
}
