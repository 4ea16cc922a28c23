import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { createToolset, type Envelope, type ToolsetOptions } from '@billing/sdk/agent'
import { fileApprovals, fileAudit, fileSpend, stateFolder } from '@billing/sdk/agent/node'
import { allTools } from '@billing/sdk/tools'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { charge } from './world.js'

const STRIPE_KEY = 'sk_test_Qx7sEcReTkEy0001'
/** Those of somebody else, which no client knows. */
const OTHER_KEYS = ['sk_live_OtHeRsEcReT0001', 'rk_test_OtHeRsEcReT0002', 'sk_org_live_OtHeRsEcReT0003']
const USERNAME = 'chargeoverUser77'
const PASSWORD = 'chargeoverPass99'
const CARD = '4242424242424242'

/** Everything that must be found nowhere: as it is, as HTTP Basic has it, as an address has it. */
const SECRETS = [
  STRIPE_KEY,
  PASSWORD,
  btoa(`${STRIPE_KEY}:`),
  btoa(`${USERNAME}:${PASSWORD}`),
  ...OTHER_KEYS,
  CARD,
  '4242 4242 4242 4242',
  '4242-4242-4242-4242',
  encodeURIComponent('4242 4242 4242 4242'),
  '4242+4242+4242+4242',
  // Codes and numbers that are too short, or of too many meanings, to be found by themselves.
  'card[cvc]=987',
  '"cvv":"987"',
  '"cvc":"987"',
  '110000000',
  '108800',
]
/** What the audit log must not keep of people. */
const PERSONAL = ['jane@example.com', '+1 555 0100', '1 Main Street', 'Jane Roe']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'billing-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function setUp(options: ToolsetOptions = {}) {
  const sandbox = createSandbox({ seed: false })
  const { fetch } = sandbox
  const billing = createBilling({
    stripe: { apiKey: STRIPE_KEY, fetch, maxRetries: 0 },
    chargeover: { subdomain: 'example', apiUsername: USERNAME, apiPassword: PASSWORD, fetch, maxRetries: 0 },
  })
  const paths = stateFolder(folder)
  const toolset = createToolset(billing, {
    tools: allTools,
    policy: { write: 'allow', live: 'allow' },
    audit: fileAudit(paths.audit),
    approvals: fileApprovals(paths.approvals),
    spent: fileSpend(paths.spent),
    ...options,
  })
  return { sandbox, toolset }
}

const files = (): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n')

/** Whatever a surface could show of an envelope. */
const shown = (envelopes: readonly Envelope[]): string =>
  [JSON.stringify(envelopes), inspect(envelopes, { depth: null, showHidden: true })].join('\n')

const CALLS: readonly (readonly [tool: string, input: object, account?: string])[] = [
  [
    'stripe_create_customer',
    { name: 'Jane Roe', email: 'jane@example.com', phone: '+1 555 0100', address: { line1: '1 Main Street' } },
  ],
  ['stripe_create_customer', { name: 'Jane Roe', description: 'write to jane@example.com' }],
  ['stripe_create_payment_intent', charge(100, { receipt_email: 'jane@example.com' })],
  ['stripe_create_setup_intent', {}],
  ['stripe_create_payment_method', { type: 'card', card: { number: CARD, exp_month: 5, exp_year: 2040, cvc: '314' } }],
  [
    'stripe_create_payment_method',
    { type: 'card', card: { number: `${CARD}1`, exp_month: 5, exp_year: 2040, cvc: '314' } },
  ],
  ['stripe_get_customer', { id: `${STRIPE_KEY}` }],
  ['stripe_pay_invoice', { id: STRIPE_KEY }],
  ['chargeover_create_credit_card', { customer_id: 1, number: CARD, expdate_year: '2040', expdate_month: '05' }],
  [
    'stripe_create_payment_method',
    { type: 'card', card: { number: '4242 4242 4242 4242', exp_month: 5, exp_year: 2040, cvc: '987' } },
  ],
  [
    'stripe_create_payment_method',
    { type: 'us_bank_account', us_bank_account: { routing_number: '110000000', account_number: '000123456789' } },
  ],
  [
    'stripe_create_payment_method',
    { type: 'bacs_debit', bacs_debit: { sort_code: '108800', account_number: '00012345' } },
  ],
  [
    'chargeover_create_credit_card',
    { customer_id: 1, number: CARD, expdate_year: '2040', expdate_month: '05', cvv: '987' },
  ],
  [
    'chargeover_run_bulk',
    {
      requests: [
        { request_method: 'POST', uri: '/api/v3/creditcard', payload: { customer_id: 1, number: CARD, cvv: '987' } },
      ],
    },
  ],
  ...OTHER_KEYS.flatMap((key): (readonly [string, object, string?])[] => [
    ['stripe_get_customer', { id: key }],
    ['stripe_pay_invoice', { id: key }],
    ['stripe_create_customer', { description: key, metadata: { [key]: key } }],
    [key, {}],
    [`stripe_${key}`, {}],
    ['stripe_create_customer', { description: `the key ${key}, "${key}"` }],
    [`stripe.${key}.list_customers`, {}],
    ['stripe_list_customers', {}, key],
  ]),
  ['chargeover_create_customer', { company: 'Acme', superuser_email: 'jane@example.com', superuser_name: 'Jane Roe' }],
  ['chargeover_get_customer', { id: 0 }],
  ['stripe_no_such_tool', {}],
  ['stripe_create_payment_intent', { amount: 'x' }],
]

