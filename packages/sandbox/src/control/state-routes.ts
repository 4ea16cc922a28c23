import type { Clock } from '../runtime/clock.js'
import type { SandboxState, SeedOptions } from '../runtime/sandbox.types.js'
import type { WholeState } from '../runtime/whole-state.js'
import { presentClock } from './clock-routes.js'
import { ControlError, invalidParameter } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'

const STATE = {
  version: 'json',
  seed: 'json',
  start: 'json',
  now: 'json',
  chance: 'json',
  providers: 'json',
  sample: 'json?',
} as const satisfies { readonly [Key in keyof Required<SandboxState>]: string }

/** The state as a whole: back to the start, other sample data, saved and restored. */
export function stateRoutes(sandbox: WholeState & { readonly clock: Clock }): readonly ControlRoute[] {
  return [
    controlRoute('POST', '/reset', {}, () => {
      sandbox.reset()
      return presentClock(sandbox.clock)
    }),
    controlRoute(
      'POST',
      '/seed',
      { seed: 'json?', now: 'json?', customers: 'integer?', years: 'number?' },
      ({ values: { seed, now, customers, years } }) => {
        refuseBadInput(() => sandbox.seed({ seed, now, customers, years } as SeedOptions))
        return presentClock(sandbox.clock)
      },
    ),
    { ...controlRoute('GET', '/state', {}, () => sandbox.export()), isCompact: true },
    controlRoute('PUT', '/state', STATE, ({ values }) => {
      try {
        sandbox.import(values as unknown as SandboxState)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        throw new ControlError('invalid_request', `The state cannot be imported: ${error.message}`)
      }
      return presentClock(sandbox.clock)
    }),
  ]
}

/** Messages of `seed` begin with the name of the option. */
function refuseBadInput(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const text = error.message.replace(/^\w+(\.\w+)?: /, '')
    throw invalidParameter(/^\w+/.exec(text)?.[0] ?? '', text)
  }
}
