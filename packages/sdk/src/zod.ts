import {
  inputSchemas as chargeoverInputs,
  validate as validateChargeOver,
  validateResponses as validateChargeOverResponses,
} from '@billing/chargeover/zod'
import {
  inputSchemas as chartmogulInputs,
  validate as validateChartMogul,
  validateResponses as validateChartMogulResponses,
} from '@billing/chartmogul/zod'
import {
  inputSchemas as stripeInputs,
  validate as validateStripe,
  validateResponses as validateStripeResponses,
} from '@billing/stripe/zod'

/** What each tool of each provider may be called with, by the tool's name. */
export const inputSchemas: typeof stripeInputs = /* @__PURE__ */ Object.assign(
  {},
  chargeoverInputs,
  chartmogulInputs,
  stripeInputs,
)

/**
 * Checks the input of every call of every provider before it is sent: unknown keys, wrong types, fractions, limits out of range. Pass it to
 * each client.
 *
 * @throws {ValidationError} with one entry in `issues` for each thing that is wrong
 * @example
 * ```ts
 * const billing = createBilling({
 *   stripe: { apiKey: process.env.STRIPE_API_KEY, validate },
 *   chartmogul: { apiKey: process.env.CHARTMOGUL_API_KEY, validate },
 * })
 * ```
 */
export function validate(operation: string, value: unknown, kind?: 'response'): void {
  // Each has the operations of its provider and lets all others pass.
  validateChargeOver(operation, value, kind)
  validateChartMogul(operation, value, kind)
  validateStripe(operation, value, kind)
}

/**
 * Checks answers as well as inputs: a known key of a wrong type is a `ValidationError`.
 *
 * @throws {ValidationError} with one entry in `issues` for each thing that is wrong
 * @example
 * ```ts
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY, validate: validateResponses } })
 * ```
 */
export function validateResponses(operation: string, value: unknown, kind?: 'response'): void {
  validateChargeOverResponses(operation, value, kind)
  validateChartMogulResponses(operation, value, kind)
  validateStripeResponses(operation, value, kind)
}
