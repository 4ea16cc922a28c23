import { checkArguments } from '../checks/check-arguments.js'
import { checkCallOptions } from '../checks/check-call-options.js'
import { checkNoParams } from '../checks/check-no-params.js'
import type { BillingClient } from '../client/billing-client.js'
import type { RequestOptions } from '../client/request-options.js'
import { createToolRequest, type ToolRequest } from './tool-request.js'

/** Checks the arguments of a tool, which each tool does first, and returns what its requests are sent with. */
export function call<Options extends RequestOptions>(
  client: BillingClient,
  operation: string,
  params?: object,
  options?: Options,
): ToolRequest<Options> {
  checkArguments(client, operation.replace(/_.*/, ''), params, options)
  checkCallOptions(options ?? {}, client.optionNames)
  return createToolRequest(options, operation, params)
}

/** `call` for a tool without parameters. Any further argument is refused: options behind an object would be dropped. */
export function callWithoutParams<Options extends RequestOptions>(
  client: BillingClient,
  operation: string,
  options: Options | undefined,
  others: readonly unknown[],
): ToolRequest<Options> {
  const request = call(client, operation, undefined, options)
  checkNoParams(operation, others)
  return request
}
