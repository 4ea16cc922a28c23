import { createBilling } from '@billing/sdk'
import { createToolset, memorySpend, mergePolicies, type Policy, type Toolset } from '@billing/sdk/agent'
import { allTools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { charge, createWorld, LIMITED, UNLIMITED, type World } from './world.js'

const CREATE = 'stripe_create_payment_intent'

/** An attempt to move more than a policy allows. */
interface Attempt {
  readonly name: string
  /** Whether nothing but a limit or a check of the policy is in its way: without a policy more moves. */
  readonly isLimited?: boolean
  readonly attack: (world: World) => Promise<unknown>
  /** Exactly what moves, by currency. */
  readonly moves: Readonly<Record<string, number>>
}

/** An object of the world that is worth 100.00 USD, beyond the limit of a call. */
const bigInvoice = async ({ stripe }: World, amount = 10_000) => {
  const customer = await payer(stripe)
  const invoice = await stripe.createInvoice({ customer, auto_advance: false })
  await stripe.createInvoiceItem({ customer, invoice: invoice.id, amount, currency: 'usd' })
  return { customer, id: invoice.id }
}

const payer = async (stripe: World['stripe']) =>
  (
    await stripe.createCustomer({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
  ).id

const bigPrice = async ({ stripe }: World, others: object = {}) => {
  const { id: product } = await stripe.createProduct({ name: 'Plan' })
  return (
    await stripe.createPrice({ product, unit_amount: 3_000, currency: 'usd', recurring_interval: 'month', ...others })
  ).id
}

const many = <T>(count: number, work: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => work(index))

async function inTurn(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await work(index)
}

/** The customer owes 600.00 USD, which the next invoice takes in. */
const owe60000 = ({ stripe }: World, id: string): Promise<unknown> =>
  stripe.createCustomerBalanceTransaction({ id, amount: 60_000, currency: 'usd' })

/** Five taxes of 100 %. */
const taxes = ({ stripe }: World): Promise<string[]> =>
  Promise.all(
    many(5, async (index) => {
      const rate = await stripe.createTaxRate({ display_name: `Tax ${index}`, percentage: 100, inclusive: false })
      return rate.id
    }),
  )

/** The id of what a call creates; undefined where it is refused. */
async function create(toolset: Toolset, tool: string, input: object): Promise<string | undefined> {
  const { data } = await toolset.call(tool, input)
  return (data as { id: string } | null)?.id
}

/** An invoice of the attacker's, which is paid without another call. */
async function ownInvoice(world: World, others: object = {}) {
  const customer = await payer(world.stripe)
  const toolset = world.toolsetOf()
  const input = { customer, currency: 'usd', auto_advance: true, ...others }
  return { customer, toolset, invoice: await create(toolset, 'stripe_create_invoice', input) }
}

const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'one charge above the limit of a call',
    isLimited: true,
    attack: ({ toolsetOf }) => toolsetOf().call(CREATE, charge(5_001)),
    moves: {},
  },
  {
    name: 'the amount in parts, one after another',
    isLimited: true,
    attack: ({ toolsetOf }) => {
      const toolset = toolsetOf()
      return inTurn(10, () => toolset.call(CREATE, charge(4_000)))
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'the amount in parts, all at once',
    isLimited: true,
    attack: ({ toolsetOf }) => {
      const toolset = toolsetOf()
      return Promise.all(many(10, () => toolset.call(CREATE, charge(4_000))))
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'the amount in parts, all at once through toolsets that share their totals',
    isLimited: true,
    attack: ({ toolsetOf }) => {
      const spent = memorySpend()
      return Promise.all(many(10, () => toolsetOf({ spent }).call(CREATE, charge(4_000))))
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'cents that fill the limit to the last one, and one more',
    isLimited: true,
    attack: ({ toolsetOf }) => {
      const toolset = toolsetOf()
      return inTurn(4, (index) => toolset.call(CREATE, charge([5_000, 4_900, 100, 50][index])))
    },
    moves: { usd: 10_000 },
  },
  ...['eur', 'jpy', 'EUR'].map((currency) => ({
    name: `another currency, ${currency}`,
    isLimited: true,
    attack: ({ toolsetOf }: World) => toolsetOf().call(CREATE, charge(1_000, { currency })),
    moves: {},
  })),
  {
    name: 'the currency in capitals',
    isLimited: true,
    attack: ({ toolsetOf }) => toolsetOf().call(CREATE, charge(6_000, { currency: 'USD' })),
    moves: {},
  },
  ...[
    -6_000,
    2 ** 53,
    1e21,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    5_000.5,
    '60000',
    '4e3',
    [6_000],
    { gt: 1 },
    null,
  ].map((amount) => ({
    name: `the amount ${JSON.stringify(amount)} (${typeof amount})`,
    attack: ({ toolsetOf }: World) => toolsetOf().call(CREATE, charge(amount)),
    moves: {},
  })),
  {
    name: 'an approval that is used twice',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      const approval = await toolset.approve(hash, { by: 'test' })
      await inTurn(3, () => toolset.call(CREATE, charge(6_000), { approval }))
    },
    moves: { usd: 6_000 },
  },
  {
    name: 'an approval that is used at once by many',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      const approval = await toolset.approve(hash, { by: 'test' })
      await Promise.all(many(5, () => toolset.call(CREATE, charge(6_000), { approval })))
    },
    moves: { usd: 6_000 },
  },
  ...[
    { what: 'amount', input: charge(60_000) },
    { what: 'currency', input: charge(6_000, { currency: 'gbp' }) },
    { what: 'card', input: charge(6_000, { payment_method: 'pm_card_mastercard' }) },
    { what: 'destination', input: charge(6_000, { transfer_data: { destination: 'acct_1' } }) },
  ].map(({ what, input }) => ({
    name: `another ${what} after the approval`,
    attack: async ({ toolsetOf }: World) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      const approval = await toolset.approve(hash, { by: 'test' })
      await toolset.call(CREATE, input, { approval })
    },
    moves: {},
  })),
  {
    name: 'another account after the approval',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      const approval = await toolset.approve(hash, { by: 'test' })
      await toolset.call(CREATE, charge(6_000), { approval, account: 'work' })
    },
    moves: {},
  },
  {
    name: 'an invoice that has grown after the approval',
    attack: async (world) => {
      const toolset = world.toolsetOf({ policy: { write: 'ask' } })
      const { id, customer } = await bigInvoice(world, 100)
      const { hash } = await toolset.plan('stripe_pay_invoice', { id })
      const approval = await toolset.approve(hash, { by: 'test' })
      await world.stripe.createInvoiceItem({ customer, invoice: id, amount: 90_000, currency: 'usd' })
      await toolset.call('stripe_pay_invoice', { id }, { approval })
    },
    moves: {},
  },
  {
    name: 'an invoice that grows while the person thinks',
    attack: async (world) => {
      const { id, customer } = await bigInvoice(world, 100)
      const grow = async () => {
        await world.stripe.createInvoiceItem({ customer, invoice: id, amount: 90_000, currency: 'usd' })
        return true
      }
      await world.toolsetOf({ policy: { write: 'ask' }, approve: grow }).call('stripe_pay_invoice', { id })
    },
    moves: {},
  },
  {
    name: 'an approval that has expired',
    attack: async ({ toolsetOf, sandbox }) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      const approval = await toolset.approve(hash, { by: 'test' })
      sandbox.clock.advance('11 minutes')
      await toolset.call(CREATE, charge(6_000), { approval })
    },
    moves: {},
  },
  {
    name: 'the hash of a plan that nobody approved',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      const { hash } = await toolset.plan(CREATE, charge(6_000))
      await toolset.call(CREATE, charge(6_000), { approval: hash })
    },
    moves: {},
  },
  ...['', '0'.repeat(64), '../key', '__proto__', 'constructor'].map((approval) => ({
    name: `a made-up approval, "${approval.slice(0, 12)}"`,
    attack: async ({ toolsetOf }: World) => {
      const toolset = toolsetOf({ policy: { write: 'ask' } })
      await toolset.approve(approval, { by: 'test' }).catch(() => undefined)
      await toolset.call(CREATE, charge(6_000), { approval })
    },
    moves: {},
  })),
  ...[{ approved: 'yes' }, 'yes', 1, {}, [], undefined, null].map((answer) => ({
    name: `an answer that is no yes, ${JSON.stringify(answer)}`,
    attack: ({ toolsetOf }: World) =>
      toolsetOf({ policy: { write: 'ask' }, approve: () => answer as never }).call(CREATE, charge(6_000)),
    moves: {},
  })),
  {
    name: 'an input that is another one each time it is read',
    attack: ({ toolsetOf }) => {
      let reads = 0
      const input = Object.defineProperty(charge(0), 'amount', {
        enumerable: true,
        get: () => (reads++ ? 90_000 : 100),
      })
      return toolsetOf().call(CREATE, input)
    },
    moves: { usd: 100 },
  },
  {
    name: 'an input that is changed while it is checked',
    attack: async ({ toolsetOf }) => {
      const input = charge(100) as { amount: number }
      const call = toolsetOf().call(CREATE, input)
      input.amount = 90_000
      await call
    },
    moves: { usd: 100 },
  },
  {
    name: 'an input that the approving function changes',
    attack: async ({ toolsetOf }) => {
      const input = charge(100) as { amount: number }
      const approve = () => {
        input.amount = 90_000
        return true
      }
      await toolsetOf({ policy: { write: 'ask' }, approve }).call(CREATE, input)
    },
    moves: { usd: 100 },
  },
  {
    name: 'an input whose JSON is another one',
    isLimited: true,
    attack: ({ toolsetOf }) => toolsetOf().call(CREATE, { ...charge(100), toJSON: () => charge(90_000) }),
    moves: {},
  },
  {
    name: 'an amount that is inherited',
    attack: ({ toolsetOf }) =>
      toolsetOf().call(CREATE, JSON.parse(`{"__proto__":{"amount":90000},"currency":"usd","confirm":true}`)),
    moves: {},
  },
  {
    name: 'a policy that is changed after it was checked',
    attack: ({ toolsetOf }) => {
      const policy = structuredClone(LIMITED) as unknown as { rules: { max: { usd: number } }[] }
      const toolset = toolsetOf({ policy: policy as never })
      for (const rule of policy.rules) rule.max.usd = 1e9
      return toolset.call(CREATE, charge(90_000))
    },
    moves: {},
  },
  {
    name: 'the rest of the day through another account',
    isLimited: true,
    attack: ({ toolsetOf }) => {
      const toolset = toolsetOf()
      return inTurn(6, (index) => toolset.call(CREATE, charge(4_000), { account: index % 2 ? 'work' : 'default' }))
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'an account that is denied, in the name and in the option',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({
        policy: { rules: [{ match: 'stripe.work.*', verdict: 'deny' }, ...(LIMITED.rules ?? [])] },
      })
      await toolset.call('stripe.work.create_payment_intent', charge(100))
      await toolset.call(CREATE, charge(100), { account: 'work' })
      await toolset.call('app.integrations.stripe.work.createPaymentIntent', charge(100))
      await toolset.call('stripe.default.create_payment_intent', charge(100), { account: 'work' })
    },
    moves: {},
  },
  {
    name: 'other spellings of a tool that is denied',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf({
        policy: {
          rules: [
            { match: 'stripe.createPaymentIntent', verdict: 'deny' },
            { match: '*', verdict: 'allow' },
          ],
        },
      })
      const names = [CREATE, 'stripe.create_payment_intent', 'stripe.createPaymentIntent', 'create_payment_intent']
      for (const name of [
        ...names,
        'app.integrations.stripe.createPaymentIntent',
        'stripe.stripe_create_payment_intent',
      ]) {
        await toolset.call(name, charge(100))
      }
    },
    moves: {},
  },
  {
    name: 'an invoice that is worth more',
    isLimited: true,
    attack: async (world) => world.toolsetOf().call('stripe_pay_invoice', { id: (await bigInvoice(world)).id }),
    moves: {},
  },
  {
    name: 'an invoice that is declared as paid elsewhere',
    isLimited: true,
    attack: async (world) =>
      world.toolsetOf().call('stripe_pay_invoice', { id: (await bigInvoice(world)).id, paid_out_of_band: true }),
    moves: {},
  },
  {
    name: 'an invoice that grows while it is paid',
    isLimited: true,
    attack: async (world) => {
      const toolset = world.toolsetOf()
      const { id, customer } = await bigInvoice(world, 3_000)
      const item = { customer, invoice: id, amount: 4_000, currency: 'usd' }
      // Keys of their own: those that are made of the input are ready in any order.
      await Promise.all([
        toolset.call('stripe_create_invoice_item', item, { idempotencyKey: 'first' }),
        toolset.call('stripe_pay_invoice', { id }, { idempotencyKey: 'second' }),
        toolset.call('stripe_create_invoice_item', item, { idempotencyKey: 'third' }),
      ])
    },
    moves: {},
  },
  {
    name: 'an intent that somebody else has created',
    isLimited: true,
    attack: async ({ stripe, toolsetOf }) => {
      const { id } = await stripe.createPaymentIntent({
        ...(charge(90_000) as never as { amount: number; currency: string }),
        confirm: false,
      })
      await toolsetOf().call('stripe_confirm_payment_intent', { id })
    },
    moves: {},
  },
  {
    name: 'an intent that becomes larger after it was created',
    isLimited: true,
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf()
      const { data } = await toolset.call(CREATE, charge(100, { confirm: false }))
      const { id } = data as { id: string }
      await toolset.call('stripe_update_payment_intent', { id, amount: 90_000 })
      await toolset.call('stripe_confirm_payment_intent', { id })
    },
    moves: { usd: 100 },
  },
  {
    name: 'an authorised amount, in whole and in parts',
    isLimited: true,
    attack: async ({ stripe, toolsetOf }) => {
      const input = charge(90_000, { capture_method: 'manual' }) as { amount: number; currency: string }
      const { id } = await stripe.createPaymentIntent(input)
      const toolset = toolsetOf()
      await toolset.call('stripe_capture_payment_intent', { id })
      await toolset.call('stripe_capture_payment_intent', { id, amount_to_capture: 5_001 })
      await toolset.call('stripe_capture_payment_intent', { id, amount_to_capture: 5_000 })
    },
    moves: { usd: 5_000 },
  },
  {
    name: 'a refund, in whole and in parts',
    isLimited: true,
    attack: async ({ stripe, toolsetOf }) => {
      const toolset = toolsetOf()
      const { id } = await stripe.createPaymentIntent(charge(90_000) as { amount: number; currency: string })
      await toolset.call('stripe_create_refund', { payment_intent: id })
      await inTurn(5, () => toolset.call('stripe_create_refund', { payment_intent: id, amount: 3_000 }))
    },
    // The payment itself was made by somebody else.
    moves: { usd: 90_000 + 9_000 },
  },
  {
    name: 'a subscription to many of a cheap price',
    isLimited: true,
    attack: async (world) => {
      const [customer, price] = [await payer(world.stripe), await bigPrice(world)]
      await world.toolsetOf().call('stripe_create_subscription', { customer, price, quantity: 1_000 })
      await world.toolsetOf().call('stripe_create_subscription', { customer, price, quantity: 2 ** 52 })
    },
    moves: {},
  },
  {
    name: 'a subscription to several prices',
    isLimited: true,
    attack: async (world) => {
      const [customer, price, other] = [await payer(world.stripe), await bigPrice(world), await bigPrice(world)]
      await world.toolsetOf().call('stripe_create_subscription', { customer, items: [{ price }, { price: other }] })
    },
    moves: {},
  },
  {
    name: 'a subscription whose trial ends at once',
    isLimited: true,
    attack: async (world) => {
      const [customer, price] = [await payer(world.stripe), await bigPrice(world)]
      await world
        .toolsetOf()
        .call('stripe_create_subscription', { customer, price, quantity: 100, trial_period_days: 1 })
      world.sandbox.clock.advance('2 days')
    },
    moves: {},
  },
  {
    name: 'a subscription that grows after it was created',
    isLimited: true,
    attack: async (world) => {
      const toolset = world.toolsetOf()
      const [customer, price] = [await payer(world.stripe), await bigPrice(world)]
      const { data } = await toolset.call('stripe_create_subscription', { customer, price })
      const { id, items } = data as { id: string; items: { data: { id: string }[] } }
      await toolset.call('stripe_update_subscription', {
        id,
        items: [{ id: items.data[0]?.id, quantity: 100 }],
        proration_behavior: 'always_invoice',
      })
    },
    moves: { usd: 3_000 },
  },
  {
    name: 'an id of a call that is used for several amounts',
    isLimited: true,
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf()
      for (const amount of [4_000, 4_001, 4_002, 4_003])
        await toolset.call(CREATE, charge(amount), { callId: 'call_1' })
    },
    moves: { usd: 8_001 },
  },
  {
    name: 'a key that is used for several amounts and accounts',
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf()
      for (const account of ['default', 'work']) {
        for (const amount of [4_000, 4_001, 4_002]) {
          await toolset.call(CREATE, charge(amount), { account, idempotencyKey: 'bill_1' })
        }
      }
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'a call whose answer is lost, and which is repeated with its key',
    isLimited: true,
    attack: async ({ sandbox, toolsetOf }) => {
      sandbox.faults.add({ operation: 'POST /v1/payment_intents', after: true, reset: true, times: 3 })
      const toolset = toolsetOf()
      const { problem } = await toolset.call(CREATE, charge(4_000))
      expect(problem).toMatchObject({ sent: 'unknown', retry: 'with_key', kind: 'connection' })
      await inTurn(3, () => toolset.call(CREATE, charge(4_000), { idempotencyKey: `${problem?.idempotency_key}` }))
      await inTurn(3, () => toolset.call(CREATE, charge(4_000)))
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'money that is given back because the key was used for something else',
    isLimited: true,
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf()
      await inTurn(6, async (index) => {
        await toolset.call(CREATE, charge(4_000), { callId: `${index}`, idempotencyKey: `bill_${index}` })
        await toolset.call(CREATE, charge(4_000, { description: 'again' }), { idempotencyKey: `bill_${index}` })
        await toolset.call(CREATE, charge(1_000), { idempotencyKey: `bill_${index}` })
      })
    },
    moves: { usd: 10_000 },
  },
  {
    name: 'money that is given back because a repetition was refused',
    isLimited: true,
    attack: async ({ sandbox, toolsetOf }) => {
      const toolset = toolsetOf()
      await inTurn(6, async (index) => {
        await toolset.call(CREATE, charge(4_000), { callId: `${index}` })
        sandbox.faults.add({
          operation: 'POST /v1/payment_intents',
          status: 429,
          times: 1,
          headers: { 'stripe-should-retry': 'false' },
        })
        await toolset.call(CREATE, charge(4_000), { callId: `${index}` })
        sandbox.faults.clear()
      })
    },
    moves: { usd: 8_000 },
  },
  {
    name: 'calls that fail first, and do not count',
    isLimited: true,
    attack: async ({ toolsetOf }) => {
      const toolset = toolsetOf()
      await inTurn(5, () => toolset.call(CREATE, charge(5_000, { payment_method: 'pm_card_chargeDeclined' })))
      await inTurn(5, () => toolset.call(CREATE, charge(5_000)))
    },
    moves: { usd: 10_000 },
  },
  {
    name: 'force, without leave and over a limit',
    attack: async ({ toolsetOf }) => {
      await toolsetOf({ policy: { write: 'ask' }, force: true }).call(CREATE, charge(100))
      const [rule] = LIMITED.rules ?? []
      const policy = { allowForce: true, rules: [{ ...rule, match: 'stripe.*', verdict: 'ask', over: 'ask' } as const] }
      await toolsetOf({ policy, force: true }).call(CREATE, charge(90_000))
      await toolsetOf({ policy: { allowForce: true, write: 'deny' }, force: true }).call(CREATE, charge(100))
    },
    moves: {},
  },
  {
    name: 'a tool that was not given',
    attack: ({ toolsetOf }) =>
      toolsetOf({ tools: allTools.filter(({ name }) => name !== CREATE) }).call(CREATE, charge(100)),
    moves: {},
  },
  {
    name: 'money that leaves for a bank',
    isLimited: true,
    attack: async ({ sandbox, stripe, toolsetOf }) => {
      await stripe.createPaymentIntent(charge(90_000) as never)
      sandbox.clock.advance('10 days')
      const toolset = toolsetOf()
      await toolset.call('stripe_create_payout', { amount: 80_000, currency: 'usd' })
      await inTurn(5, () => toolset.call('stripe_create_payout', { amount: 4_000, currency: 'usd' }))
    },
    // The payment itself was made by somebody else.
    moves: { usd: 90_000 + 8_000 },
  },
  {
    name: 'options of the library among the options of a call',
    isLimited: true,
    attack: ({ toolsetOf }) =>
      toolsetOf().call(CREATE, charge(5_001), { policy: {}, force: true, headers: { 'x-limit': 'none' } } as object),
    moves: {},
  },
  {
    name: 'an intent of which a part is confirmed',
    isLimited: true,
    attack: async ({ stripe, toolsetOf }) => {
      const { id } = await stripe.createPaymentIntent(charge(60_000, { confirm: false }) as never)
      await toolsetOf().call('stripe_confirm_payment_intent', { id, amount_to_confirm: 1 })
    },
    moves: {},
  },
  ...[
    {
      what: 'a pending item',
      owe: ({ stripe }: World, customer: string) =>
        stripe.createInvoiceItem({ customer, amount: 60_000, currency: 'usd' }),
    },
    { what: 'a balance', owe: owe60000 },
  ].map(({ what, owe }) => ({
    name: `a subscription that takes in ${what}`,
    isLimited: true,
    attack: async (world: World) => {
      const customer = await payer(world.stripe)
      await owe(world, customer)
      const price = await bigPrice(world, { unit_amount: 100 })
      await world.toolsetOf().call('stripe_create_subscription', { customer, price })
    },
    moves: {},
  })),
  ...['stripe_pay_invoice', 'stripe_finalize_invoice'].map((tool) => ({
    name: `a draft that takes in a balance, with ${tool}`,
    isLimited: true,
    attack: async (world: World) => {
      const { id, customer } = await bigInvoice(world, 100)
      await owe60000(world, customer)
      await world.toolsetOf().call(tool, { id })
      // A person who finalises a draft has it collected.
      const { status } = await world.stripe.getInvoice({ id })
      if (status === 'open') await world.stripe.payInvoice({ id })
    },
    moves: {},
  })),
  {
    name: 'an invoice that advances by itself and takes in a balance',
    isLimited: true,
    attack: async (world) => {
      const customer = await payer(world.stripe)
      await owe60000(world, customer)
      const toolset = world.toolsetOf()
      const invoice = await create(toolset, 'stripe_create_invoice', { customer, currency: 'usd', auto_advance: true })
      await toolset.call('stripe_create_invoice_item', { customer, invoice, amount: 100, currency: 'usd' })
      world.sandbox.clock.advance('3 hours')
    },
    moves: {},
  },
  ...[
    { what: 'a price and a unit amount', item: { unit_amount_decimal: '0' } },
    { what: 'a price and no quantity but a unit amount', item: { quantity: 3, unit_amount_decimal: '0' } },
  ].map(({ what, item }) => ({
    name: `an item with ${what}`,
    isLimited: true,
    attack: async (world: World) => {
      const { customer, invoice, toolset } = await ownInvoice(world)
      const price = await bigPrice(world, { unit_amount: 60_000, recurring_interval: undefined })
      const input = { customer, invoice, currency: 'usd', pricing: { price }, ...item }
      await toolset.call('stripe_create_invoice_item', input)
      world.sandbox.clock.advance('3 hours')
    },
    moves: {},
  })),
  {
    name: 'an item that is given a price beside its unit amount',
    isLimited: true,
    attack: async (world) => {
      const { customer, invoice, toolset } = await ownInvoice(world)
      const price = await bigPrice(world, { unit_amount: 60_000, recurring_interval: undefined })
      const id = await create(toolset, 'stripe_create_invoice_item', {
        customer,
        invoice,
        amount: 100,
        currency: 'usd',
      })
      const input = { id, quantity: 3, pricing: { price }, unit_amount_decimal: '0' }
      await toolset.call('stripe_update_invoice_item', input)
      world.sandbox.clock.advance('3 hours')
    },
    moves: { usd: 100 },
  },
  {
    name: 'an item that somebody else has created, on an own invoice',
    isLimited: true,
    attack: async (world) => {
      const { customer, invoice, toolset } = await ownInvoice(world)
      const { id } = await world.stripe.createInvoiceItem({ customer, amount: 60_000, currency: 'usd' })
      await toolset.call('stripe_add_invoice_lines', { id: invoice, lines: [{ invoice_item: id }] })
      world.sandbox.clock.advance('3 hours')
    },
    moves: {},
  },
  {
    name: 'an item that loses its discount',
    isLimited: true,
    attack: async ({ sandbox, stripe, toolsetOf }) => {
      const customer = await payer(stripe)
      const { id: coupon } = await stripe.createCoupon({ percent_off: 99, duration: 'forever' })
      const { id: invoice } = await stripe.createInvoice({ customer, currency: 'usd', discounts: [{ coupon }] })
      const { id } = await stripe.createInvoiceItem({ customer, invoice, amount: 60_000, currency: 'usd' })
      await toolsetOf().call('stripe_update_invoice_item', { id, discountable: false })
      sandbox.clock.advance('3 hours')
    },
    // Whoever created the invoice has it paid.
    moves: { usd: 600 },
  },
  {
    name: 'an own invoice with taxes on what is put on it',
    isLimited: true,
    attack: async (world) => {
      const { customer, invoice, toolset } = await ownInvoice(world, { default_tax_rates: await taxes(world) })
      await toolset.call('stripe_create_invoice_item', { customer, invoice, amount: 4_000, currency: 'usd' })
      world.sandbox.clock.advance('3 hours')
    },
    // Without that invoice the item is pending.
    moves: {},
  },
  ...['stripe_create_invoice_item', 'stripe_add_invoice_lines'].map((tool) => ({
    name: `an item of an invoice on which somebody else has put taxes, with ${tool}`,
    isLimited: true,
    attack: async (world: World) => {
      const customer = await payer(world.stripe)
      const default_tax_rates = await taxes(world)
      const { id } = await world.stripe.createInvoice({ customer, currency: 'usd', default_tax_rates })
      const input =
        tool === 'stripe_add_invoice_lines'
          ? { id, lines: [{ amount: 4_000 }] }
          : { customer, invoice: id, amount: 4_000, currency: 'usd' }
      await world.toolsetOf().call(tool, input)
      world.sandbox.clock.advance('3 hours')
    },
    moves: {},
  })),
  {
    name: 'a credit note of which a part is negative',
    isLimited: true,
    attack: async (world) => {
      const { id: invoice } = await bigInvoice(world, 60_000)
      await world.stripe.payInvoice({ id: invoice })
      const parts = { amount: 1, refund_amount: 40_000, credit_amount: -39_999 }
      await world.toolsetOf().call('stripe_create_credit_note', { invoice, ...parts })
    },
    // The invoice was paid by somebody else.
    moves: { usd: 60_000 },
  },
  {
    name: 'a subscription that is no longer to be cancelled',
    isLimited: true,
    attack: async (world) => {
      const { sandbox, stripe, toolsetOf } = world
      const price = await bigPrice(world, { unit_amount: 60_000 })
      const customer = await payer(stripe)
      const { id } = await stripe.createSubscription({ customer, price, cancel_at_period_end: true })
      await toolsetOf().call('stripe_update_subscription', { id, cancel_at_period_end: false })
      sandbox.clock.advance('40 days')
    },
    // Its first period was paid by somebody else.
    moves: { usd: 60_000 },
  },
  {
    name: 'a price in a currency that it is not for',
    isLimited: true,
    attack: async (world) => {
      const { stripe, sandbox, toolsetOf } = world
      const customer = await payer(stripe)
      const price = await bigPrice(world, { unit_amount: 100, recurring_interval: undefined })
      const toolset = toolsetOf()
      await toolset.call('stripe_create_invoice_item', { customer, currency: 'eur', pricing: { price } })
      await stripe.createInvoice({ customer, pending_invoice_items_behavior: 'include' })
      sandbox.clock.advance('3 hours')
    },
    moves: {},
  },
  {
    name: 'other credentials under the same name and run, with shared totals',
    isLimited: true,
    attack: async ({ sandbox, toolsetOf }) => {
      const spent = memorySpend()
      for (const apiKey of ['sk_test_default', 'sk_test_work']) {
        const billing = createBilling({ stripe: { apiKey, fetch: sandbox.fetch } })
        const toolset = toolsetOf({ spent, run: 'nightly' }, billing)
        for (const amount of [3_000, 3_500]) await toolset.call(CREATE, charge(amount))
      }
    },
    moves: { usd: 9_500 },
  },
  {
    name: 'approvals of one limit that arrive together at another one',
    attack: async ({ toolsetOf }) => {
      const user = [{ match: 'stripe.*', verdict: 'allow', max: { usd: 1_000 }, over: 'ask' }] as const
      const project = [
        { match: 'stripe.create_payment_intent', verdict: 'allow', perDay: { usd: 5_000 }, over: 'deny' },
      ] as const
      const policy = mergePolicies({ write: 'allow', rules: user }, { rules: project })
      const spent = memorySpend()
      let arrived = 0
      let open = (): void => undefined
      const all = new Promise<void>((resolve) => {
        open = resolve
      })
      const reserve: typeof spent.reserve = async (spending) => {
        if (++arrived === 4) open()
        await all
        return spent.reserve(spending)
      }
      const options = { policy, spent: { ...spent, reserve }, approve: () => true }
      await Promise.all(many(4, () => toolsetOf(options).call(CREATE, charge(4_000))))
    },
    moves: { usd: 4_000 },
  },
]

