import { clockRoutes } from '../control/clock-routes.js'
import { createControl, isControlPath } from '../control/create-control.js'
import { faultRoutes } from '../control/fault-routes.js'
import { keyRoutes } from '../control/key-routes.js'
import { requestRoutes } from '../control/request-routes.js'
import { stateRoutes } from '../control/state-routes.js'
import { createClock } from './clock.js'
import { createDispatch, type Dispatch } from './dispatch.js'
import { createFaults } from './faults.js'
import { createFetch } from './fetch.js'
import { createHosts } from './hosts.js'
import type { LoggedRequest } from './log-request.js'
import { createMswHandlers } from './msw-handlers.js'
import type { Provider, ProviderName } from './provider.types.js'
import { byProvider, PROVIDER_NAMES } from './providers.js'
import { createRandomStreams } from './random-streams.js'
import { refuseUnknownKeys } from './refuse-unknown-keys.js'
import type { ProviderFactories, SandboxCore, SandboxOptions } from './sandbox.types.js'
import { createStartingPoint } from './starting-point.js'
import { createWholeState } from './whole-state.js'

const OPTIONS = {
  seed: true,
  now: true,
  sample: true,
  latencyMs: true,
  faults: true,
  rateLimit: true,
  chargeoverAccountVersion: true,
  fixture: true,
} as const satisfies { readonly [Name in keyof Required<SandboxOptions>]: true }

/** Creates a sandbox from its providers, the clock, random numbers, faults and the request log. */
export function assembleSandbox<Providers extends Readonly<Record<ProviderName, Provider>>>(
  factories: ProviderFactories<Providers>,
  options: SandboxOptions = {},
): SandboxCore & Providers {
  refuseUnknownKeys(options, OPTIONS, 'createSandbox')
  const start = createStartingPoint(options)
  const clock = createClock(() => start.time)
  const random = createRandomStreams(start.seed)
  const settings = {
    company: start.company,
    rateLimit: options.rateLimit ?? false,
    accountVersion: options.chargeoverAccountVersion ?? ('current' as const),
  }
  const providers = byProvider((name) => factories[name]({ clock, random: random.of[name] }, settings)) as Providers
  const faults = createFaults(options.faults ?? [], random.of.faults)
  const hosts = createHosts()
  const requests: LoggedRequest[] = []
  const toProvider = createDispatch({ providers, faults, clock, log: requests, latencyMs: options.latencyMs ?? 0 })
  // Requests to the control address are neither recorded nor subject to faults.
  const dispatch: Dispatch = (name, request, signal) =>
    isControlPath(request.url.pathname) ? sandbox.control(request) : toProvider(name, request, signal)

  const state = createWholeState({ start, clock, random, providers, fixture: options.fixture })

  const core: Omit<SandboxCore, 'control'> = {
    fetch: createFetch(hosts, dispatch),
    handlers: createMswHandlers(hosts, dispatch),
    requests,
    clock,
    faults,
    dispatch,
    serve: hosts.add,
    ...state,
    reset() {
      state.reset()
      faults.reset()
      requests.length = 0
    },
  }
  const control = createControl(
    [
      ...clockRoutes(clock, () => Promise.all(PROVIDER_NAMES.map((name) => providers[name].settled?.()))),
      ...faultRoutes(faults),
      ...stateRoutes(core),
      ...requestRoutes(requests),
      ...keyRoutes(providers),
    ],
    providers,
  )
  const sandbox: SandboxCore = { ...core, control }
  return Object.assign(sandbox, providers)
}
