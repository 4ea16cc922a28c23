import { createSandbox, type Sandbox } from '@billing/sandbox'
import { ConfigError, createBilling, type Hooks, ValidationError } from '@billing/sdk'
import {
  type AuditEntry,
  type AuditLog,
  createToolset,
  exitCodeOf,
  memoryApprovals,
  memorySpend,
  type Plan,
  type Policy,
  type ToolsetOptions,
} from '@billing/sdk/agent'
import { allTools } from '@billing/sdk/tools'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cutResult } from './cut-result.js'
import { maskBody } from './mask-body.js'
import { maskInput } from './mask-input.js'

const NOW = '2026-03-01T12:00:00Z'
const CREATE = 'stripe_create_customer'
const PAY = 'stripe_create_payment_intent'
const ALLOW: Policy = { write: 'allow', live: 'allow' }
const charge = (amount: number) => ({
  amount,
  currency: 'usd',
  confirm: true,
  payment_method: 'pm_card_visa',
  automatic_payment_methods_allow_redirects: 'never',
})

let sandbox: Sandbox
let hooks: Hooks
beforeEach(() => {
  sandbox = createSandbox({ seed: false, now: NOW })
  hooks = {}
})

function setUp(options: ToolsetOptions = {}) {
  const { fetch } = sandbox
  const stripe = { fetch, maxRetries: 0, hooks }
  const billing = createBilling({
    stripe: {
      default: { ...stripe, apiKey: 'sk_test_x' },
      work: { ...stripe, apiKey: 'rk_live_x' },
      broken: { ...stripe, apiKey: () => Promise.reject(new Error('no keyring')) },
    },
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'pass', fetch, maxRetries: 0 },
  })
  return createToolset(billing, { tools: allTools, clock: sandbox.clock.now, run: 'run_1', ...options })
}

/** A log in memory. */
function createLog(fails: (entry: AuditEntry) => boolean = () => false) {
  const entries: AuditEntry[] = []
  const audit: AuditLog = {
    async append(entry) {
      if (fails(entry)) throw new Error('disk full')
      entries.push(entry)
    },
  }
  return { audit, entries }
}

const writes = (): string[] =>
  sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

describe('a toolset is refused', () => {
  const billing = createBilling({ stripe: { apiKey: 'sk_test_x' } })

  test.each([undefined, null, 'billing', billing.stripe])('for what is no result of createBilling: %#', (given) => {
    expect(() => createToolset(given as never)).toThrow('billing: pass what createBilling returns')
  })

  test.each([
    [{ polcy: {} }, 'polcy: unknown option, did you mean policy?'],
    [{ approve: 'yes' }, 'approve: must be a function'],
    [{ tools: 'all' }, 'tools: must be tools of @billing/sdk/tools'],
    [{ tools: ['stripe_pay_invoice'] }, 'tools: must be tools of @billing/sdk/tools'],
    [{ tools: [null] }, 'tools: must be tools of @billing/sdk/tools'],
    [{ limits: { resultBytes: Number.NaN } }, 'limits.resultBytes: must be a number, 0 or more'],
    [{ limits: { resultBytes: '5' } }, 'limits.resultBytes: must be a number, 0 or more'],
    [{ limits: { resultBytes: -1 } }, 'limits.resultBytes: must be a number, 0 or more'],
  ])('for the options %j', (options, message) => {
    expect(() => createToolset(billing, options as never)).toThrow(ConfigError)
    expect(() => createToolset(billing, options as never)).toThrow(message)
  })
})

describe('tools and accounts', () => {
  test('default: the documented tools of the providers that have accounts', () => {
    const billing = createBilling({ stripe: { apiKey: 'sk_test_x' } })
    const toolset = createToolset(billing)
    expect(toolset.accounts).toEqual({ stripe: ['default'] })
    expect(toolset.tools.every(({ provider, documented }) => provider === 'stripe' && documented)).toBe(true)
  })

  test('a tool that is denied for every account is absent', () => {
    const names = (policy: Policy) => setUp({ policy }).tools.map(({ name }) => name)
    expect(names({ rules: [{ match: 'stripe.void_*', verdict: 'deny' }] })).not.toContain('stripe_void_invoice')
    expect(names({ rules: [{ match: 'stripe.work.void_*', verdict: 'deny' }] })).toContain('stripe_void_invoice')
  })

  test('says why the other tools of its providers cannot be called', () => {
    const policy: Policy = { rules: [{ match: 'stripe.void_*', verdict: 'deny' }] }
    const { tools, unavailable } = setUp({ policy, tools: allTools.filter(({ documented }) => documented) })
    const reasons = new Map(unavailable.map(({ tool, reason }) => [tool.name, reason]))
    expect(reasons.get('stripe_void_invoice')).toMatch(/^The policy forbids stripe_void_invoice: /)
    expect(reasons.get('stripe_create_refund')).toBe(
      'stripe_create_refund is not among the tools that can be called here',
    )
    expect(reasons.has('chartmogul_list_plans')).toBe(false)
    expect(tools.some(({ name }) => reasons.has(name))).toBe(false)
  })

  test('a policy that cannot be meant is refused at once', () => {
    expect(() => setUp({ policy: { rules: [{ match: 'stripe.viod_*', verdict: 'deny' }] } })).toThrow(ConfigError)
  })
})

