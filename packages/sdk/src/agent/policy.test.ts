import { ConfigError } from '@billing/core'
import { mergePolicies, type Policy, type PolicyRule } from '@billing/sdk/agent'
import { allTools, type BillingTool } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { checkPolicy } from './check-policy.js'
import { judge } from './judge.js'
import type { Mode } from './plan.types.js'

const tool = (name: string): BillingTool => allTools.find((one) => one.name === name) as BillingTool

const verdict = (policy: Policy, name: string, account = 'default', mode: Mode = 'test') =>
  judge(policy, { tool: tool(name), account, mode })

const READ = 'stripe_list_customers'
const WRITE = 'stripe_pay_invoice'

describe('the verdict', () => {
  test.each<[Policy, string, string, Mode, string, string]>([
    [{}, READ, 'default', 'live', 'allow', 'read'],
    [{}, WRITE, 'default', 'test', 'ask', 'write'],
    [{}, WRITE, 'default', 'offline', 'ask', 'write'],
    [{ read: 'deny' }, READ, 'default', 'test', 'deny', 'read'],
    [{ write: 'allow' }, WRITE, 'default', 'test', 'allow', 'write'],
    [{ write: 'allow' }, WRITE, 'default', 'live', 'ask', 'live'],
    [{ write: 'allow' }, WRITE, 'default', 'unknown', 'ask', 'live'],
    [{ write: 'allow', live: 'deny' }, WRITE, 'default', 'live', 'deny', 'live'],
    [{ write: 'deny', live: 'allow' }, WRITE, 'default', 'live', 'deny', 'write'],
    [{ read: 'ask', live: 'deny' }, READ, 'default', 'live', 'ask', 'read'],
    [
      { rules: [{ match: 'stripe.pay_invoice', verdict: 'allow' }] },
      WRITE,
      'work',
      'test',
      'allow',
      'rules[0] stripe.pay_invoice',
    ],
    [
      { rules: [{ match: 'stripe.payInvoice', verdict: 'allow' }] },
      WRITE,
      'work',
      'test',
      'allow',
      'rules[0] stripe.payInvoice',
    ],
    [
      { rules: [{ match: 'stripe_pay_invoice', verdict: 'allow' }] },
      WRITE,
      'work',
      'test',
      'allow',
      'rules[0] stripe_pay_invoice',
    ],
    [{ rules: [{ match: 'stripe.work.*', verdict: 'deny' }] }, WRITE, 'work', 'test', 'deny', 'rules[0] stripe.work.*'],
    [{ rules: [{ match: 'stripe.work.*', verdict: 'deny' }] }, WRITE, 'default', 'test', 'ask', 'write'],
    [
      { rules: [{ match: 'stripe.w*k.p*_inv*ce', verdict: 'deny' }] },
      WRITE,
      'work',
      'test',
      'deny',
      'rules[0] stripe.w*k.p*_inv*ce',
    ],
    [{ rules: [{ match: 'stripe.*_i*v*x', verdict: 'deny' }] }, WRITE, 'work', 'test', 'ask', 'write'],
    [{ rules: [{ match: 'stripe.pay*y_invoice', verdict: 'deny' }] }, WRITE, 'work', 'test', 'ask', 'write'],
    [
      { rules: [{ match: 'stripe.*pay_inv*oice*', verdict: 'deny' }] },
      WRITE,
      'work',
      'test',
      'deny',
      'rules[0] stripe.*pay_inv*oice*',
    ],
    [{ rules: [{ match: 'stripe.p*oice*ce', verdict: 'deny' }] }, WRITE, 'work', 'test', 'ask', 'write'],
    [{ rules: [{ match: 'chargeover.*', verdict: 'deny' }] }, WRITE, 'default', 'test', 'ask', 'write'],
    [{ rules: [{ match: '*', access: 'read', verdict: 'deny' }] }, WRITE, 'default', 'test', 'ask', 'write'],
    [
      {
        rules: [
          { match: ['stripe.void_*', '*'], access: 'write', verdict: 'deny' },
          { match: '*', verdict: 'allow' },
        ],
      },
      WRITE,
      'default',
      'test',
      'deny',
      'rules[0] stripe.void_* *',
    ],
  ])('of %j about %s (%s, %s) is the expected one', (policy, name, account, mode, expected, rule) => {
    expect(verdict(policy, name, account, mode)).toMatchObject({ verdict: expected, rule })
  })

  test.each<[Policy, string]>([
    [{ write: 'allow', live: 'allow' }, 'ask'],
    [{ rules: [{ match: 'chargeover.*', verdict: 'allow' }] }, 'ask'],
    [
      {
        rules: [
          { match: 'chargeover.void_invoice', verdict: 'deny' },
          { match: '*', verdict: 'allow' },
        ],
      },
      'deny',
    ],
    [{ rules: [{ match: 'chargeover.*', verdict: 'allow', max: { usd: 1 } }] }, 'deny'],
    [{ rules: [{ match: 'chargeover.*', verdict: 'allow', perDay: { usd: 1 } }] }, 'deny'],
    [
      {
        rules: [
          { match: 'stripe.*', verdict: 'deny' },
          { match: '*', verdict: 'allow' },
        ],
      },
      'ask',
    ],
    [
      {
        rules: [
          { match: '*.void_invoice', verdict: 'deny' },
          { match: '*', verdict: 'allow' },
        ],
      },
      'deny',
    ],
    [{ rules: [{ match: ['chargeover.run_bulk', 'chargeover.list_*'], verdict: 'allow' }] }, 'allow'],
  ])('of %j about a tool that carries other requests is %s', (policy, expected) => {
    expect(verdict(policy, 'chargeover_run_bulk').verdict).toBe(expected)
  })
})

