// `npm test`: sets everything up, runs every check and ends with a line that counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, script } from './setup.mjs'
import { staticChecks } from './static-checks.mjs'

if (!(await install())) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'billing-test-'))
const reports = []

/** Runs tests by a script of package.json, whose report is counted below. */
function tests(title, name, ...args) {
  const report = join(folder, `${reports.length}.json`)
  reports.push(report)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  // Of the tests that pass, nothing that they print matters.
  return script(title, name, ...args, ...reporters, '--silent=passed-only')
}

/** What a runner counted. One that did not get as far as a report has failed as a check. */
function countsOf(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  }
}

const checks = [
  ...(await staticChecks()),
  await build(),
  await tests('Test the sources, all of whose lines and branches must be covered', 'coverage'),
  await tests(
    'Test the sandbox and what was built, in several runtimes, then under load',
    'vitest',
    ...['sandbox', 'built', 'packed', 'runtimes', 'load'].map((name) => `--project=${name}`),
    // Most of these wait for other processes, so that one worker would leave a processor idle.
    '--maxWorkers=2',
  ),
]
const counts = reports.map(countsOf)
rmSync(folder, { recursive: true })

const passed = counts.reduce((sum, { numPassedTests }) => sum + numPassedTests, checks.filter(Boolean).length)
const failed = counts.reduce((sum, { numFailedTests }) => sum + numFailedTests, checks.filter((ok) => !ok).length)
const skipped = counts.reduce((sum, { numPendingTests }) => sum + numPendingTests, 0)
// Such as those of @billing/redis where there is no server.
if (skipped) console.error(`  ${skipped} tests were skipped`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