describe('plan', () => {
  test('default', async () => {
    const plan = await setUp({ policy: ALLOW }).plan(
      CREATE,
      { name: 'Acme', email: 'a@b.example' },
      { account: 'work' },
    )
    expect(plan).toEqual({
      tool: CREATE,
      account: 'work',
      mode: 'live',
      access: 'write',
      verdict: 'allow',
      rule: 'write',
      amount: null,
      request: {
        method: 'POST',
        url: 'https://api.stripe.com/v1/customers',
        headers: expect.objectContaining({
          authorization: '[redacted]',
          'content-type': 'application/x-www-form-urlencoded',
        }),
        body: 'name=Acme&email=a%40b.example',
        idempotencyKey: expect.stringMatching(/^bill_[0-9a-f]{64}$/),
      },
      summary: 'Create customer (stripe_create_customer) on the account work of stripe with live credentials.',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      expiresAt: '2026-03-01T12:10:00.000Z',
    })
    expect(sandbox.requests).toEqual([])
  })

  test('sends reads only, and says for how much', async () => {
    const toolset = setUp({ policy: { write: 'ask' } })
    const intent = await setUp({ policy: ALLOW }).call(PAY, { amount: 4_050, currency: 'usd' })
    const { id } = intent.data as { id: string }
    const before = writes().length
    const plan = await toolset.plan('stripe_confirm_payment_intent', { id })
    expect(plan).toMatchObject({ amount: { currency: 'usd', minor: 4_050 }, verdict: 'ask', rule: 'write' })
    expect(plan.summary).toContain(`payment intent "${id}"`)
    expect(plan.summary).toContain('for 40.50 USD (4050 in the minor unit)')
    expect(writes()).toHaveLength(before)
    const bulk = await toolset.plan('chargeover_create_usage', {
      line_item_id: 5,
      usage_value: 1,
      from: '2026-01-01',
      to: '2026-01-02',
    })
    expect(bulk).toMatchObject({ amount: 'unknown', mode: 'unknown', request: { idempotencyKey: null } })
    expect(bulk.summary).toContain('with credentials that may be live, for an amount that is not known before')
    const read = await toolset.plan('chargeover_get_customer', { id: 7 })
    expect(read).toMatchObject({ verdict: 'allow', request: { body: null } })
    expect(read.summary).toContain(' 7 (chargeover_get_customer)')
  })

  test('two plans have the same hash only if they do the same', async () => {
    const toolset = setUp()
    const hash = async (input: object, account?: string) => (await toolset.plan(CREATE, input, { account })).hash
    expect(await hash({ name: 'A', email: 'b' })).toBe(await hash({ email: 'b', name: 'A' }))
    expect(await hash({ name: 'A' })).not.toBe(await hash({ name: 'B' }))
    expect(await hash({ name: 'A' })).not.toBe(await hash({ name: 'A' }, 'work'))
    expect(await hash({ name: 'A' })).not.toBe((await setUp().plan(CREATE, { name: 'A' })).hash)
  })

  test('of a mode that the caller tells', async () => {
    const mode = (_: string, account: string) =>
      account === 'broken' ? undefined : account === 'work' ? 'test' : 'offline'
    const modes = async (account: string) => (await setUp({ mode }).plan(CREATE, {}, { account })).mode
    expect(await modes('default')).toBe('offline')
    // A live key is one whatever the caller says.
    expect(await modes('work')).toBe('live')
    await expect(modes('broken')).rejects.toThrow(ConfigError)
  })

  test('rejects for what cannot be called', async () => {
    const toolset = setUp()
    await expect(toolset.plan(CREATE, { nmae: 'x' })).rejects.toThrow(ValidationError)
    await expect(toolset.plan('stripe_creat_customer')).rejects.toThrow('did you mean stripe_create_customer?')
  })

  test('no hook hears of the request that is only planned', async () => {
    const heard: string[] = []
    hooks = { onRequest: ({ operation }) => heard.push(operation) }
    const toolset = setUp({ policy: ALLOW })
    await toolset.plan(CREATE, {})
    expect(heard).toEqual([])
    await toolset.call(CREATE, {})
    expect(heard).toEqual([CREATE])
  })
})

