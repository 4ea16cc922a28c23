import type { Dispatch } from './dispatch.js'
import type { Hosts } from './hosts.js'
import { PROVIDERS } from './providers.js'
import { type FetchInput, readRequest, signalOf } from './request.js'
import { connectionReset, toResponse } from './response.js'
import type { WebRequestInit, WebResponse } from './web-types.js'

/** A `fetch` that never leaves the process. */
export function createFetch(
  hosts: Hosts,
  dispatch: Dispatch,
): (input: FetchInput, init?: WebRequestInit) => Promise<WebResponse> {
  return async (input, init) => {
    const signal = signalOf(input, init)
    signal?.throwIfAborted()
    const request = await readRequest(input, init)
    const provider = hosts.providerAt(request.url)
    if (!provider) {
      const served = Object.values(PROVIDERS).map(({ host }) => host)
      throw new TypeError(
        `sandbox.fetch: no provider answers at "${request.url.host}". ` +
          `Served are ${served.join(', ')} and what sandbox.serve() added.`,
      )
    }
    const answer = await dispatch(provider, request, signal)
    if (answer === 'reset') throw connectionReset()
    return toResponse(answer, request.url.href)
  }
}
