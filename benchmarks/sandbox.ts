/** Measures the sandbox and prints its figures as Markdown. The packages must be built. */
import { readEnvironment } from './report/environment.js'
import { firstRequest } from './sandbox/first-request.js'
import { memory } from './sandbox/memory.js'
import { perCall } from './sandbox/per-call.js'
import { scale } from './sandbox/scale.js'
import { throughput } from './sandbox/throughput.js'

const { date, commit, machine, node } = readEnvironment()
const figures = [
  ...(await firstRequest()),
  ...(await perCall()),
  ...(await throughput()),
  ...(await memory()),
  ...(await scale()),
]
const rows = figures.map(
  ({ what, goal, measured, met }) => `| ${what} | ${goal} | ${met ? '' : 'missed: '}${measured} |`,
)
console.log(`Sandbox at ${commit}, ${date}, Node.js ${node}, ${machine}\n`)
console.log(['| what | goal | measured |', '|---|---|---|', ...rows].join('\n'))
