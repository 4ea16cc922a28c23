import * as chargeover from '@billing/chargeover'
import * as chargeoverTools from '@billing/chargeover/tools'
import * as chargeoverZod from '@billing/chargeover/zod'
import * as chartmogul from '@billing/chartmogul'
import * as chartmogulTools from '@billing/chartmogul/tools'
import * as chartmogulZod from '@billing/chartmogul/zod'
import type { ClientOptions, Tool, Validate } from '@billing/core'
import * as stripe from '@billing/stripe'
import * as stripeTools from '@billing/stripe/tools'
import * as stripeZod from '@billing/stripe/zod'
import type { ZodType } from 'zod'

/** A provider as the properties that hold for every one of them see it. */
export interface Provider {
  readonly tools: readonly Tool<never>[]
  /** The functions by name. */
  readonly functions: object
  readonly validate: Validate
  readonly validateResponses: Validate
  /** What each tool may be called with. */
  readonly inputSchemas: Readonly<Record<string, ZodType>>
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
    ...chargeoverZod,
    secrets: [NAME, PASSWORD, btoa(`${NAME}:${PASSWORD}`)],
    create: (options) =>
      chargeover.createChargeOver({ subdomain: 'example', apiUsername: NAME, apiPassword: PASSWORD, ...options }),
  },
  chartmogul: {
    tools: chartmogulTools.tools,
    functions: chartmogul,
    ...chartmogulZod,
    secrets: [KEY, btoa(`${KEY}:`)],
    create: (options) => chartmogul.createChartMogul({ apiKey: KEY, ...options }),
  },
  stripe: {
    tools: stripeTools.tools,
    functions: stripe,
    ...stripeZod,
    secrets: [KEY, btoa(`${KEY}:`)],
    create: (options) => stripe.createStripe({ apiKey: KEY, ...options }),
  },
}