describe('call', () => {
  test('default', async () => {
    const { audit, entries } = createLog()
    const toolset = setUp({ policy: ALLOW, audit, surface: 'cli', agent: 'agent_1' })
    const envelope = await toolset.call(
      'stripe.createCustomer',
      { name: 'Acme', email: 'a@b.example', preferred_locales: ['en'] },
      { account: 'work' },
    )
    expect(envelope).toEqual({
      schema: 'billing.call/1',
      function: 'stripe.create_customer',
      success: true,
      data: expect.objectContaining({ object: 'customer', name: 'Acme' }),
      error: null,
      meta: { account: 'work', mode: 'live', dry_run: false, run: 'run_1' },
      duration_ms: expect.any(Number),
      problem: null,
    })
    expect(exitCodeOf(envelope)).toBe(0)
    const common = {
      time: '2026-03-01T12:00:00.000Z',
      call: entries[0]?.call,
      run: 'run_1',
      surface: 'cli',
      agent: 'agent_1',
      tool: CREATE,
      account: 'work',
      mode: 'live',
      rule: 'write',
      approver: null,
      input: { name: '[masked]', email: '[masked]', preferred_locales: ['en'] },
      amount: null,
      key: expect.stringMatching(/^bill_/),
    }
    expect(entries).toEqual([
      { ...common, event: 'intent', request_id: null, outcome: null },
      { ...common, event: 'outcome', request_id: expect.stringMatching(/^req_/), outcome: 'done' },
    ])
  })

  test('a read is neither planned nor logged, and keeps what it was asked', async () => {
    const { audit, entries } = createLog()
    const toolset = setUp({ audit })
    expect(await toolset.call('stripe_list_customers')).toMatchObject({ success: true, meta: { mode: 'test' } })
    expect(await toolset.call('chargeover_list_customers', {})).toMatchObject({
      success: true,
      meta: { mode: 'unknown' },
    })
    const offline = await setUp({ mode: () => 'offline' }).call('stripe_list_customers', {})
    expect(offline.meta.mode).toBe('offline')
    expect(entries).toEqual([])
    expect(sandbox.requests).toHaveLength(3)
  })

  test('a dry run answers with the plan, and sends nothing', async () => {
    const envelope = await setUp().call(CREATE, { name: 'Acme' }, { dryRun: true })
    expect(envelope).toMatchObject({ success: true, meta: { dry_run: true, mode: 'test' }, data: { verdict: 'ask' } })
    expect(sandbox.requests).toEqual([])
  })

  test('a write that no limit is about is sent without a read before it', async () => {
    await setUp({ policy: ALLOW }).call('stripe_pay_invoice', { id: 'in_none' })
    expect(sandbox.requests.map(({ method }) => method)).toEqual(['POST'])
  })

  test('a client without a fetch of its own uses the global one', async () => {
    vi.stubGlobal('fetch', sandbox.fetch)
    const toolset = createToolset(createBilling({ stripe: { apiKey: 'sk_test_x' } }), { policy: ALLOW })
    expect((await toolset.call(CREATE, {})).success).toBe(true)
    vi.unstubAllGlobals()
  })

  test('client secrets are masked unless they are wanted', async () => {
    const secret = async (options: ToolsetOptions) => {
      const { data } = await setUp({ policy: ALLOW, ...options }).call(PAY, charge(100))
      return (data as { client_secret: string }).client_secret
    }
    expect(await secret({})).toBe('[secret]')
    expect(await secret({ reveal: true })).toMatch(/^pi_\w+_secret_\w+$/)
  })

  test('the key of an earlier attempt repeats it', async () => {
    const toolset = setUp({ policy: ALLOW })
    const ids = new Set<unknown>()
    for (let attempt = 0; attempt < 2; attempt++) {
      const { data } = await toolset.call(CREATE, { metadata: { tags: 'a' } }, { idempotencyKey: 'bill_1' })
      ids.add((data as { id: string }).id)
    }
    expect(ids.size).toBe(1)
  })

  test('an answer without a body is null', async () => {
    const { fetch } = sandbox
    const billing = createBilling({ chartmogul: { apiKey: 'key', fetch } })
    const toolset = createToolset(billing, { tools: allTools, policy: ALLOW })
    const source = await toolset.call('chartmogul_create_data_source', { name: 'x' })
    const { uuid } = source.data as { uuid: string }
    expect(await toolset.call('chartmogul_delete_data_source', { uuid })).toMatchObject({ success: true, data: null })
  })

  test('the same id of a call with the same input takes effect once', async () => {
    const toolset = setUp({ policy: ALLOW })
    const ids = new Set<unknown>()
    for (const callId of ['a', 'a', 'b'])
      ids.add(((await toolset.call(CREATE, { name: 'A' }, { callId })).data as { id: string }).id)
    expect(ids.size).toBe(2)
  })

  test('a run of the same name gives equal writes their keys again, and each another one', async () => {
    const ids = async () => {
      const toolset = setUp({ policy: ALLOW })
      const answers = [await toolset.call(CREATE, {}), await toolset.call(CREATE, {})]
      return answers.map(({ data }) => (data as { id: string }).id)
    }
    const [first, second] = [await ids(), await ids()]
    expect(second).toEqual(first)
    expect(new Set(first).size).toBe(2)
  })

  test('a write that was not sent has not used its key', async () => {
    const toolset = setUp({ policy: { write: 'ask' } })
    const key = async () => (await toolset.call(CREATE, {})).problem?.plan?.request.idempotencyKey
    expect(await key()).toBe(await key())
  })

  describe('that fails', () => {
    const aborted = AbortSignal.abort()
    const asking = new AbortController()
    test.each<{
      name: string
      call: [string, unknown?, object?]
      options?: ToolsetOptions
      fault?: object
      problem: object
      error: string | RegExp
      exit: number
    }>([
      {
        name: 'an unknown tool',
        call: ['stripe_creat_customer'],
        problem: { kind: 'unknown_tool', sent: 'no', retry: 'never', next: [] },
        error: 'unknown tool "stripe_creat_customer"; did you mean stripe_create_customer? Nothing was sent.',
        exit: 2,
      },
      {
        name: 'a tool that is not among those given',
        call: [CREATE],
        options: { tools: [] },
        problem: {
          kind: 'unknown_tool',
          next: [
            "create the toolset with it: tools: toolsOf({ provider: 'stripe', resources: ['customers'] }), or allTools",
          ],
        },
        error: 'stripe_create_customer is not among the tools that can be called here. Nothing was sent.',
        exit: 2,
      },
      {
        name: 'a provider without an account',
        call: ['chartmogul_list_customers'],
        problem: { kind: 'config', sent: 'no' },
        error: 'chartmogul: has no account to call chartmogul_list_customers with. Nothing was sent.',
        exit: 3,
      },
      {
        name: 'an unknown account',
        call: [CREATE, {}, { account: 'wrok' }],
        problem: { kind: 'unknown_account', next: [] },
        error:
          /^account: unknown account "wrok" of stripe, did you mean "work"\? Known accounts: default, work, broken\. Nothing was sent\.$/,
        exit: 2,
      },
      {
        name: 'an inherited name of an account',
        call: [CREATE, {}, { account: 'constructor' }],
        problem: { kind: 'unknown_account' },
        error: /^account: unknown account "constructor"/,
        exit: 2,
      },
      {
        name: 'two accounts',
        call: ['stripe.work.create_customer', {}, { account: 'default' }],
        problem: { kind: 'invalid_input' },
        error: 'account: is "default", but the name of the tool says "work". Nothing was sent.',
        exit: 2,
      },
      {
        name: 'a wrong input',
        call: [CREATE, { name: 5 }],
        problem: { kind: 'invalid_input', issues: [{ path: ['name'], message: expect.any(String) }] },
        error: /^name: .* Nothing was sent\.$/,
        exit: 2,
      },
      ...[[1], 'x', () => 1, 5n].map((input) => ({
        name: `an input that is no object, ${typeof input}`,
        call: [CREATE, input] as [string, unknown],
        problem: { kind: 'invalid_input' },
        error: 'input: must be an object of JSON. Nothing was sent.',
        exit: 2,
      })),
      {
        name: 'a credential that cannot be had',
        call: [CREATE, {}, { account: 'broken' }],
        problem: { kind: 'config', sent: 'no', next: [expect.stringMatching(/^check the credentials of the account/)] },
        error: /apiKey failed.* Nothing was sent\.$/,
        exit: 3,
      },
      {
        name: 'what is denied',
        call: [CREATE],
        options: { policy: { write: 'deny' } },
        problem: { kind: 'denied', sent: 'no', retry: 'never' },
        error: 'The policy forbids it: write. Nothing was sent.',
        exit: 4,
      },
      {
        name: 'a read that is denied',
        call: ['stripe_list_customers'],
        options: { policy: { read: 'deny' } },
        problem: { kind: 'denied' },
        error: 'The policy forbids it: read. Nothing was sent.',
        exit: 4,
      },
      {
        name: 'what a person refuses',
        call: [CREATE],
        options: { approve: () => false },
        problem: { kind: 'denied' },
        error: /^It was not approved: Create customer .*\. Nothing was sent\.$/,
        exit: 4,
      },
      {
        name: 'what nobody approved',
        call: [CREATE],
        problem: { kind: 'approval_required', retry: 'after_approval', plan: { tool: CREATE } },
        error: /^A person has to approve it: .* \(write\)\. Nothing was sent\.$/,
        exit: 5,
      },
      {
        name: 'an approval that is none',
        call: [CREATE, {}, { approval: 'x' }],
        problem: { kind: 'approval_invalid', retry: 'after_approval' },
        error: 'There is no such approval: it has expired, or was carried out already. Nothing was sent.',
        exit: 5,
      },
      {
        name: 'an amount over a limit',
        call: [PAY, charge(101)],
        options: { policy: { rules: [{ match: 'stripe.*', verdict: 'allow', max: { usd: 100 } }] } },
        problem: { kind: 'over_limit', plan: { amount: { currency: 'usd', minor: 101 } } },
        error:
          'The policy forbids it: rules[0] stripe.*: over max of usd: 1.01 USD (101 in the minor unit). Nothing was sent.',
        exit: 10,
      },
      {
        name: 'an amount over the limit of a day',
        call: [PAY, charge(101)],
        options: { policy: { rules: [{ match: 'stripe.*', verdict: 'allow', perDay: { usd: 100 } }] } },
        problem: { kind: 'over_limit' },
        error: /over perDay of usd: 1\.01 USD/,
        exit: 10,
      },
      {
        name: 'an unknown amount',
        call: ['stripe_create_coupon', { percent_off: 100 }],
        options: { policy: { rules: [{ match: 'stripe.*', verdict: 'allow', perDay: { usd: 100 } }] } },
        problem: { kind: 'over_limit' },
        error:
          'The policy forbids it: rules[0] stripe.*: an amount that is not known before is over any limit. Nothing was sent.',
        exit: 10,
      },
      {
        name: 'an amount over a limit that a person may lift',
        call: [PAY, charge(101)],
        options: { policy: { rules: [{ match: 'stripe.*', verdict: 'allow', max: { usd: 100 }, over: 'ask' }] } },
        problem: { kind: 'approval_required' },
        error: /over max of usd/,
        exit: 5,
      },
      {
        name: 'what the provider refuses',
        call: ['stripe_get_customer', { id: 'cus_none' }],
        problem: {
          kind: 'not_found',
          code: 'resource_missing',
          status: 404,
          sent: 'yes',
          retry: 'never',
          request_id: expect.stringMatching(/^req_/),
        },
        error: /No such customer.* The provider answered\.$/,
        exit: 6,
      },
      {
        name: 'a card that is declined',
        call: [PAY, { ...charge(100), payment_method: 'pm_card_chargeDeclined' }],
        options: { policy: ALLOW },
        problem: { kind: 'card', status: 402, sent: 'yes', retry: 'never' },
        error: /declined/,
        exit: 6,
      },
      {
        name: 'credentials that the provider refuses',
        call: [CREATE, {}],
        options: { policy: ALLOW },
        fault: { status: 401 },
        problem: { kind: 'authentication', next: [expect.stringMatching(/^check the credentials of the account/)] },
        error: /The provider answered\.$/,
        exit: 3,
      },
      {
        name: 'too many requests',
        call: [CREATE, {}],
        options: { policy: ALLOW },
        fault: { status: 429 },
        problem: { kind: 'rate_limit', sent: 'yes', retry: 'safe', next: ['repeat the call'] },
        error: /The provider answered\.$/,
        exit: 7,
      },
      {
        name: 'a read whose connection breaks off',
        call: ['stripe_list_customers', {}],
        fault: { reset: true },
        problem: { kind: 'connection', sent: 'yes', retry: 'safe' },
        error: /Connection failed.* No answer arrived\.$/,
        exit: 7,
      },
      ...[{ status: 500 }, { status: 408 }, { html: true, status: 200 }].map((fault) => ({
        name: `a write that may have been carried out, ${JSON.stringify(fault)}`,
        call: [CREATE, {}] as [string, object],
        options: { policy: ALLOW },
        fault,
        problem: { sent: 'unknown', retry: 'with_key', idempotency_key: expect.stringMatching(/^bill_/) },
        error: /It is not known whether the provider carried it out\.$/,
        exit: 8,
      })),
      {
        name: 'a write without a key that may have been carried out',
        call: ['chargeover_create_note', { obj_type: 'customer', obj_id: 1, note: 'x' }],
        options: { policy: ALLOW },
        fault: { reset: true },
        problem: {
          kind: 'connection',
          sent: 'unknown',
          retry: 'after_check',
          next: ['look at the provider whether it was carried out before you repeat it'],
        },
        error: /It is not known whether/,
        exit: 8,
      },
      {
        name: 'a call that is aborted before it begins',
        call: [CREATE, {}, { signal: aborted }],
        options: { policy: ALLOW },
        problem: { kind: 'aborted', sent: 'no', retry: 'safe' },
        error: 'Aborted. Nothing was sent.',
        exit: 130,
      },
      {
        name: 'an audit log that cannot be written',
        call: [CREATE, {}],
        options: { policy: ALLOW, audit: createLog(() => true).audit },
        problem: { kind: 'audit_unavailable', sent: 'no', next: ['check the audit log'] },
        error: 'The audit log cannot be written, and without it no write is sent. Nothing was sent.',
        exit: 3,
      },
      {
        name: 'an audit log on a disk that is full',
        call: [CREATE, {}],
        options: {
          policy: ALLOW,
          audit: { append: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) },
        },
        problem: { kind: 'audit_unavailable', sent: 'no' },
        error: 'The audit log cannot be written (ENOSPC), and without it no write is sent. Nothing was sent.',
        exit: 3,
      },
      {
        name: 'a question that fails',
        call: [CREATE, {}],
        options: { approve: () => Promise.reject(new Error('no window')) },
        problem: { kind: 'config', sent: 'no', plan: { tool: CREATE } },
        error: 'approve: the question to a person failed. Nothing was sent.',
        exit: 3,
      },
      {
        name: 'a question that is aborted',
        call: [CREATE, {}, { signal: asking.signal }],
        options: {
          approve() {
            asking.abort()
            throw asking.signal.reason
          },
        },
        problem: { kind: 'aborted', sent: 'no' },
        error: 'Aborted. Nothing was sent.',
        exit: 130,
      },
      {
        name: 'a store that fails',
        call: [CREATE, {}],
        options: { approvals: { ...memoryApprovals(), key: () => Promise.reject(new Error('token=hidden')) } },
        problem: {
          kind: 'config',
          sent: 'no',
          next: ['see to it that the approvals can be read and written'],
        },
        error: 'The approvals cannot be read or written. Nothing was sent.',
        exit: 3,
      },
      {
        name: 'a store that another process has locked',
        call: [PAY, charge(100)],
        options: {
          policy: { rules: [{ match: PAY, verdict: 'allow', perDay: { usd: 500 } }] },
          spent: { ...memorySpend(), total: () => Promise.reject(new ConfigError('spent.lock is held')) },
        },
        problem: { kind: 'config', sent: 'no' },
        error: 'The amounts already spent cannot be read or written (spent.lock is held). Nothing was sent.',
        exit: 3,
      },
    ])('$name', async ({ call: [name, input, callOptions], options, fault, problem, error, exit }) => {
      if (fault) sandbox.faults.add({ ...fault, probability: 1 })
      const envelope = await setUp(options).call(name, input as object, callOptions)
      expect(envelope).toMatchObject({
        success: false,
        data: null,
        problem,
        error: typeof error === 'string' ? error : expect.stringMatching(error),
      })
      expect(exitCodeOf(envelope)).toBe(exit)
      if (envelope.problem?.sent === 'no') expect(sandbox.requests).toEqual([])
    })

    test.each(['stripe_create_customer', 'stripe.createCustomer'])(
      'has its dotted name where its input is wrong: %s',
      async (name) => {
        expect((await setUp().call(name, { name: 5 })).function).toBe('stripe.create_customer')
        const offline = setUp({ mode: (_, account) => (account === 'default' ? 'offline' : undefined) })
        expect((await offline.call(name, { name: 5 })).meta.mode).toBe('offline')
        expect(await offline.call(name, {}, { account: 'wrok' })).toMatchObject({
          function: 'stripe.create_customer',
          meta: { mode: 'unknown' },
        })
        const failing = setUp({ mode: () => expect.unreachable() })
        expect(await failing.call(name, { name: 5 })).toMatchObject({ meta: { mode: 'unknown' } })
      },
    )

    test('names commands where there is a command line', async () => {
      const next = async (options: ToolsetOptions, ...call: Parameters<ReturnType<typeof setUp>['call']>) =>
        (await setUp({ surface: 'cli', policy: ALLOW, ...options }).call(...call)).problem?.next
      expect(await next({}, 'stripe_creat_customer')).toEqual(['billing search stripe_creat_customer'])
      // What an agent calls a tool is not run by the shell of who follows the advice.
      expect(await next({}, "x'$(id)`id`")).toEqual(["billing search 'x'\\''$(id)`id`'"])
      expect(await next({}, CREATE, {}, { account: 'broken' })).toEqual(['billing doctor'])
      expect(await next({}, CREATE, {}, { account: 'wrok' })).toEqual(['billing accounts'])
      const audit = { ...createLog(() => true).audit, howToVerify: 'billing audit verify' }
      expect(await next({ audit }, CREATE, {})).toEqual(['billing audit verify'])
      const approvals = { ...memoryApprovals(), howToApprove: (hash: string) => `billing approve ${hash}` }
      expect(await next({ approvals, policy: {} }, CREATE, {})).toEqual([
        expect.stringMatching(/^billing approve \w{64}$/),
      ])
      expect(await next({ policy: {} }, CREATE, {})).toEqual([
        expect.stringMatching(/^a person approves it: toolset\.approve\('\w{64}', { by }\)$/),
      ])
    })

    test('a write that is aborted on its way may have been carried out', async () => {
      sandbox.faults.add({ hang: true, operation: 'POST /v1/customers' })
      const controller = new AbortController()
      hooks = { onRequest: () => void setTimeout(() => controller.abort(), 20) }
      const envelope = await setUp({ policy: ALLOW }).call(CREATE, {}, { signal: controller.signal })
      expect(envelope).toMatchObject({
        error: expect.stringMatching(/^Aborted\. It is not known/),
        problem: { kind: 'aborted', sent: 'unknown', retry: 'with_key' },
      })
      expect(exitCodeOf(envelope)).toBe(8)
    })

    test('a call that takes too long is a timeout', async () => {
      sandbox.faults.add({ hang: true, operation: 'POST /v1/customers' })
      const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch: sandbox.fetch, timeoutMs: 50 } })
      const { problem } = await createToolset(billing, { policy: ALLOW }).call(CREATE, {})
      expect(problem).toMatchObject({ kind: 'timeout', sent: 'unknown' })
    })

    test('a repetition that is refused says nothing about the attempt before it', async () => {
      sandbox.faults.add({ operation: 'POST /v1/customers', times: 1, status: 503 })
      sandbox.faults.add({
        operation: 'POST /v1/customers',
        times: 1,
        status: 409,
        headers: { 'stripe-should-retry': 'false' },
      })
      const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch: sandbox.fetch, maxRetries: 1 } })
      const { problem } = await createToolset(billing, { policy: ALLOW }).call(CREATE, {})
      expect(problem).toMatchObject({ kind: 'conflict', status: 409, sent: 'unknown' })
    })

    test('a repetition that is refused for what it asks answers for all attempts', async () => {
      sandbox.faults.add({ operation: 'POST /v1/customers', times: 1, status: 503 })
      sandbox.faults.add({ operation: 'POST /v1/customers', times: 1, status: 400 })
      const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch: sandbox.fetch, maxRetries: 1 } })
      const { problem } = await createToolset(billing, { policy: ALLOW }).call(CREATE, {})
      expect(problem).toMatchObject({ kind: 'invalid_request', status: 400, sent: 'yes' })
    })

    test('an amount that cannot be taken back does not hide why it is not spent', async () => {
      sandbox.faults.add({ operation: 'POST /v1/payment_intents', times: 1, status: 402 })
      const spent = { ...memorySpend(), release: () => Promise.reject(new Error('disk full')) }
      const policy: Policy = { rules: [{ match: PAY, verdict: 'allow', perDay: { usd: 500 } }] }
      const { problem } = await setUp({ policy, spent }).call(PAY, charge(400))
      expect(problem).toMatchObject({ status: 402, sent: 'yes' })
    })

    test('credentials that become live after the plan are not used', async () => {
      const keys = ['sk_test_x', 'sk_live_x']
      const billing = createBilling({ stripe: { apiKey: () => keys.shift() as string, fetch: sandbox.fetch } })
      const { problem, error } = await createToolset(billing, { policy: { write: 'allow' } }).call(CREATE, {})
      expect(error).toMatch('the request is not the one that was checked')
      expect(problem).toMatchObject({ kind: 'config', sent: 'no' })
      expect(sandbox.requests).toEqual([])
    })

    test('an envelope without a reason is a bug', () => {
      expect(exitCodeOf({ success: false, problem: null } as never)).toBe(1)
    })

    test('a hook that fails after the answer leaves the write done', async () => {
      hooks = {
        onResponse() {
          throw new Error('hook')
        },
      }
      const { audit, entries } = createLog()
      const { problem } = await setUp({ policy: ALLOW, audit }).call(CREATE, {})
      expect(problem).toMatchObject({ kind: 'config', sent: 'yes' })
      expect(entries.map(({ outcome }) => outcome)).toEqual([null, 'done'])
    })

    test('what a framework throws to take over leaves the outcome unknown', async () => {
      const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/;307;' })
      hooks = {
        onResponse() {
          throw redirect
        },
      }
      const { problem } = await setUp({ policy: ALLOW }).call(CREATE, {})
      expect(problem).toMatchObject({ kind: 'outcome_unknown', sent: 'unknown' })
    })

    test('an outcome that cannot be logged is said', async () => {
      const { audit, entries } = createLog(({ event }) => event === 'outcome')
      const envelope = await setUp({ policy: ALLOW, audit }).call(CREATE, {})
      expect(envelope).toMatchObject({
        success: true,
        problem: { kind: 'audit_unavailable', sent: 'yes', retry: 'never' },
      })
      expect(exitCodeOf(envelope)).toBe(0)
      expect(entries.map(({ event }) => event)).toEqual(['intent'])
    })
  })
})

