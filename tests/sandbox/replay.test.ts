import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Recording, replay } from '../support/replay-stripe.js'
import { compareShapes } from '../support/shapes.js'

const { interactions }: { interactions: Recording[] } = JSON.parse(
  readFileSync(new URL('../fixtures/stripe/recorded.json', import.meta.url), 'utf8'),
)

/** Keys that came with API versions after the recordings' (2025-10-29.clover and 2026-03-25.dahlia). Ends of paths. */
const NEWER = [
  ...[
    'allowed_payment_method_types',
    'amount_paid_off_stripe',
    'billing_schedules',
    'current_trial',
    'customer_account',
  ],
  ...['cancellation_details.feedback_option', 'managed_payments', 'payment_record', 'card.transaction_link_id'],
  ...['invoice_settings.custom_fields', 'invoice_settings.description', 'invoice_settings.footer'],
  ...['lines.data.quantity_decimal', 'lines.data.subscription', 'lines.data.subtotal'],
  'trial_settings.end_behavior.billing_cycle_anchor',
  'card.electronic_commerce_indicator',
]

/** Cards are the only payment methods that are emulated. */
const OTHER_PAYMENT_METHODS = /(^|\.)payment_method_options\.(?!card$)\w+$/

/** Keys that callers choose. */
const isFree = (path: string): boolean => /(^|\.)metadata$/.test(path)

const named = interactions.map((recording, index) => {
  const name = `${index} ${recording.method} ${recording.path.split('?')[0]} (${recording.status})`
  return [name, recording] as const
})

describe('Stripe answers with the status, the keys and the types that were recorded', () => {
  test.each(named)('%s', async (_name, recording) => {
    const { status, body } = await replay(recording)
    expect(status).toBe(recording.status)
    const { missing, added, retyped } = compareShapes(recording.body, body, isFree)
    expect(missing.filter((path) => !OTHER_PAYMENT_METHODS.test(path))).toEqual([])
    expect(added.filter((path) => !NEWER.some((end) => path === end || path.endsWith(`.${end}`)))).toEqual([])
    expect(retyped).toEqual([])
  })
})