test.each<[PolicyRule[]]>([
  [
    [
      { match: 'stripe.pay_invoice', verdict: 'deny' },
      { match: 'stripe.*', verdict: 'allow' },
      { match: 'stripe.pay_invoice', verdict: 'ask', max: { usd: 5 } },
    ],
  ],
  [
    [
      { match: 'stripe.work.*', verdict: 'allow' },
      { match: 'stripe.*', verdict: 'deny' },
    ],
  ],
  [
    [
      { match: '*', access: 'read', verdict: 'allow' },
      { match: '*', verdict: 'ask', max: { usd: 5 } },
    ],
  ],
  [
    [
      { match: '*', verdict: 'deny' },
      { match: 'stripe.pay_invoice', verdict: 'deny', max: { usd: 5 } },
    ],
  ],
])('rules in an order that loosens none are taken: %j', (rules) => {
  expect(() => checkPolicy({ rules })).not.toThrow()
})

describe('a policy is refused', () => {
  test.each<[unknown, string]>([
    [null, 'policy: must be an object'],
    [[], 'policy: must be an object'],
    [{ wirte: 'ask' }, 'policy: unknown member wirte, did you mean write?'],
    [{ write: 'never' }, 'policy.write: must be allow, ask or deny'],
    [{ allowForce: 'yes' }, 'policy.allowForce: must be true or false'],
    [{ rules: {} }, 'policy.rules: must be an array of rules'],
    [{ rules: [null] }, 'policy.rules[0]: must be an object'],
    [{ rules: [{ match: '*' }] }, 'policy.rules[0].verdict: must be allow, ask or deny'],
    [{ rules: [{ match: [], verdict: 'deny' }] }, 'policy.rules[0].match: must name a tool'],
    [
      { rules: [{ match: 'stripe.a.b.c', verdict: 'deny' }] },
      'policy.rules[0].match: must be such as stripe.pay_invoice',
    ],
    [{ rules: [{ verdict: 'deny' }] }, 'policy.rules[0].match: must be such as stripe.pay_invoice'],
    [
      { rules: [{ match: 'stripe.void_invoise', verdict: 'deny' }] },
      'is about no tool, did you mean stripe.void_invoice?',
    ],
    [
      {
        rules: [
          { match: 'stripe.*', verdict: 'allow' },
          { match: 'stripe.pay_invoice', verdict: 'deny' },
        ],
      },
      'policy.rules[1]: never decides anything, since the first rule that matches does: put it before rules[0]',
    ],
    [
      {
        rules: [
          { match: 'stripe.get_*', verdict: 'ask' },
          { match: 'stripe.*', verdict: 'ask' },
          { match: 'stripe.work.*', verdict: 'ask', max: { usd: 5 } },
        ],
      },
      'put it before rules[0]',
    ],
    [{ rules: [{ match: '*', verdict: 'deny', max: 5 }] }, 'policy.rules[0].max: must be such as { "usd": 50000 }'],
    [{ rules: [{ match: '*', verdict: 'deny', max: { USD: 5 } }] }, 'policy.rules[0].max.USD: must be a currency'],
    [
      { rules: [{ match: '*', verdict: 'deny', perDay: { usd: 0.5 } }] },
      'policy.rules[0].perDay.usd: must be a whole number',
    ],
    [
      { rules: [{ match: '*', verdict: 'deny', perDay: { usd: -1 } }] },
      'policy.rules[0].perDay.usd: must be a whole number',
    ],
    [{ rules: [{ match: '*', verdict: 'deny', access: 'all' }] }, 'policy.rules[0].access: must be read or write'],
    [{ rules: [{ match: '*', verdict: 'deny', over: 'allow' }] }, 'policy.rules[0].over: must be ask or deny'],
    [{ tightenedBy: { read: 1 } }, 'policy.tightenedBy.read: must be allow, ask or deny'],
  ])('%j', (policy, message) => {
    expect(() => checkPolicy(policy as Policy)).toThrow(ConfigError)
    expect(() => checkPolicy(policy as Policy)).toThrow(message)
  })
})

