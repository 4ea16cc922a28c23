import { testContract } from './contract.js'
import { programOf } from './program-of.js'
import { DENO_VERSION } from './runtimes.js'
import { runInProcess } from './script.js'

const deno = (): string[] => [programOf('deno', DENO_VERSION), 'run', '--allow-all']

testContract(`Deno ${DENO_VERSION}`, async (upstream) => runInProcess(deno(), upstream))
testContract(`Deno ${DENO_VERSION} with nodeTransport()`, async (upstream) =>
  runInProcess(deno(), upstream, 'node-transport'),
)
