// `npm test`: installs and builds, runs every check, and prints how many passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, script } from './setup.mjs'
import { staticChecks } from './static-checks.mjs'

if (!(await install())) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'billing-test-'))
const reports = []

/** Runs tests with a script of package.json; their report is counted below. */
function tests(title, name, ...args) {
  const report = join(folder, `${reports.length}.json`)
  reports.push(report)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  // A worker waits for other processes a third of its time, so one more than there are processors keeps them busy.
  const workers = `--maxWorkers=${availableParallelism() + 1}`
  // The output of passing tests is not shown.
  return script(title, name, ...args, ...reporters, workers, '--silent=passed-only')
}

/** The counts of a report. Without a report the script has failed and is counted as a failed check. */
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
  await tests('Test the sources, with full coverage of lines and branches', 'coverage'),
  await tests(
    'Test the sandbox, the built packages in several runtimes, and behaviour under load',
    'vitest',
    ...['sandbox', 'built', 'packed', 'runtimes', 'load'].map((name) => `--project=${name}`),
  ),
]
const counts = reports.map(countsOf)
rmSync(folder, { recursive: true })

const passed = counts.reduce((sum, { numPassedTests }) => sum + numPassedTests, checks.filter(Boolean).length)
const failed = counts.reduce((sum, { numFailedTests }) => sum + numFailedTests, checks.filter((ok) => !ok).length)
const skipped = counts.reduce((sum, { numPendingTests }) => sum + numPendingTests, 0)
// Such as the tests of @billing/redis without a server.
if (skipped) console.error(`  ${skipped} tests were skipped`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
