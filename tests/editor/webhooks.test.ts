import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { readEventTable } from '../../scripts/generate/event-table.js'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { completions, errors, signatures } from '../support/editor.js'

// The first question has the whole program type-checked, on a busy machine too.
vi.setConfig({ testTimeout: 120_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const readEventNames = (): string[] => {
  const { WebhookEventType } = loadProvider(root, 'stripe').document.components.schemas
  const names = WebhookEventType?.['x-extensible-enum']?.filter((name) => name !== '*') ?? []
  return [...names, ...readEventTable(root).thin].sort()
}

const signature = (provider: string, name: string): string =>
  signatures(`import { ${name} } from '@billing/${provider}/webhooks'\n${name}(/**/)`)[0] ?? ''

test('the functions of webhooks show names for their parameters, no patterns', () => {
  expect(signature('stripe', 'verifyWebhook')).toBe(
    'verifyWebhook(payload: WebhookPayload, header: string | readonly string[] | null | undefined, secret: WebhookSecret, options?: VerifyWebhookOptions): Promise<StripeEvent | StripeThinEvent>',
  )
  expect(signature('stripe', 'signWebhook')).toBe(
    'signWebhook(payload: WebhookPayload, secret: string, options?: SignWebhookOptions): Promise<string>',
  )
  expect(signature('chargeover', 'verifyWebhook')).toBe(
    'verifyWebhook(payload: WebhookPayload | { readonly [key: string]: unknown; }, headers: WebhookHeaders, secret: WebhookSecret): Promise<ChargeOverEvent>',
  )
})

describe('an event of Stripe', () => {
  const head = `import { verifyWebhook } from '@billing/stripe/webhooks'
const event = await verifyWebhook('', 't=1', 'whsec_1')
`

  test('completes the names of all types', () => {
    const names = readEventNames()
    expect(names).toHaveLength(275 + 326)
    expect(completions(`${head}if (event.type === '/**/') {}`).sort()).toEqual(names)
    expect(completions(`${head}switch (event.type) { case '/**/': }`).sort()).toEqual(names)
  })

  test('completes the properties of its object, and reports those of others', () => {
    const paid = `${head}if (event.type === 'checkout.session.completed') event.data.object.`
    expect(completions(`${paid}/**/`)).toEqual(expect.arrayContaining(['amount_total', 'customer', 'payment_status']))
    expect(errors(`${paid}payment_status`)).toEqual([])
    expect(errors(`${paid}amount_paid`)).toEqual([expect.stringContaining("'amount_paid' does not exist")])
  })
})
