import { clockRoutes } from '../control/clock-routes.js'
import { createControl, isControlPath } from '../control/create-control.js'
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
import type { ProviderFactories, SandboxCore, SandboxOptions, SandboxState } from './sandbox.types.js'
import { createStartingPoint } from './starting-point.js'

/** Creates a sandbox from its providers, the clock, random numbers, faults and the request log. */
export function assembleSandbox<Providers extends Readonly<Record<ProviderName, Provider>>>(
  factories: ProviderFactories<Providers>,
  options: SandboxOptions = {},
): SandboxCore & Providers {
  const start = createStartingPoint(options)
  const clock = createClock(() => start.time)
  const random = createRandomStreams(start.seed)
  const settings = { company: start.company, rateLimit: options.rateLimit ?? false }
  const providers = byProvider((name) => factories[name]({ clock, random: random.of[name] }, settings)) as Providers
  const faults = createFaults(options.faults ?? [], random.of.faults)
  const hosts = createHosts()
  const requests: LoggedRequest[] = []
  const toProvider = createDispatch({ providers, faults, clock, log: requests, latencyMs: options.latencyMs ?? 0 })
  const control = createControl(clockRoutes(clock), providers)
  // Requests to the control address are neither recorded nor subject to faults.
  const dispatch: Dispatch = (name, request, signal) =>
    isControlPath(request.url.pathname) ? control(request) : toProvider(name, request, signal)

  function restore(given: SandboxState): void {
    if (given?.version !== 1) throw new TypeError('sandbox.import: state must come from sandbox.export().')
    const state = copy(given)
    start.set(state.seed, state.start)
    clock.jump(state.now)
    for (const name of PROVIDER_NAMES) providers[name].restore(state.providers[name])
    // Last: a provider that draws random numbers while it restores must not advance the streams.
    random.restore(state.chance)
  }

  const sandbox: SandboxCore = {
    fetch: createFetch(hosts, dispatch),
    handlers: createMswHandlers(hosts, dispatch),
    requests,
    clock,
    faults,
    dispatch,
    control,
    serve: hosts.add,
    reset() {
      if (options.fixture) restore(options.fixture)
      else {
        clock.jump(start.time)
        random.reset(start.seed)
        for (const name of PROVIDER_NAMES) providers[name].clear()
      }
      faults.reset()
      requests.length = 0
    },
    export: () => ({
      version: 1,
      seed: start.seed,
      start: start.time,
      now: clock.now(),
      chance: random.save(),
      // Copied: the states must not change with the providers.
      providers: copy(byProvider((name) => providers[name].save())),
    }),
    import: restore,
  }
  if (options.fixture) restore(options.fixture)
  return Object.assign(sandbox, providers)
}

function copy<T>(json: T): T {
  return JSON.parse(JSON.stringify(json)) as T
}