describe('what is secret', () => {
  const CARD = '4242 4242 4242 4242'

  test.each<[string, object, string]>([
    [
      'stripe_create_payment_method',
      { type: 'card', card: { number: CARD, exp_month: 5, exp_year: 2040, cvc: '987' } },
      'type=card&card[number]=[redacted]&card[exp_month]=5&card[exp_year]=2040&card[cvc]=[redacted]',
    ],
    [CREATE, { description: `${CARD} 05/40` }, 'description=[masked]/40'],
    [
      CREATE,
      { description: '05/40, 1767225600000 and 4242424242424243' },
      'description=05%2F40%2C%201767225600000%20and%204242424242424243',
    ],
    [
      'chargeover_create_credit_card',
      { customer_id: 1, number: '4242424242424242', cvv: '987' },
      '{"customer_id":1,"number":"[redacted]","cvv":"[redacted]"}',
    ],
    [
      'chargeover_run_bulk',
      { requests: [{ request_method: 'POST', uri: '/api/v3/creditcard', payload: { customer_id: null, cvv: 987 } }] },
      '[{"request_method":"POST","uri":"/api/v3/creditcard","payload":{"customer_id":null,"cvv":"[redacted]"}}]',
    ],
    ['chargeover_create_customer', { company: CARD }, '{"company":"[masked]"}'],
  ])('is not in the plan of %s with %j', async (name, input, body) => {
    const { request } = await setUp().plan(name, input)
    expect(request.body).toBe(body)
  })

  test('is not in the address of a read', async () => {
    const { request } = await setUp().plan('stripe_list_customers', { email: `${CARD}@b.example`, limit: 3 })
    expect(request.url).toBe('https://api.stripe.com/v1/customers?email=[masked]@b.example&limit=3')
  })

  test('is not in the log', async () => {
    const { audit, entries } = createLog()
    const metadata = { card_number: 'x', sk_test_y: 'z' }
    const input = { description: `${CARD} of jane@example.com`, metadata }
    await setUp({ policy: ALLOW, audit }).call(CREATE, input)
    expect(entries[0]?.input).toEqual({
      description: '[masked] of [masked]',
      metadata: { card_number: '[masked]', '[redacted]': 'z' },
    })
    // In the requests of ChargeOver's run_bulk, which may have anything.
    expect(maskInput([4_242_424_242_424_242, 5])).toEqual(['[masked]', 5])
  })

  test('is not in the plan of a body that is neither a form nor JSON', () => {
    expect(maskBody(`number\n${CARD}`, 'text/csv')).toBe('number\n[masked]')
  })
})

