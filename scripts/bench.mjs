// `npm run bench [-- <scenario>…]`: sets everything up, then measures the packages against their peers.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, root } from './setup.mjs'

if (!(await install()) || !(await build())) process.exit(1)
// A step for each scenario, which the benchmarks write by themselves: nothing may run beside them.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'run.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'benchmarks'),
  stdio: 'inherit',
})
process.exit(status ?? 1)
