import { encodeForm } from '@billing/core/internal'
import { createSandbox, type ProviderName, type Sandbox, type SandboxOptions } from '@billing/sandbox'
import { createEffectLog, type EffectLog } from './effect-log.js'
import { CHARGEOVER_USER, SECRETS } from './secrets.js'

/** The header that tells the provider's side which call a request belongs to. The idempotency key is what is tested, so it cannot serve. */
export const INTENT_HEADER = 'x-chaos-intent'

const AUTHORIZATION: Readonly<Record<ProviderName, string>> = {
  stripe: `Basic ${btoa(`${SECRETS.stripe}:`)}`,
  chartmogul: `Basic ${btoa(`${SECRETS.chartmogul}:`)}`,
  chargeover: `Basic ${btoa(`${CHARGEOVER_USER}:${SECRETS.chargeover}`)}`,
}

const ORIGINS: Readonly<Record<ProviderName, string>> = {
  stripe: 'https://api.stripe.com',
  chartmogul: 'https://api.chartmogul.com',
  chargeover: 'https://chaos.chargeover.com/api/v3',
}

type Wire = Readonly<Record<string, unknown>> & { readonly id: string }

/** The three providers with their data, and a log of the writes that took effect. */
export interface Providers {
  readonly sandbox: Sandbox
  readonly effectLog: EffectLog
  /** Asks a provider behind the network: no fault is injected, and nothing is logged. Throws unless it succeeds. */
  ask(provider: ProviderName, method: string, path: string, params?: object): unknown
  /** The same at Stripe, for an object. */
  stripe(path: string, params?: object): Wire
}

export function createProviders(options: SandboxOptions = {}): Providers {
  const sandbox = createSandbox({ now: '2026-03-01T00:00:00Z', ...options })
  const effectLog = createEffectLog()
  const { handle } = sandbox.stripe
  // All requests take effect here, however they arrive.
  sandbox.stripe.handle = (request) => {
    const answer = handle(request)
    const intent = request.headers.get(INTENT_HEADER)
    if (intent && request.method !== 'GET' && answer.status === 200 && !answer.headers?.['idempotent-replayed']) {
      effectLog.note(intent, { operation: `${request.method} ${request.url.pathname}`, id: (answer.body as Wire).id })
    }
    return answer
  }

  function ask(provider: ProviderName, method: string, path: string, params: object = {}): unknown {
    const form = encodeForm(params)
    const { status, body } = sandbox[provider].handle({
      method,
      url: new URL(`${ORIGINS[provider]}${path}${method === 'GET' && form ? `?${form}` : ''}`),
      headers: new Headers({ authorization: AUTHORIZATION[provider] }),
      body: method === 'GET' ? '' : form,
    })
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  return {
    sandbox,
    effectLog,
    ask,
    stripe: (path, params) => ask('stripe', 'POST', path, params) as Wire,
  }
}
