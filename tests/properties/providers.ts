import * as chargeover from '@billing/chargeover'
import * as chargeoverTools from '@billing/chargeover/tools'
import { validateResponses as validateChargeOver } from '@billing/chargeover/zod'
import * as chartmogul from '@billing/chartmogul'
import * as chartmogulTools from '@billing/chartmogul/tools'
import { validateResponses as validateChartMogul } from '@billing/chartmogul/zod'
import type { ClientOptions, Tool } from '@billing/core'
import * as stripe from '@billing/stripe'
import * as stripeTools from '@billing/stripe/tools'
import { validateResponses as validateStripe } from '@billing/stripe/zod'

/** A provider as the properties that hold for every one of them see it. */
export interface Provider {
  readonly tools: readonly Tool<never>[]
  /** The functions by name. */
  readonly functions: object
  readonly validateResponses: ClientOptions['validate']
  /** What no error may show. */
  readonly secrets: readonly string[]
  create(options: ClientOptions): { paginate: (list: never, params: never, options: object) => AsyncIterable<unknown> }
}

const KEY = 'sk_test_c0nfidential'
const NAME = 'c0nfidential_name'
const PASSWORD = 'c0nfidential_password'

export const providers: Readonly<Record<'chargeover' | 'chartmogul' | 'stripe', Provider>> = {
  chargeover: {
    tools: chargeoverTools.tools,
    functions: chargeover,
    validateResponses: validateChargeOver,
    secrets: [NAME, PASSWORD, btoa(`${NAME}:${PASSWORD}`)],
    create: (options) =>
      chargeover.createChargeOver({ subdomain: 'example', apiUsername: NAME, apiPassword: PASSWORD, ...options }),
  },
  chartmogul: {
    tools: chartmogulTools.tools,
    functions: chartmogul,
    validateResponses: validateChartMogul,
    secrets: [KEY, btoa(`${KEY}:`)],
    create: (options) => chartmogul.createChartMogul({ apiKey: KEY, ...options }),
  },
  stripe: {
    tools: stripeTools.tools,
    functions: stripe,
    validateResponses: validateStripe,
    secrets: [KEY, btoa(`${KEY}:`)],
    create: (options) => stripe.createStripe({ apiKey: KEY, ...options }),
  },
}
