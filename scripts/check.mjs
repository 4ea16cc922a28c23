// `npm run check`: what a change must pass before it is committed, in a few minutes.
import { install, script } from './setup.mjs'
import { staticChecks } from './static-checks.mjs'

if (!(await install())) process.exit(1)
const projects = ['stripe', 'chartmogul', 'chargeover', 'sdk', 'sandbox', 'conformance']
const checks = [
  ...(await staticChecks()),
  await script('Test the providers and the sandbox', 'vitest', ...projects.map((name) => `--project=${name}`)),
]
process.exit(checks.every(Boolean) ? 0 : 1)
