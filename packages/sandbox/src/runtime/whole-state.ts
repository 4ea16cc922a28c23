import { DEFAULT_SIZE } from '../seed/company.js'
import type { SettableClock } from './clock.js'
import type { Provider, ProviderName } from './provider.types.js'
import { byProvider, PROVIDER_NAMES } from './providers.js'
import type { RandomStreams } from './random-streams.js'
import type { SandboxState, SeedOptions } from './sandbox.types.js'
import type { StartingPoint } from './starting-point.js'

export interface WholeStateParts {
  readonly start: StartingPoint
  readonly clock: SettableClock
  readonly random: RandomStreams
  readonly providers: Readonly<Record<ProviderName, Provider>>
  /** What the sandbox starts from, instead of its sample data. */
  readonly fixture: SandboxState | undefined
}

/** What replaces or returns the state of all providers, the clock and the random numbers at once. */
export interface WholeState {
  reset(): void
  seed(options: SeedOptions): void
  export(): SandboxState
  import(state: SandboxState): void
}

export function createWholeState({ start, clock, random, providers, ...given }: WholeStateParts): WholeState {
  let { fixture } = given

  function begin(): void {
    clock.jump(start.time)
    random.reset(start.seed)
    for (const name of PROVIDER_NAMES) providers[name].clear()
  }

  const save = (): SandboxState => ({
    version: 1,
    seed: start.seed,
    start: start.time,
    now: clock.now(),
    chance: random.save(),
    ...(start.isDefaultSize ? {} : { sample: start.size }),
    providers: byProvider((name) => providers[name].save()),
  })

  function load({ seed, start: time, sample = DEFAULT_SIZE, now, providers: saved, chance }: SandboxState): void {
    const numbers = { start: time, now, ...chance }
    for (const key of ['start', 'now', ...Object.keys(random.save())] as (keyof typeof numbers)[]) {
      if (!Number.isFinite(numbers[key])) throw new TypeError(`${key} must be a number.`)
    }
    start.set({ seed, now: time, sample })
    clock.jump(now)
    for (const name of PROVIDER_NAMES) providers[name].restore(saved[name])
    // Last: a provider that draws random numbers while it restores must not advance the streams.
    random.restore(chance)
  }

  /** A state that was damaged by hand must not keep a sound one out. */
  function saveIfSound(): SandboxState | undefined {
    try {
      return save()
    } catch {
      return undefined
    }
  }

  function restore(state: SandboxState): void {
    checkVersion(state)
    const before = saveIfSound()
    try {
      // Copied: the providers must not change what the caller keeps.
      load({ ...state, providers: byProvider((name) => copy(state.providers[name])) })
    } catch (error) {
      if (before) load(before)
      else begin()
      const reason = error instanceof Error ? error.message : String(error)
      throw new TypeError(`sandbox.import: state must come from sandbox.export(): ${reason}`, { cause: error })
    }
  }

  if (fixture) restore(fixture)
  return {
    reset: () => (fixture ? restore(fixture) : begin()),
    seed({ seed, now, customers, years }) {
      start.set({ seed, now, sample: { customers, years } })
      fixture = undefined
      begin()
    },
    // Copied: the state must not change with the providers. One by one: a string has its limits.
    export() {
      const { providers: saved, ...others } = save()
      return { ...others, providers: byProvider((name) => copy(saved[name])) }
    },
    import: restore,
  }
}

function checkVersion(state: SandboxState | undefined): void {
  const version: unknown = state?.version
  if (version === 1) return
  if (version === undefined) throw new TypeError('sandbox.import: state must come from sandbox.export().')
  throw new TypeError(
    `sandbox.import: the state has version ${JSON.stringify(version)}, and this @billing/sandbox reads version 1. Export it again with this release.`,
  )
}

function copy<T>(json: T): T {
  return json === undefined ? json : (JSON.parse(JSON.stringify(json)) as T)
}
