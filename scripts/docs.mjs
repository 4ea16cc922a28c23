// `npm run docs [-- --watch]`: installs, then builds the documentation site. With `--watch` it serves the site and reloads changed pages; the
// API reference is only generated at the start.
import { join } from 'node:path'
import { install, root, run, script } from './setup.mjs'

if (!(await install())) process.exit(1)
if (!(await script('Generate the API reference', 'docs:api'))) process.exit(1)
if (process.argv.includes('--watch')) {
  const vitepress = [process.execPath, join('node_modules', 'vitepress', 'bin', 'vitepress.js'), 'dev']
  process.exit((await run('Serve the site', vitepress, { cwd: join(root, 'docs'), live: true })).ok ? 0 : 1)
}
if (!(await script('Build the site', 'docs:build'))) process.exit(1)
console.log(`\nThe site is in ${join(root, 'docs', '.vitepress', 'dist')}`)
