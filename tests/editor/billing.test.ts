import { beforeAll, describe, expect, test } from 'vitest'
import { completions, declarations, errors, hover } from '../support/editor.js'

// The compiler reads all packages first.
beforeAll(() => void errors('export {}'), 120_000)

const BILLING = `import { createBilling } from '@billing/sdk'
export const /**/billing = createBilling({
  chartmogul: { apiKey: 'cm_live_secret', timeoutMs: 5000 },
  stripe: { default: { apiKey: 'sk_live_secret' }, work: { apiKey: 'sk_live_other', stripeAccount: 'acct_secret' } },
})
`
const AFTER = BILLING.replace('/**/', '')

describe('what createBilling returns', () => {
  test('shows only account names in a hover', () => {
    expect(hover(BILLING).type.replace(/\s+/g, ' ')).toBe(
      'const billing: Billing<{ chargeover: never; chartmogul: "default"; stripe: "default" | "work"; }>',
    )
    expect(hover(`${AFTER}billing.stripe./**/work`).type).toBe('(property) work: Stripe')
    expect(hover(`${AFTER}billing./**/stripe`).type).toBe('(property) stripe: AccountsOf<Stripe, "default" | "work">')
  })

  test('has nothing of the options in its declarations', () => {
    const written = declarations(`${AFTER}export const { stripe } = billing\nexport const { work } = billing.stripe`)
    expect(written).toContain('export declare const billing: import("@billing/sdk").Billing<{')
    expect(written).toContain('stripe: "default" | "work"')
    expect(written).not.toMatch(/secret|other|apiKey|5000/)
  })

  test('has nothing of the options in the hover of the call', () => {
    const { type } = hover(AFTER.replace('= createBilling', '= /**/createBilling'))
    expect(type).toContain('createBilling<never, "apiKey" | "timeoutMs", "default" | "work">')
    expect(type).not.toMatch(/secret|other|5000/)
  })

  test('fits an annotation by names, and one by the type of a configuration', () => {
    expect(
      errors(`${AFTER}
import type { Billing } from '@billing/sdk'
import type { StripeClientOptions } from '@billing/sdk/stripe'
export const byNames: Billing<{ stripe: 'default' | 'work' }> = billing
export const byConfig: Billing<{ stripe: { default: StripeClientOptions; work: StripeClientOptions } }> = billing
export const bySingle: Billing<{ stripe: StripeClientOptions; chartmogul: { apiKey: string } }> = billing
`),
    ).toEqual([])
  })
})

describe('the options of createBilling', () => {
  const offered = (config: string): string[] =>
    completions(`import { createBilling } from '@billing/sdk'\ncreateBilling(${config})`)

  test('complete', () => {
    expect(offered('{ /**/ }')).toEqual(expect.arrayContaining(['chargeover', 'chartmogul', 'stripe']))
    expect(offered('{ stripe: { /**/ } }')).toEqual(expect.arrayContaining(['apiKey', 'default', 'timeoutMs']))
    expect(offered(`{ stripe: { default: { apiKey: 'a' }, work: { /**/ } } }`)).toEqual(
      expect.arrayContaining(['apiKey', 'timeoutMs']),
    )
  })

  test('that are misspelt are errors', () => {
    const found = (stripe: string): string[] =>
      errors(`import { createBilling } from '@billing/sdk'\ncreateBilling({ stripe: ${stripe} })`)
    expect(found(`{ apiKey: 'a', timeoutms: 5 }`)).toEqual([expect.stringContaining(`'timeoutms' does not exist`)])
    expect(found(`{ default: { apiKey: 'a', timeoutms: 5 } }`)).toEqual([
      expect.stringContaining(`Did you mean to write 'timeoutMs'?`),
    ])
    expect(found(`{ apikey: 'a' }`)).toEqual([expect.stringContaining(`'apikey' does not exist`)])
  })

  test('know the events of their hooks', () => {
    expect(
      hover(`import { createBilling } from '@billing/sdk'
createBilling({ stripe: { default: { apiKey: 'a', hooks: { onRetry: (/**/event) => event.delayMs } } } })`).type,
    ).toBe('(parameter) event: RetryEvent')
    expect(
      hover(`import { createBilling } from '@billing/sdk'
createBilling({ chartmogul: { apiKey: 'a', hooks: { onRetry: (/**/event) => event.delayMs } } })`).type,
    ).toBe('(parameter) event: RetryEvent')
  })
})