describe('mergePolicies', () => {
  const USER: Policy = {
    write: 'ask',
    rules: [
      { match: 'stripe.work.*', access: 'write', verdict: 'deny' },
      { match: 'stripe.pay_invoice', verdict: 'allow', max: { usd: 500 }, perDay: { usd: 1000 } },
    ],
  }

  test.each<[Policy, string, string]>([
    [{}, WRITE, 'allow'],
    [{ write: 'deny' }, WRITE, 'deny'],
    [{ rules: [{ match: 'stripe.pay_*', verdict: 'ask' }] }, WRITE, 'ask'],
    [{ read: 'deny' }, READ, 'deny'],
    [{ live: 'deny' }, WRITE, 'allow'],
  ])('tightens by %j', (project, name, expected) => {
    expect(verdict(mergePolicies(USER, project), name).verdict).toBe(expected)
  })

  test('keeps the limits of both', () => {
    const merged = mergePolicies(USER, { rules: [{ match: 'stripe.pay_*', verdict: 'allow', max: { usd: 50 } }] })
    checkPolicy(merged)
    expect(verdict(merged, WRITE).limits).toMatchObject([{ max: { usd: 500 } }, { max: { usd: 50 } }])
    expect(verdict(merged, WRITE)).toMatchObject({ verdict: 'allow', rule: 'rules[1] stripe.pay_invoice' })
  })

  test.each<[Policy, string]>([
    [{ allowForce: true }, 'only the user may allow it'],
    [{ write: 'allow' }, 'project policy.write: says allow of'],
    [{ live: 'allow' }, "project policy.live: says allow, where the user's policy says ask"],
    [
      { rules: [{ match: 'stripe.work.pay_invoice', verdict: 'ask' }] },
      'project policy.rules[0]: says ask of stripe_pay_invoice',
    ],
    [
      {
        rules: [
          { match: 'stripe.w*.pay_invoice', verdict: 'ask' },
          { match: 'stripe.x*.get_price', verdict: 'deny' },
        ],
      },
      '',
    ],
    [{ rules: [{ match: '*', verdict: 'allow' }] }, 'says allow of'],
    [{ rules: [{ match: 'stripe.pay_invoice', verdict: 'ask', max: { usd: 501 } }] }, "above the user's 500"],
    [{ rules: [{ match: 'stripe.pay_invoice', verdict: 'ask', perDay: { eur: 1 } }] }, "above the user's none"],
    [{ tightenedBy: {} }, 'is for the result of mergePolicies'],
    [{ raed: 'deny' } as Policy, 'project policy: unknown member raed'],
  ])('refuses %j', (project, message) => {
    const user = project.rules?.[0]?.match === 'stripe.pay_invoice' ? { ...USER, rules: USER.rules?.slice(1) } : USER
    if (message === '') expect(mergePolicies(user, project)).toBeDefined()
    else expect(() => mergePolicies(user, project)).toThrow(message)
  })
})
