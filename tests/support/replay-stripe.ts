import { type Answer, createStripeCaller, type Form } from './stripe-caller.js'

/** A recorded interaction. The body that was sent is not part of it: what follows from the answer is sent instead. */
export interface Recording {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: any
}

type Caller = ReturnType<typeof createStripeCaller>
type Replay = (caller: Caller, recording: Recording) => Promise<Answer>

/** What the recording client asks for with every subscription. */
const SUBSCRIPTION_EXPAND = [
  'default_payment_method',
  'discounts',
  'latest_invoice.confirmation_secret',
  'latest_invoice.payments',
  'latest_invoice.total_discount_amounts.discount',
  'pending_setup_intent',
  'schedule',
]

const REPLAYS: Readonly<Record<string, Replay>> = {
  stripe_create_customer: ({ call }, { body }) =>
    call('POST', '/v1/customers', { ...nameOf(body), expand: ['invoice_credit_balance', 'tax'] }),
  stripe_get_customer: async ({ call, make }, { path, body, status }) => {
    const { id } = status === 404 ? { id: 'cus_none' } : await make('/v1/customers', nameOf(body))
    return call('GET', replaceId(path, id))
  },
  stripe_update_customer: async ({ call, make }, { path, body }) => {
    const { id } = await make('/v1/customers', { email: 'old@example.org' })
    return call('POST', replaceId(path, id), nameOf(body))
  },

  stripe_create_invoice: async (caller, { path, body }) => {
    const customer = await createCustomer(caller)
    if (body.total > 0) await addItem(caller, customer, body.total)
    return caller.call('POST', path, {
      customer,
      pending_invoice_items_behavior: body.total > 0 ? 'include' : 'exclude',
    })
  },
  stripe_pay_invoice: async (caller, { path, body }) => {
    const customer = await createCustomer(caller)
    await addItem(caller, customer, body.total)
    const invoice = await caller.make('/v1/invoices', { customer, pending_invoice_items_behavior: 'include' })
    return caller.call('POST', replaceId(path, invoice.id))
  },
  stripe_get_invoice: async (caller, { path, body }) => {
    const { latest_invoice } = await subscribe(caller, { amount: body.total })
    return caller.call('GET', replaceId(path, latest_invoice.id))
  },

  stripe_create_payment_intent: async (caller, { path, body, status }) => {
    if (status === 400) return caller.call('POST', path, { amount: 0, currency: 'usd' })
    return caller.call('POST', path, {
      ...(await paymentOf(caller, body)),
      expand: ['latest_charge.payment_intent', 'latest_charge.refunds'],
    })
  },
  stripe_capture_payment_intent: async (caller, { path, body }) => {
    const { id } = await caller.make('/v1/payment_intents', await paymentOf(caller, body))
    return caller.call('POST', replaceId(path, id))
  },
  stripe_get_payment_intent: async (caller, { path, body }) => {
    const { latest_invoice } = await subscribe(caller, { amount: body.amount })
    return caller.call('GET', replaceId(path, latest_invoice.payments.data[0].payment.payment_intent))
  },

  stripe_create_subscription: async (caller, { path, body, status }) => {
    if (status === 400) {
      const { id: customer } = await caller.make('/v1/customers')
      const { id: price } = await createPrice(caller, 1000)
      return caller.call('POST', path, { customer, items: [{ price }] })
    }
    return caller.call('POST', path, await subscriptionOf(caller, termsOf(body)))
  },
  stripe_get_subscription: async (caller, { path, body }) =>
    caller.call('GET', replaceId(path, (await subscribe(caller, termsOf(body))).id)),
  stripe_cancel_subscription: async (caller, { path, body }) =>
    caller.call('DELETE', replaceId(path, (await subscribe(caller, termsOf(body))).id)),
  stripe_update_subscription: async (caller, { path, body }) => {
    const { id, customer } = await subscribe(caller, termsOf(body))
    const card = body.default_payment_method && (await attach(caller, customer, 'pm_card_visa'))
    return caller.call('POST', replaceId(path, id), {
      cancel_at_period_end: body.cancel_at_period_end,
      ...(card ? { default_payment_method: card } : {}),
      expand: SUBSCRIPTION_EXPAND,
    })
  },
}

/** Makes objects like the recorded ones in an empty sandbox and asks the recorded question about them. */
export async function replay(recording: Recording): Promise<Answer> {
  const run = REPLAYS[recording.operation]
  if (!run) throw new Error(`${recording.operation} has no replay`)
  return run(createStripeCaller(), recording)
}

/** Puts our id in the place of the recorded one. */
const replaceId = (path: string, id: string): string => path.replace(/(?<=\/)(cus|in|pi|sub)_\w+/, id)

const nameOf = ({ name, email }: any): Form => ({ email: email ?? 'x@example.org', ...(name ? { name } : {}) })

async function createCustomer(caller: Caller): Promise<string> {
  const { id } = await caller.make('/v1/customers', { email: 'stripe@example.org' })
  const card = await attach(caller, id, 'pm_card_visa')
  await caller.make(`/v1/customers/${id}`, { invoice_settings: { default_payment_method: card } })
  return id
}

const attach = async ({ make }: Caller, customer: string, card: string): Promise<string> =>
  (await make(`/v1/payment_methods/${card}/attach`, { customer })).id

const addItem = ({ make }: Caller, customer: string, amount: number): Promise<unknown> =>
  make('/v1/invoiceitems', { customer, amount, currency: 'usd' })

const createPrice = ({ make }: Caller, unit_amount: number): Promise<any> =>
  make('/v1/prices', {
    currency: 'usd',
    unit_amount,
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })

interface Terms {
  readonly amount: number
  readonly isTrial?: boolean
  readonly isDiscounted?: boolean
}

const termsOf = ({ discounts, items, trial_end }: any): Terms => ({
  amount: items.data[0].price.unit_amount,
  isTrial: trial_end !== null,
  isDiscounted: discounts.length > 0,
})

async function subscriptionOf(caller: Caller, { amount, isTrial = false, isDiscounted = false }: Terms): Promise<Form> {
  const [customer, { id: price }] = [await createCustomer(caller), await createPrice(caller, amount)]
  const coupon = isDiscounted && (await caller.make('/v1/coupons', { percent_off: 10, duration: 'forever' })).id
  return {
    customer,
    items: [{ price }],
    ...(coupon ? { discounts: [{ coupon }] } : {}),
    expand: SUBSCRIPTION_EXPAND,
    ...(isTrial ? { trial_period_days: 14 } : {}),
  }
}

const subscribe = async (caller: Caller, terms: Terms): Promise<any> =>
  caller.make('/v1/subscriptions', await subscriptionOf(caller, terms))

const CARDS: Readonly<Record<string, string>> = { requires_action: 'pm_card_threeDSecure2Required' }

/** A confirmed payment that comes to the recorded status. */
async function paymentOf(caller: Caller, { amount, capture_method, status }: any): Promise<Form> {
  return {
    amount,
    currency: 'usd',
    customer: await createCustomer(caller),
    confirm: true,
    payment_method: CARDS[status] ?? 'pm_card_visa',
    return_url: 'https://example.org/done',
    ...(capture_method === 'manual' ? { capture_method } : {}),
  }
}
