// `pnpm mutate [package …]`: mutation tests of the packages, one after the other. Each takes up to half an hour.
import { readFileSync } from 'node:fs'
import { coveredPackages, root, run } from './setup.mjs'

const DETECTED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** The mutation score: the share of mutants that a test detected. */
function scoreOf(name) {
  const { files } = JSON.parse(readFileSync(`${root}.cache/mutation/${name}.json`, 'utf8'))
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (wanted) => statuses.filter((status) => wanted.includes(status)).length
  const detected = count(DETECTED)
  const missed = count(MISSED)
  return `${name}: ${((100 * detected) / (detected + missed)).toFixed(2)} % (${detected} of ${detected + missed} mutants)`
}

const names = process.argv.length > 2 ? process.argv.slice(2) : coveredPackages()
const results = []
for (const name of names) {
  const env = { ...process.env, MUTATE_PACKAGE: name }
  // Live, since it takes long and prints the mutants that survive.
  const { ok } = await run(`Mutate ${name}`, ['node', 'node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    env,
    live: true,
  })
  results.push(ok)
}
for (const name of names) console.log(scoreOf(name))
process.exit(results.every(Boolean) ? 0 : 1)
