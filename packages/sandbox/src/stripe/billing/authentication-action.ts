import type { Value } from '../http/values.js'
import type { Account } from '../state/account.js'

/** How the ids of the sources begin. */
const SOURCES = { payment_intent: 'payatt_3', setup_intent: 'setatt_1' } as const

/** The `next_action` of an intent that waits for 3-D Secure: a page to be sent to, or without a way back from it, what Stripe.js shows. */
export function authenticationAction(
  account: Account,
  { id }: { readonly id: string },
  kind: keyof typeof SOURCES,
  returnUrl: string | undefined,
): Value {
  const source = `${SOURCES[kind]}${account.token(23)}`
  if (returnUrl === undefined) {
    return {
      type: 'use_stripe_sdk',
      use_stripe_sdk: {
        source,
        stripe_js: `https://hooks.stripe.com/3d_secure_2/hosted?source=${source}`,
        type: 'three_d_secure_redirect',
      },
    }
  }
  const url = `https://hooks.stripe.com/3d_secure_2/hosted?merchant=${account.id}&${kind}=${id}&source=${source}`
  return { redirect_to_url: { return_url: returnUrl, url }, type: 'redirect_to_url' }
}
