import { createCompany } from '../seed/company.js'
import type { Company } from '../seed/company.types.js'
import { createClock } from './clock.js'
import { createDispatch } from './dispatch.js'
import { createFaults } from './faults.js'
import { createFetch } from './fetch.js'
import { createHosts } from './hosts.js'
import { createHandlers } from './msw-handlers.js'
import type { Provider } from './provider.types.js'
import { createRandom, type Random } from './random.js'
import type { LoggedRequest } from './request-log.js'
import type { ProviderFactories, SandboxCore, SandboxOptions, SandboxState } from './sandbox.types.js'

const NAMES = ['stripe', 'chartmogul', 'chargeover'] as const
const STREAMS = [...NAMES, 'faults'] as const

/** Puts providers, clock, chance, faults and the request log together. */
export function assembleSandbox<S extends Provider, M extends Provider, C extends Provider>(
  factories: ProviderFactories<S, M, C>,
  options: SandboxOptions = {},
): SandboxCore & { readonly stripe: S; readonly chartmogul: M; readonly chargeover: C } {
  let seed = checkSeed(options.seed ?? 42)
  let start = toTime(options.now)
  let company: Company | undefined
  const companyOnce = () => {
    if (seed === false) return undefined
    company ??= createCompany(createRandom(seed), start)
    return company
  }

  const clock = createClock(() => start)
  // One stream each: what is asked of one provider changes neither the ids of another nor which faults strike.
  const chance = { stripe: stream(1), chartmogul: stream(2), chargeover: stream(3), faults: stream(4) }
  const settings = { company: companyOnce, rateLimit: options.rateLimit ?? false }
  const providers = {
    stripe: factories.stripe({ clock, random: chance.stripe }, settings),
    chartmogul: factories.chartmogul({ clock, random: chance.chartmogul }, settings),
    chargeover: factories.chargeover({ clock, random: chance.chargeover }, settings),
  }
  const faults = createFaults(options.faults ?? [], chance.faults)
  const hosts = createHosts()
  const requests: LoggedRequest[] = []
  const dispatch = createDispatch({ providers, faults, clock, log: requests, latencyMs: options.latencyMs ?? 0 })

  function stream(number: number): Random {
    return createRandom(streamSeed(number))
  }

  function streamSeed(number: number): number {
    return Math.imul((seed || 0) + 1, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b)
  }

  const sandbox: SandboxCore = {
    fetch: createFetch(hosts, dispatch),
    handlers: createHandlers(hosts, dispatch),
    requests,
    clock,
    faults,
    dispatch,
    serve: hosts.add,
    reset() {
      if (options.fixture) load(options.fixture)
      else {
        clock.set(start)
        for (const [index, name] of STREAMS.entries()) chance[name].restore(streamSeed(index + 1))
        for (const name of NAMES) providers[name].clear()
      }
      faults.reset()
      requests.length = 0
    },
    export: () =>
      copy({
        version: 1,
        seed,
        start,
        now: clock.now(),
        chance: {
          stripe: chance.stripe.save(),
          chartmogul: chance.chartmogul.save(),
          chargeover: chance.chargeover.save(),
          faults: chance.faults.save(),
        },
        providers: {
          stripe: providers.stripe.save(),
          chartmogul: providers.chartmogul.save(),
          chargeover: providers.chargeover.save(),
        },
      }),
    import: load,
  }

  function load(given: SandboxState): void {
    if (given?.version !== 1) throw new TypeError('sandbox.import: this is not a state that sandbox.export() gave.')
    const state = copy(given)
    seed = state.seed
    start = state.start
    company = undefined
    clock.set(state.now)
    for (const name of NAMES) providers[name].restore(state.providers[name])
    // Last: a provider that makes something up while it restores must not move the streams on.
    for (const name of STREAMS) chance[name].restore(state.chance[name])
  }

  if (options.fixture) load(options.fixture)
  return Object.assign(sandbox, providers)
}

function copy<T>(json: T): T {
  return JSON.parse(JSON.stringify(json)) as T
}

function checkSeed(seed: number | false): number | false {
  if (seed === false || Number.isSafeInteger(seed)) return seed
  throw new TypeError(`createSandbox: seed is ${String(seed)}, it must be a whole number or false.`)
}

function toTime(now: Date | number | string | undefined): number {
  if (now === undefined) return Date.now()
  const time = new Date(now).getTime()
  if (Number.isNaN(time)) throw new TypeError(`createSandbox: now is ${String(now)}, which is not a time.`)
  return time
}
