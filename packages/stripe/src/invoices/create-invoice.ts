import { call, checkRules } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateInvoiceParams, CreateInvoiceResult } from '../gen/models.js'

/**
 * Creates a draft invoice for a customer, or with `from_invoice` one that revises another.
 *
 * **`auto_advance` is sent as true unless you pass false**, so Stripe finalizes the invoice and collects it by itself; Stripe's own
 * default is false. Pending invoice items stay out unless `pending_invoice_items_behavior` is `include`, so the total may be 0.
 *
 * @returns the invoice with status `draft`, amounts in the minor currency unit
 * @throws {ValidationError} unless exactly one of `customer`, `customer_account` and `from_invoice` is given
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/invoices/create
 * @example
 * ```ts
 * const invoice = await createInvoice(stripe, { customer: 'cus_abc123', description: 'March 2026 consulting' })
 * ```
 */
export function createInvoice<const Expand = undefined>(
  client: StripeClient,
  params: CreateInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateInvoiceResult, Expand>>
export async function createInvoice(
  client: StripeClient,
  params: CreateInvoiceParams,
  options?: StripeRequestOptions,
): Promise<CreateInvoiceResult> {
  const request = call(client, 'stripe_create_invoice', params, options)
  checkRules(params, ['customer^customer_account^from_invoice+'])
  const { auto_advance = true, ...body } = params
  const { data } = await client.http.POST('/v1/invoices', {
    ...request,
    body: { ...body, auto_advance },
  })
  return data
}