test('there are at least 30 attempts', () => expect(ATTEMPTS.length).toBeGreaterThan(30))

test.each(ATTEMPTS)('$name', async ({ attack, moves }) => {
  const world = await createWorld()
  await attack(world)
  expect(await world.moved()).toEqual(moves)
})

test.each(ATTEMPTS.filter(({ isLimited }) => isLimited))(
  'without limits something else moves: $name',
  async ({ attack, moves }) => {
    const world = await createWorld(UNLIMITED)
    await attack(world)
    expect(await world.moved()).not.toEqual(moves)
  },
)

test.each([
  {
    tool: 'chargeover_create_payment',
    others: {
      paymethods: [{ number: '4111111111111111', expdate_month: '12', expdate_year: '2030', name: 'Acme Corp' }],
    },
  },
  { tool: 'chargeover_create_transaction', others: { transaction_type: 'cre', gateway_id: 1 } },
])('shares of invoices above the amount, with $tool', async ({ tool, others }) => {
  const paidWith = async (policy: Policy): Promise<number> => {
    const { toolsetOf } = await createWorld(policy)
    const owner = toolsetOf({ policy: UNLIMITED })
    const make = async (name: string, input: object) => {
      const { data } = await owner.call(name, input)
      return (data as { response: { id: number; balance: number } }).response
    }
    const { id: customer_id } = await make('chargeover_create_customer', { company: 'Acme Corp' })
    const item = { name: 'Plan', type: 'service', pricemodel: { base: 600, pricemodel: 'fla' } }
    const { id: item_id } = await make('chargeover_create_item', item)
    const line_items = [{ item_id, line_rate: 600, line_quantity: 1 }]
    const { id } = await make('chargeover_create_invoice', { customer_id, line_items })
    const applied_to = [{ invoice_id: id, applied: 600 }]
    await toolsetOf().call(tool, { customer_id, amount: 1, applied_to, ...others })
    return 600 - (await make('chargeover_get_invoice', { id })).balance
  }
  expect(await paidWith(LIMITED)).toBe(0)
  expect(await paidWith(UNLIMITED)).toBe(600)
})

test('credentials that become live after the plan are not used', async () => {
  const { sandbox, moved } = await createWorld()
  const keys = ['sk_test_default', 'sk_live_default']
  const billing = createBilling({ stripe: { apiKey: () => keys.shift() ?? 'sk_live_default', fetch: sandbox.fetch } })
  const toolset = createToolset(billing, { policy: { write: 'allow', live: 'deny' } })
  const { error, problem } = await toolset.call(CREATE, charge(100))
  expect(error).toMatch('the request is not the one that was checked')
  expect(problem).toMatchObject({ kind: 'config', sent: 'no' })
  expect(await moved()).toEqual({})
})
