import { createChargeOverProvider } from './chargeover/index.js'
import { createChartMogulProvider } from './chartmogul/index.js'
import { assembleSandbox } from './runtime/assemble-sandbox.js'
import type { SandboxCore, SandboxOptions } from './runtime/sandbox.types.js'
import { createStripeProvider } from './stripe/index.js'

export type { Control } from './control/create-control.js'
export type { Clock } from './runtime/clock.js'
export type { Answer, Dispatch } from './runtime/dispatch.js'
export type { FaultRule, Faults } from './runtime/faults.types.js'
export type { LoggedRequest } from './runtime/log-request.js'
export type { Provider, ProviderName, SandboxRequest, SandboxResponse } from './runtime/provider.types.js'
export type { FetchInput, LightRequest } from './runtime/request.js'
export type { SampleSize, SandboxOptions, SandboxState, SeedOptions } from './runtime/sandbox.types.js'
export type { CheckoutInput } from './stripe/index.js'
export { signPayload } from './stripe/index.js'
export type {
  NewWebhookEndpoint,
  WebhookAttempt,
  WebhookDelivery,
  WebhookEndpoint,
  Webhooks,
} from './webhooks/webhooks.types.js'

/** Three emulated billing providers, with their controls for tests. */
export interface Sandbox extends SandboxCore {
  /** The emulated Stripe, with its controls for tests. */
  readonly stripe: ReturnType<typeof createStripeProvider>
  /** The emulated ChartMogul. */
  readonly chartmogul: ReturnType<typeof createChartMogulProvider>
  /** The emulated ChargeOver. */
  readonly chargeover: ReturnType<typeof createChargeOverProvider>
}

/**
 * Creates an emulated Stripe, ChartMogul and ChargeOver in memory, with the same fictional business as sample data.
 *
 * @example
 * const sandbox = createSandbox({ now: '2026-03-01T00:00:00Z' })
 * const response = await sandbox.fetch('https://api.stripe.com/v1/customers', {
 *   headers: { authorization: `Basic ${btoa('sk_test_x:')}` },
 * })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return assembleSandbox(
    {
      stripe: createStripeProvider,
      chartmogul: createChartMogulProvider,
      chargeover: createChargeOverProvider,
    },
    options,
  )
}
