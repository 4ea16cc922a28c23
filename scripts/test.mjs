// `npm test`: sets everything up, runs every check and ends with a line that counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, script } from './setup.mjs'

if (!install()) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'billing-test-'))
const report = join(folder, 'report.json')
const checks = [
  script('Check that the generated files are up to date', 'generate', '--check'),
  script('Lint the sources and the OpenAPI fragments', 'lint'),
  script('Check the types', 'typecheck'),
  build(),
  script('Run the tests', 'vitest', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`),
]

let tests = { numPassedTests: 0, numFailedTests: 0 }
try {
  tests = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  // The runner did not get as far as a report; its failed check counts.
}
rmSync(folder, { recursive: true })

const passed = checks.filter(Boolean).length + tests.numPassedTests
const failed = checks.filter((ok) => !ok).length + tests.numFailedTests
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
