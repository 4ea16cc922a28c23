import { expect, test, vi } from 'vitest'
import { signatures } from '../support/editor.js'

// The first question has the whole program type-checked, on a busy machine too.
vi.setConfig({ testTimeout: 120_000 })

const signature = (provider: string, name: string): string =>
  signatures(`import { ${name} } from '@billing/${provider}/webhooks'\n${name}(/**/)`)[0] ?? ''

test('the functions of webhooks show names for their parameters, no patterns', () => {
  expect(signature('stripe', 'verifyWebhook')).toBe(
    'verifyWebhook(payload: WebhookPayload, header: string | readonly string[] | null | undefined, secret: WebhookSecret, options?: VerifyWebhookOptions): Promise<StripeEvent>',
  )
  expect(signature('stripe', 'signWebhook')).toBe(
    'signWebhook(payload: WebhookPayload, secret: string, options?: SignWebhookOptions): Promise<string>',
  )
  expect(signature('chargeover', 'verifyWebhook')).toBe(
    'verifyWebhook(payload: WebhookPayload | { readonly [key: string]: unknown; }, headers: WebhookHeaders, secret: WebhookSecret): Promise<ChargeOverEvent>',
  )
})
