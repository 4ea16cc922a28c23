// `npm run bench [-- <scenario>…]`: installs and builds, then measures the packages against their peers.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, root } from './setup.mjs'

if (!(await install()) || !(await build())) process.exit(1)
// The benchmarks report their own steps, one per scenario, which must not run at the same time.
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'run.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'benchmarks'),
  stdio: 'inherit',
})
process.exit(status ?? 1)
