/**
 * Runs all benchmarks and writes the report. With names of scenarios as arguments, runs only those and prints the report.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chart } from './report/chart.js'
import { readEnvironment } from './report/environment.js'
import { report, summary } from './report/markdown.js'
import type { Result, Scenario } from './scenario.js'
import { bundleSize } from './scenarios/bundle-size.js'
import { busyConsumer } from './scenarios/busy-consumer.js'
import { chargeoverPages } from './scenarios/chargeover-pages.js'
import { cliStart } from './scenarios/cli-start.js'
import { completion } from './scenarios/completion.js'
import { firstCall } from './scenarios/first-call.js'
import { importTime } from './scenarios/import-time.js'
import { millionItems } from './scenarios/million-items.js'
import { parallelCalls } from './scenarios/parallel-calls.js'
import { sequentialCalls } from './scenarios/sequential-calls.js'
import { stripeParallel } from './scenarios/stripe-parallel.js'
import { typeCheck } from './scenarios/type-check.js'

const SCENARIOS: readonly Scenario[] = [
  firstCall,
  sequentialCalls,
  parallelCalls,
  busyConsumer,
  stripeParallel,
  chargeoverPages,
  millionItems,
  importTime,
  cliStart,
  bundleSize,
  typeCheck,
  completion,
]

const names = process.argv.slice(2)
const unknown = names.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name))
if (unknown.length) {
  console.error(
    `Unknown scenario: ${unknown.join(', ')}. Known scenarios: ${SCENARIOS.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(1)
}

const environment = readEnvironment()
const results: Result[] = []
for (const { name, run } of SCENARIOS.filter((scenario) => !names.length || names.includes(scenario.name))) {
  const started = performance.now()
  process.stderr.write(`▸ Measure ${name} … `)
  results.push(...(await run()))
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}

console.error()
const text = report(results, environment)
if (names.length) {
  console.log(text)
} else {
  const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
  const readme = readFileSync(at('README.md'), 'utf8')
  const marked = /(<!-- benchmarks -->\n)[\s\S]*?(<!-- \/benchmarks -->)/
  writeFileSync(at('docs/benchmarks.md'), text)
  writeFileSync(at('docs/benchmarks.svg'), chart(results))
  writeFileSync(
    at('README.md'),
    readme.replace(marked, (_, start: string, end: string) => `${start}${summary(results)}\n${end}`),
  )
  console.log(summary(results))
}
process.exit()
