import type { Dispatch } from './dispatch.js'
import type { Hosts } from './hosts.js'
import { toResponse } from './response.js'

/** What `setupServer` accepts. msw's class has private members, so only its own type is compatible; where msw is not installed, this is `any`. */
export type MswHandler = import('msw').RequestHandler

/**
 * The sandbox as one handler for msw.
 *
 * msw itself is not loaded: importing it takes five times as long as creating a sandbox, and most users run without it.
 * msw recognises a handler by its members and asks only for those below (`executeHandlers`, `HandlersController` and `HttpNetworkFrame`
 * in msw 2 and 3), so a plain object with these is a handler.
 */
export function createMswHandlers(hosts: Hosts, dispatch: Dispatch): readonly MswHandler[] {
  const handler = {
    kind: 'request',
    info: { header: 'billing sandbox' },
    isUsed: false,
    /** Resolves to `null` for other hosts: msw continues with other handlers or `onUnhandledRequest`. */
    async run({ request, requestId }: { request: Request; requestId: string }) {
      const url = new URL(request.url)
      const provider = hosts.providerAt(url)
      if (!provider) return null
      handler.isUsed = true
      // A clone is read, since listeners to msw's events may read the request itself.
      const read = { method: request.method, url, headers: request.headers, body: await request.clone().text() }
      // msw rejects an aborted request by itself and would report a second rejection as a defect of the handler.
      const answer = await dispatch(provider, read, request.signal).catch((error: unknown) => {
        if (request.signal.aborted) return 'reset' as const
        throw error
      })
      const response = answer === 'reset' ? Response.error() : toResponse(answer, request.url)
      return { handler, request, requestId, response, parsedResult: {} }
    },
    /** Called in browsers after each answer. Logs nothing: `sandbox.requests` has every request. */
    log() {},
    // msw 3 calls these when handlers are reset, restored and closed. None changes the sandbox's state: that is done by `sandbox.reset()`.
    reset() {},
    restore() {},
    dispose() {},
  }
  return [handler as never]
}
