import type { Answer } from '../runtime/dispatch.js'
import type { Provider, ProviderName, SandboxRequest } from '../runtime/provider.types.js'
import { PROVIDER_NAMES } from '../runtime/providers.js'
import { createRouter, type RouteMatch } from '../runtime/router.js'
import { ControlError } from './control-error.js'
import type { ControlRoute } from './control-route.js'
import { checkValues, readBody, readQuery } from './parameters.js'
import { toAnswer } from './to-answer.js'

/** Every path of the control address begins with it, at the control address itself and at those of the providers. */
const BASE_PATH = '/_sandbox'

/** Whether a path is one of the control address rather than of a provider. */
export const isControlPath = (pathname: string): boolean =>
  pathname === BASE_PATH || pathname.startsWith(`${BASE_PATH}/`)

/** Handles a request to the control address. */
export type Control = (request: SandboxRequest) => Promise<Answer>

/** Answers with `shared` operations, and with those of each provider below its name. */
export function createControl(
  shared: readonly ControlRoute[],
  providers: Readonly<Record<ProviderName, Provider>>,
): Control {
  const router = createRouter([
    ...shared.map((route) => mount(BASE_PATH, route)),
    ...PROVIDER_NAMES.flatMap((name) =>
      (providers[name].control ?? []).map((route) => mount(`${BASE_PATH}/${name}`, route)),
    ),
  ])

  function find({ method, url }: SandboxRequest) {
    const match = router.match(method, url.pathname)
    if (!match) {
      throw new ControlError(
        'not_found',
        `There is nothing at ${url.pathname}. docs/sandbox.md lists the paths of the control address.`,
      )
    }
    if (match.methodNotAllowed) {
      const allowed = match.methodNotAllowed.join(' or ')
      throw new ControlError('method_not_allowed', `${url.pathname} takes ${allowed}, not ${method}.`)
    }
    return match
  }

  async function run({ method, url, body }: SandboxRequest, { handler, params }: Match): Promise<unknown> {
    const { parameters, run } = handler
    const inBody = method === 'POST' || method === 'PUT'
    const given = inBody ? readBody(body) : readQuery(new URLSearchParams(url.search), parameters)
    return run({ path: params, values: checkValues(given, parameters) as never })
  }

  return async (request) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method
    try {
      const match = find({ ...request, method })
      const result = await run({ ...request, method }, match)
      return toAnswer(200, result, request.method, match.handler.isCompact)
    } catch (error) {
      if (!(error instanceof ControlError)) throw error
      return toAnswer(error.status, error.body, request.method)
    }
  }
}

type Match = Extract<RouteMatch<ControlRoute>, { readonly handler: ControlRoute }>

const mount = (base: string, route: ControlRoute) => ({
  method: route.method,
  path: base + route.path,
  handler: route,
})
