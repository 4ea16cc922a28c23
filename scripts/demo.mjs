// `npm run demo [-- --json]`: sets everything up, then runs every documented workflow against the sandbox.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, install, root } from './setup.mjs'

if (!install() || !build()) process.exit(1)
console.error('\n▸ Run the documented workflows against the sandbox\n')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', join('src', 'demo.ts'), ...process.argv.slice(2)], {
  cwd: join(root, 'examples'),
  stdio: 'inherit',
})
process.exit(status ?? 1)
