// `pnpm coverage`: the tests of the sources, all of whose lines and branches must be covered.
import { coveredPackages, run } from './setup.mjs'

const projects = [...coveredPackages(), 'tests', 'fake-timers', 'conformance'].map((name) => `--project=${name}`)
const vitest = ['node', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.workspace.ts', '--coverage']
const { ok } = await run('Test the sources', [...vitest, ...projects, ...process.argv.slice(2)], { live: true })
process.exit(ok ? 0 : 1)