describe('a call', () => {
  const broken = {
    toString() {
      throw new Error('no text')
    },
  }
  test.each<[string, unknown, unknown]>([
    ['a name that is no text', broken, {}],
    ['a name without a prototype', Object.create(null), {}],
    ['an account that is no text', CREATE, { account: broken }],
    [
      'an option that throws',
      CREATE,
      {
        get account() {
          throw new Error('no account')
        },
      },
    ],
    [
      'a signal that throws',
      CREATE,
      {
        signal: {
          get aborted() {
            throw new Error('no signal')
          },
        },
      },
    ],
    ['no options', 7, null],
  ])('never rejects, also with %s', async (_, name, options) => {
    const envelope = await setUp().call(name as string, {}, options as object)
    expect(envelope).toMatchObject({ success: false, problem: { sent: 'no' } })
    expect(JSON.parse(JSON.stringify(envelope))).toMatchObject({ function: expect.any(String) })
  })

  test.each<[string, string, object, object]>([
    ['a name', `stripe_${'a'.repeat(60_000)}`, {}, {}],
    ['a name of full stops', '. '.repeat(30_000), {}, {}],
    ['an account', CREATE, {}, { account: '. '.repeat(30_000) }],
    ['a text', 'chargeover_create_customer', { company: 'a'.repeat(60_000) }, {}],
    ['an id', 'stripe_get_customer', { id: 'a'.repeat(60_000) }, {}],
    ['many digits', CREATE, { description: '4 '.repeat(2_000) }, {}],
  ])('answers at once, however long %s is', async (_, name, input, options) => {
    const { audit } = createLog()
    const started = performance.now()
    for (const policy of [ALLOW, {}]) await setUp({ policy, audit, mode: () => 'test' }).call(name, input, options)
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})

describe('approval', () => {
  test('by a function, which names who', async () => {
    const { audit, entries } = createLog()
    const seen: Plan[] = []
    const approve = (plan: Plan) => {
      seen.push(plan)
      return { approved: true, by: 'jane' }
    }
    expect(await setUp({ approve, audit }).call(CREATE, {})).toMatchObject({ success: true })
    expect(seen).toMatchObject([{ tool: CREATE, verdict: 'ask' }])
    expect(entries).toMatchObject([{ approver: 'jane' }, { approver: 'jane' }])
    expect((await setUp({ approve: () => true, audit }).call(CREATE, {})).success).toBe(true)
    expect(entries.at(-1)).toMatchObject({ approver: 'approve' })
  })

  test('of a read', async () => {
    const toolset = setUp({ policy: { read: 'ask' }, approve: () => true })
    expect(await toolset.call('stripe_list_customers', {})).toMatchObject({ success: true })
  })

  test('of something that changes meanwhile is of something else', async () => {
    const allowed = setUp({ policy: ALLOW })
    const { data } = await allowed.call(PAY, { amount: 100, currency: 'usd', payment_method: 'pm_card_visa' })
    const { id } = data as { id: string }
    const approve = async () => {
      await allowed.call('stripe_update_payment_intent', { id, amount: 90_000 })
      return true
    }
    const { error, problem } = await setUp({ approve }).call('stripe_confirm_payment_intent', { id })
    expect(error).toMatch('What was approved has changed meanwhile')
    expect(problem).toMatchObject({ kind: 'approval_invalid', sent: 'no', plan: { amount: { minor: 90_000 } } })
  })

  test('other writes go on while a person thinks', async () => {
    let decide: (answer: boolean) => void = () => undefined
    const approve = () =>
      new Promise<boolean>((resolve) => {
        decide = resolve
      })
    const policy: Policy = { rules: [{ match: 'stripe.create_product', verdict: 'allow' }] }
    const toolset = setUp({ policy, approve })
    const asked = toolset.call(CREATE, {})
    expect((await toolset.call('stripe_create_product', { name: 'x' })).success).toBe(true)
    decide(true)
    expect((await asked).success).toBe(true)
  })

  test('for another plan, and of a plan that nobody knows', async () => {
    const toolset = setUp()
    const { hash } = await toolset.plan(CREATE, { name: 'A' })
    await toolset.approve(hash, { by: 'jane' })
    // Asking again does not take it back.
    await toolset.plan(CREATE, { name: 'A' })
    const { error } = await toolset.call(CREATE, { name: 'B' }, { approval: hash })
    expect(error).toMatch('The approval is for another plan')
    expect((await toolset.call(CREATE, { name: 'A' }, { approval: hash })).success).toBe(true)
    await expect(toolset.approve(hash, { by: 'jane' })).rejects.toThrow('no plan of this hash waits for approval')
  })

  test('of an account is none of another account of the same name', async () => {
    const approvals = memoryApprovals()
    const { fetch } = sandbox
    const of = (stripe: object) =>
      createToolset(createBilling({ stripe: { apiKey: 'sk_test_a', fetch, ...stripe } }), {
        approvals,
        clock: sandbox.clock.now,
      })
    const { hash } = await of({}).plan(CREATE, {})
    await of({}).approve(hash, { by: 'jane' })
    for (const other of [
      { apiKey: 'sk_test_b' },
      { headers: { 'stripe-account': 'acct_2' } },
      { headers: { 'stripe-context': 'acct_2' } },
    ]) {
      const { problem } = await of(other).call(CREATE, {}, { approval: hash })
      expect(problem).toMatchObject({ kind: 'approval_invalid', sent: 'no' })
    }
    expect(await of({}).call(CREATE, {}, { approval: hash })).toMatchObject({ success: true })
  })

  test('that came too late', async () => {
    const toolset = setUp()
    const { hash } = await toolset.plan(CREATE, {})
    sandbox.clock.advance('11 minutes')
    await expect(toolset.approve(hash, { by: 'jane' })).rejects.toThrow(ValidationError)
    await toolset.plan(CREATE, {})
    expect(await toolset.approve(hash, { by: 'jane' })).toBe(hash)
    sandbox.clock.advance('11 minutes')
    expect((await toolset.call(CREATE, {}, { approval: hash })).problem).toMatchObject({ kind: 'approval_invalid' })
  })

  test('of a day counts the same request once, and again for another account or context of the same name', async () => {
    const spent = memorySpend()
    const policy = {
      rules: [{ match: 'stripe.*', access: 'write', verdict: 'allow', perDay: { usd: 1_000 } }],
    } as const
    const { fetch } = sandbox
    const pay = (headers: Record<string, string>) =>
      createToolset(createBilling({ stripe: { apiKey: 'sk_test_a', fetch, headers } }), {
        policy,
        spent,
        clock: sandbox.clock.now,
      }).call(PAY, charge(60), { idempotencyKey: 'same' })
    const contexts = [{}, {}, { 'stripe-account': 'acct_2' }, { 'stripe-context': 'acct_3' }]
    for (const headers of contexts as Record<string, string>[]) expect((await pay(headers)).error).toBeNull()
    expect(await spent.total('stripe.* write test', '2026-03-01', 'usd')).toBe(180)
  })

  test('of what a person may let through above a limit, which counts all the same', async () => {
    const spent = memorySpend()
    const rules = [{ match: 'stripe.*', access: 'write', verdict: 'allow', perDay: { usd: 100 }, over: 'ask' }] as const
    const toolset = setUp({ policy: { rules, live: 'allow' }, spent, approve: () => true })
    expect((await toolset.call(PAY, charge(90))).success).toBe(true)
    expect((await toolset.call(PAY, charge(90))).success).toBe(true)
    expect(await spent.total('stripe.* write test', '2026-03-01', 'usd')).toBe(180)
    // Nothing is over a limit.
    expect((await toolset.call('stripe_create_customer', {})).success).toBe(true)
  })

  test('a refusal by the limit of the day at the last moment gives back what the other limits reserved', async () => {
    const spent = memorySpend()
    const rule = { match: 'stripe.*', access: 'write', verdict: 'allow', perDay: { usd: 200 } } as const
    const policy: Policy = { rules: [rule], tightenedBy: { rules: [{ ...rule, perDay: { usd: 100 } }] } }
    const late = { ...spent, total: async () => 0 }
    const toolset = setUp({ policy, spent: late })
    expect((await toolset.call(PAY, charge(60))).success).toBe(true)
    expect(await toolset.call(PAY, charge(60))).toMatchObject({
      error: expect.stringMatching(/^The limit of the day is reached/),
      problem: { kind: 'over_limit', sent: 'no' },
    })
    expect(await spent.total('stripe.* write test', '2026-03-01', 'usd')).toBe(60)
  })

  test.each<[Policy, boolean]>([
    [{}, false],
    [{ allowForce: true }, true],
    [{ allowForce: true, write: 'deny' }, false],
    [{ allowForce: true, tightenedBy: { write: 'ask' } }, false],
    [{ allowForce: true, tightenedBy: { read: 'ask' } }, true],
  ])('force under %j does it: %s', async (policy, done) => {
    expect((await setUp({ policy, force: true }).call(CREATE, {})).success).toBe(done)
  })

  test('a limit of a day counts each request of a provider without keys', async () => {
    const { fetch } = sandbox
    const billing = createBilling({ chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch } })
    const spent = memorySpend()
    const rules = [
      { match: 'chargeover.create_transaction', verdict: 'allow', max: { usd: 1_000 }, perDay: { usd: 1_500 } },
      { match: 'chargeover.*', verdict: 'allow', max: { usd: 1 } },
    ] as const
    const toolset = createToolset(billing, {
      tools: allTools,
      policy: { rules, live: 'allow' },
      spent,
      mode: () => 'test',
    })
    const customer = await toolset.call('chargeover_create_customer', { company: 'Acme' })
    const { id } = (customer.data as { response: { id: number } }).response
    const input = { customer_id: id, amount: 9, transaction_type: 'pay', gateway_status: 1, gateway_method: 'check' }
    const answers = [
      await toolset.call('chargeover_create_transaction', input),
      await toolset.call('chargeover_create_transaction', input),
    ]
    expect(answers.map(({ problem }) => problem?.kind ?? 'done')).toEqual(['done', 'over_limit'])
  })

  test.each<[Policy]>([
    [{ rules: [{ match: 'stripe.*', verdict: 'allow', perDay: { eur: 1_000 } }] }],
    [{ rules: [{ match: 'stripe.*', verdict: 'deny', max: { usd: 1 }, over: 'ask' }] }],
    [
      {
        rules: [{ match: 'stripe.*', verdict: 'allow', max: { usd: 1 } }],
        tightenedBy: { rules: [{ match: 'stripe.*', verdict: 'allow', max: { usd: 1 }, over: 'ask' }] },
      },
    ],
  ])('%j never lets a payment through', async (policy) => {
    const toolset = setUp({ policy, approve: () => true })
    for (const input of [charge(100), { ...charge(100), currency: 'gbp' }]) {
      const { problem } = await toolset.call(PAY, input, { account: 'work' })
      expect(problem?.sent).toBe('no')
    }
  })

  test('an amount within a limit is let through, and counted only where there is a limit of a day', async () => {
    const policy: Policy = { rules: [{ match: 'stripe.*', verdict: 'allow', max: { usd: 1_000 } }] }
    expect((await setUp({ policy }).call(PAY, charge(100))).success).toBe(true)
  })

  test('an amount of nothing is under every limit', async () => {
    const policy: Policy = { rules: [{ match: 'stripe.*', verdict: 'allow', max: {}, perDay: {} }] }
    const toolset = setUp({ policy })
    expect(
      (await toolset.call('stripe_create_price', { currency: 'usd', unit_amount: 0, product_data: { name: 'x' } }))
        .success,
    ).toBe(true)
  })
})

describe('a result that is too large', () => {
  const create = async (names: readonly string[]) => {
    const toolset = setUp({ policy: ALLOW })
    for (const name of names) await toolset.call(CREATE, { name })
  }

  test('loses whole items, and says where it goes on', async () => {
    await create(['A', 'B', 'C', 'D'])
    const small = setUp({ limits: { resultBytes: 1_500 } })
    const first = await small.call('stripe_list_customers', {})
    const { customers } = first.data as { customers: { id: string; name: string }[] }
    expect(JSON.stringify(first.data).length).toBeLessThanOrEqual(1_500)
    expect(first.meta.truncated).toEqual({ shown: customers.length, cursor: { starting_after: customers.at(-1)?.id } })
    const rest = await small.call('stripe_list_customers', { ...first.meta.truncated?.cursor })
    const names = [...customers, ...(rest.data as typeof first.data & { customers: typeof customers }).customers]
    expect(names.map(({ name }) => name).slice(0, 3)).toEqual(['D', 'C', 'B'])
  })

  test.each<[string, object, string]>([
    ['chargeover_list_invoices', { offset: 0 }, 'offset'],
    ['chargeover_list_customers', {}, 'offset'],
  ])('of %s goes on at an offset', async (name, input, parameter) => {
    const rich = createSandbox({ now: NOW })
    const billing = createBilling({
      chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch: rich.fetch },
    })
    const { meta } = await createToolset(billing, { limits: { resultBytes: 8_000 } }).call(name, input)
    expect(meta.truncated).toEqual({
      shown: meta.truncated?.cursor?.[parameter],
      cursor: { [parameter]: expect.any(Number) },
    })
  })

  test.each<[unknown, string, number, unknown]>([
    [
      [{ id: 'a' }, { id: 'b' }],
      'stripe',
      20,
      { data: [{ id: 'a' }], truncated: { shown: 1, cursor: { starting_after: 'a' } } },
    ],
    [[{ uuid: 'a' }, { uuid: 'b' }], 'stripe', 20, { data: [{ uuid: 'a' }], truncated: { shown: 1, cursor: null } }],
    [
      { big: [1, 2, 3], small: [1] },
      'chartmogul',
      26,
      { data: { big: [1, 2], small: [1] }, truncated: { shown: 2, cursor: null } },
    ],
    [
      { list: [1], text: 'xxxxxxxxxx' },
      'chartmogul',
      15,
      { data: { list: [] }, truncated: { shown: 0, cursor: null, dropped: ['text'] } },
    ],
    [
      { list: [1], a: 'xxx' },
      'chartmogul',
      5,
      { data: { list: [] }, truncated: { shown: 0, cursor: null, dropped: ['a'] } },
    ],
    ['x'.repeat(50), 'stripe', 10, { data: 'x'.repeat(50) }],
  ])('%j of %s is cut', (data, provider, bytes, expected) => {
    expect(cutResult(data, {}, provider, bytes)).toEqual(expected)
  })

  test('that is no list loses its largest members', async () => {
    const { fetch } = createSandbox({ now: NOW })
    const billing = createBilling({ chartmogul: { apiKey: 'key', fetch } })
    const toolset = createToolset(billing, { limits: { resultBytes: 300 } })
    const list = await toolset.call('chartmogul_list_customers', {})
    expect(list).toMatchObject({ meta: { truncated: { shown: 0, cursor: null } }, data: { entries: [] } })
    const { data, meta } = await setUp({ policy: ALLOW, limits: { resultBytes: 300 } }).call(CREATE, {
      metadata: { a: 'x'.repeat(400) },
    })
    expect(JSON.stringify(data).length).toBeLessThanOrEqual(300)
    expect(meta.truncated).toMatchObject({ shown: 0, cursor: null, dropped: expect.arrayContaining(['metadata']) })
  })
})
