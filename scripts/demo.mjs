// `npm run demo [-- --json]`: installs and builds, then runs every documented workflow against the sandbox.
import { join } from 'node:path'
import { build, install, root, run } from './setup.mjs'

if (!(await install()) || !(await build())) process.exit(1)
const demo = [process.execPath, '--import', 'tsx', join('src', 'demo.ts'), ...process.argv.slice(2)]
const { ok, output } = await run('Run the documented workflows', demo, { cwd: join(root, 'examples') })
if (!ok) process.exit(1)
// Standard output has nothing but the report.
console.error()
process.stdout.write(output)