describe.each<{ name: string; options: ToolsetOptions; fault?: object; dryRun?: boolean }>([
  { name: 'calls that are allowed', options: {} },
  { name: 'calls that are asked about', options: { policy: { read: 'ask', write: 'ask' } } },
  { name: 'calls that are denied', options: { policy: { read: 'deny', write: 'deny' } } },
  { name: 'dry runs', options: {}, dryRun: true },
  { name: 'a provider that fails', options: {}, fault: { status: 500, body: `${STRIPE_KEY} ${PASSWORD} ${CARD}` } },
  { name: 'a provider that answers with something else', options: {}, fault: { html: true } },
])('$name', ({ options, fault, dryRun = false }) => {
  test('show and keep no secret, and log nothing about people', { timeout: 60_000 }, async () => {
    const { sandbox, toolset } = setUp(options)
    if (fault) sandbox.faults.add({ ...fault, probability: 1 })
    const envelopes: Envelope[] = []
    // One attempt is enough to see what an error shows.
    for (const [tool, input, account] of CALLS) envelopes.push(await toolset.call(tool, input, { dryRun, account }))
    for (const secret of SECRETS) {
      expect(shown(envelopes)).not.toContain(secret)
      expect(files()).not.toContain(secret)
    }
    expect(shown(envelopes)).not.toMatch(/_secret_\w|whsec_\w|"cvc":"314"/)
    const log = files()
      .split('\n')
      .filter((line) => line.includes('"event"'))
      .join('\n')
    for (const personal of PERSONAL) expect(log).not.toContain(personal)
  })
})

test('a card in a free text is neither shown to who approves nor logged', async () => {
  const cards: readonly (readonly [string, object])[] = [
    ['stripe_create_customer', { metadata: { card_number: CARD, note: 'card 4242 4242 4242 4242 05/40' } }],
    ['stripe_create_customer', { description: 'card 4242-4242-4242-4242, please' }],
    ['chargeover_create_customer', { company: '4242 4242 4242 4242', custom_1: CARD }],
  ]
  for (const policy of [{ write: 'allow', live: 'allow' }, { write: 'ask' }] as const) {
    const { toolset } = setUp({ policy })
    for (const [tool, input] of cards) {
      const plan = JSON.stringify(await toolset.plan(tool, input))
      await toolset.call(tool, input)
      for (const text of [plan, files()]) {
        expect(text.replace(/"(?:hash|prev|key|idempotencyKey)":"\w+"/g, '')).not.toMatch(/(4242(%20|[ +-])?){4}/)
      }
    }
  }
  // What only looks like one, and is needed to find the object again.
  const { toolset } = setUp()
  const { request } = await toolset.plan('stripe_create_customer', {
    description: '1767225600000 4242424242424243 pi_3N4242424242424242',
  })
  expect(request.body).toContain('1767225600000')
  expect(request.body).toContain('pi_3N4242424242424242')
})

test('client secrets are there where they are wanted', async () => {
  const { toolset } = setUp({ reveal: true })
  const { data } = await toolset.call('stripe_create_setup_intent', {})
  expect(data).toMatchObject({ client_secret: expect.stringMatching(/^seti_\w+_secret_\w+$/) })
  const masked = await setUp().toolset.call('stripe_create_setup_intent', {})
  expect(masked.data).toMatchObject({ client_secret: '[secret]' })
})
