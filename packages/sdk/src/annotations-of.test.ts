import { catalogue } from '@billing/sdk/catalogue'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { annotationsOf } from './annotations-of.js'

test('default', () => {
  const tool = { name: 'stripe_create_customer', provider: 'stripe', access: 'write' } as const
  expect(annotationsOf(tool)).toEqual({ readOnly: false, destructive: false, idempotent: false })
})

test.each([
  ['stripe_get_invoice', { readOnly: true, destructive: false, idempotent: true }],
  ['stripe_preview_invoice', { readOnly: true, destructive: false, idempotent: true }],
  ['stripe_update_customer', { readOnly: false, destructive: true, idempotent: true }],
  ['stripe_delete_customer', { readOnly: false, destructive: true, idempotent: true }],
  ['stripe_cancel_subscription', { readOnly: false, destructive: true, idempotent: true }],
  ['stripe_void_invoice', { readOnly: false, destructive: true, idempotent: true }],
  ['stripe_pay_invoice', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_capture_payment_intent', { readOnly: false, destructive: true, idempotent: true }],
  ['stripe_confirm_payment_intent', { readOnly: false, destructive: true, idempotent: false }],
  // Money may move at once.
  ['stripe_accept_quote', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_payment_intent', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_credit_note', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_subscription', { readOnly: false, destructive: true, idempotent: false }],
  ['chargeover_create_transaction', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_refund', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_payout', { readOnly: false, destructive: true, idempotent: false }],
  ['chargeover_create_payment', { readOnly: false, destructive: true, idempotent: false }],
  ['stripe_create_payment_link', { readOnly: false, destructive: false, idempotent: false }],
  ['chartmogul_merge_customers', { readOnly: false, destructive: true, idempotent: false }],
])('%s', (name, annotations) => {
  expect(catalogue.find((tool) => tool.name === name)?.annotations).toEqual(annotations)
})

test('takes a write that it does not know for destructive', () => {
  const tool = { name: 'acme_shred_thing', provider: 'acme', access: 'write' } as const
  expect(annotationsOf(tool)).toEqual({ readOnly: false, destructive: true, idempotent: false })
})

describe('of all tools', () => {
  test('only reads are read-only', () => {
    expect(allTools.filter((tool) => annotationsOf(tool).readOnly !== (tool.access === 'read'))).toEqual([])
  })

  test('these only add something', () => {
    const verbs = allTools
      .filter((tool) => tool.access === 'write' && !annotationsOf(tool).destructive)
      .map(({ name }) => name.split('_')[1])
    expect([...new Set(verbs)].sort()).toEqual([
      'add',
      'apply',
      'approve',
      'attach',
      'connect',
      'convert',
      'create',
      'import',
      'subscribe',
    ])
  })
})
