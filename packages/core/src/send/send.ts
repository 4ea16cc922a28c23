import type { Transport } from '../client/transport.js'
import type { WebResponse } from '../web-types.js'
import type { Authorization } from './authorizer.js'
import { createCallState } from './call-state.js'
import type { OutgoingRequest } from './outgoing-request.js'
import { reportFailure } from './report-failure.js'
import { sendWithRetries } from './send-with-retries.js'

/** Sends a request that was checked and encoded. Everything that goes onto the network goes through here. */
export async function send(
  transport: Transport,
  authorize: () => Promise<Authorization>,
  request: OutgoingRequest,
): Promise<{ data: unknown; response: WebResponse }> {
  const { headers, idempotencyKey } = request
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  transport.prepare?.(request)
  const state = createCallState(transport, authorize, request)
  try {
    return await sendWithRetries(state)
  } catch (error) {
    await reportFailure(state, error)
    throw error
  } finally {
    state.deadline.clear()
  }
}
