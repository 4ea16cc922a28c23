import { createSandbox, type Sandbox, type SandboxState } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'
import { documentedState } from '../../packages/cli/src/offline/documented-state.js'

/** A client of all providers on a sandbox, with the keys that the documented state has objects of. */
export const billingOn = ({ fetch }: Sandbox, accounts: readonly string[] = []) => {
  const stripe = (apiKey: string) => ({ apiKey, fetch: fetch as typeof globalThis.fetch })
  return createBilling({
    stripe: {
      default: stripe('sk_test_offline'),
      ...Object.fromEntries(accounts.map((name) => [name, stripe(`sk_test_${name}`)])),
    },
    chartmogul: { apiKey: 'offline', fetch: fetch as typeof globalThis.fetch },
    chargeover: {
      subdomain: 'example',
      apiUsername: 'u',
      apiPassword: 'p',
      fetch: fetch as typeof globalThis.fetch,
    },
  })
}

/** In which state the documented payment intent is: as created, or authorized and to be captured. */
type Intent = 'created' | 'authorized'

async function build(intent: Intent): Promise<SandboxState> {
  const state = await documentedState()
  if (intent === 'created') return state
  // One that is to be captured takes its place.
  const sandbox = createSandbox({ fixture: state })
  const billing = billingOn(sandbox)
  const { id } = (await callTool(billing, 'stripe_create_payment_intent', {
    amount: 10_000,
    currency: 'usd',
    capture_method: 'manual',
  })) as { id: string }
  const return_url = 'https://example.com/payment/complete'
  await callTool(billing, 'stripe_confirm_payment_intent', { id, payment_method: 'pm_card_visa', return_url })
  return JSON.parse(JSON.stringify(sandbox.export()).replaceAll('pi_ghi789', 'pi_other').replaceAll(id, 'pi_ghi789'))
}

const built = new Map<Intent, Promise<SandboxState>>()

/** A sandbox with the objects that the documentation names, such as `cus_abc123`. */
export async function documentedSandbox(intent: Intent = 'created'): Promise<Sandbox> {
  const state = built.get(intent) ?? build(intent)
  built.set(intent, state)
  return createSandbox({ fixture: await state })
}
