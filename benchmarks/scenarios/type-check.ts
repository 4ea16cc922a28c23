import { fileURLToPath } from 'node:url'
import { ONE_CALL, writeConsumer } from '../consumers.js'
import { type Contestants, interleave, median, type Samples } from '../harness.js'
import { runProcess } from '../processes.js'
import type { Goal, Result, Scenario } from '../scenario.js'

const tsc = fileURLToPath(new URL('./tsc.js', import.meta.resolve('typescript')))

const EMPTY = 'an empty file'
const SOURCES = {
  [EMPTY]: 'export {}',
  ...ONE_CALL,
  stripe: `import Stripe from 'stripe'
const { id } = await new Stripe('sk').customers.create({ name: 'Acme' })
console.log(id)`,
}

/** The figures of a compiler run, as it prints them. */
const FIGURES = {
  seconds: { pattern: /^Total time:\s+([\d.]+)s/m, unit: 's', what: 'The compiler’s own total time.' },
  memory: { pattern: /^Memory used:\s+(\d+)K/m, unit: 'MB', what: 'The memory that the compiler used.' },
  instantiations: { pattern: /^Instantiations:\s+(\d+)/m, unit: '', what: 'The types that the compiler instantiated.' },
} as const

type Figure = keyof typeof FIGURES

export const typeCheck: Scenario = {
  name: 'type-check',
  async run() {
    const figures: Record<Figure, Record<string, number[]>> = { seconds: {}, memory: {}, instantiations: {} }
    const contestants: Contestants = Object.fromEntries(
      Object.entries(SOURCES).map(([name, source]) => {
        const folder = writeConsumer(source, name === EMPTY ? undefined : name)
        return [
          name,
          async () => {
            const { output, ms } = await runProcess([tsc, '-p', folder, '--extendedDiagnostics'])
            for (const [figure, { pattern }] of Object.entries(FIGURES)) {
              const value = Number(pattern.exec(output)?.[1])
              const perRound = figures[figure as Figure]
              perRound[name] = [...(perRound[name] ?? []), figure === 'memory' ? value / 1000 : value]
            }
            return ms
          },
        ]
      }),
    )
    await interleave(contestants, { rounds: 5, warmUp: 0 })
    const table = (figure: Figure, goals: readonly Goal[], samples: Samples = figures[figure]): Result => ({
      title: `Type-checking one call: ${figure}`,
      what: `${FIGURES[figure].what} TypeScript 5.9, one file with one call, \`skipLibCheck\`.`,
      unit: FIGURES[figure].unit,
      baseline: EMPTY,
      samples,
      goals,
    })
    const share = (atMost: number): readonly Goal[] => [
      { contestant: '@billing/stripe', atMost, of: 'share', peer: 'stripe' },
    ]
    const empty = median(figures.instantiations[EMPTY] ?? [])
    const instantiations = Object.fromEntries(
      Object.entries(figures.instantiations).map(([name, counts]) => [name, counts.map((count) => count - empty)]),
    )
    return [
      // 0.1 s and 10 MB, as `stripe` adds 1 s and 130 MB.
      table('seconds', share(0.1)),
      table('memory', share(10 / 130)),
      table('instantiations', [{ contestant: '@billing/stripe', atMost: 25, of: 'value' }], instantiations),
    ]
  },
}
