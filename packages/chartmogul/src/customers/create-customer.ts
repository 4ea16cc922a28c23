// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateCustomerParams, CreateCustomerResult } from '../gen/models.js'

/**
 * Creates a customer in a data source.
 *
 * Its billing data is imported separately; without any it is a lead.
 *
 * @returns the new customer
 * @throws {ApiError} `invalid_request` when a parameter is refused, or the data source has a customer with this `external_id`
 *
 * @see https://dev.chartmogul.com/reference/customers/add
 * @example
 * ```ts
 * const customer = await createCustomer(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'customer_001',
 *   name: 'Adam Smith',
 *   email: 'adam@example.com',
 *   country: 'US',
 *   state: 'US-CA',
 *   attributes: { tags: ['enterprise'], custom: [{ type: 'Integer', key: 'seats', value: 8 }] },
 * })
 * ```
 */
export async function createCustomer(
  client: ChartMogulClient,
  params: CreateCustomerParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateCustomerResult> {
  return callOperation(client, 'chartmogul_create_customer', 'POST /v1/customers', params, options)
}
