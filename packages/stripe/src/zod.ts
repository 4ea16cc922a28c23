import type { Validate } from '@billing/core'
import { createValidate } from '@billing/core/internal'
import * as z from 'zod/v4'
import { createResponseSchemas, inputSchemas } from './gen/zod.js'

export { createResponseSchemas, inputSchemas }

/** The schemas of everything Stripe answers, by operation and by type name. Unknown keys and new enumeration values pass and are kept. */
export const responseSchemas: ReturnType<typeof createResponseSchemas> = /* @__PURE__ */ createResponseSchemas(
  (shape) => z.looseObject(shape),
)

/**
 * Checks the input of every call before it is sent: unknown keys, wrong types, fractions, limits out of range. Pass it to a client.
 *
 * @throws {ValidationError} with one entry in `issues` for each thing that is wrong
 * @see https://docs.stripe.com/api
 * @example
 * ```ts
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY, validate })
 * ```
 */
export const validate: Validate = /* @__PURE__ */ createValidate(inputSchemas)

/** Checks answers as well as inputs: a known key of a wrong type is a `ValidationError`. */
export const validateResponses: Validate = /* @__PURE__ */ createValidate(inputSchemas, responseSchemas)
