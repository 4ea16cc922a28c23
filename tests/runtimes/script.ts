import { inject } from 'vitest'
import { run } from '../support/run.js'
import type { Outcome } from './scenario.js'
import type { Upstream } from './surroundings.js'

/** Runs the scenario in a process of its own, which must end by itself. */
export async function runInProcess(
  command: readonly string[],
  upstream: Upstream,
  transport?: 'node-transport',
  folder: string = inject('consumer'),
): Promise<Outcome[]> {
  const [file = '', ...args] = command
  const output = await run(
    { cwd: folder, timeoutMs: 120_000 },
    file,
    ...args,
    'process.js',
    JSON.stringify(upstream),
    ...(transport ? [transport] : []),
  )
  return JSON.parse(output)
}
