// `npm run check`: the checks to run before each commit. They take a few minutes; `npm run check -- --static` leaves the tests out.
import { readdirSync } from 'node:fs'
import { install, root, script } from './setup.mjs'
import { staticChecks } from './static-checks.mjs'

if (!(await install())) process.exit(1)
const projects = [...readdirSync(`${root}openapi`), 'sdk', 'sandbox', 'conformance']
const checks = await staticChecks()
if (!process.argv.includes('--static')) {
  checks.push(
    await script('Test the providers and the sandbox', 'vitest', ...projects.map((name) => `--project=${name}`)),
  )
}
process.exit(checks.every(Boolean) ? 0 : 1)
