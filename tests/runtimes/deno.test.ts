import { testContract } from './contract.js'
import { programOf } from './run.js'
import { DENO_VERSION } from './runtimes.js'
import { runInProcess } from './script.js'

const deno = async (): Promise<string[]> => [await programOf('deno', DENO_VERSION), 'run', '--allow-all']

testContract(`Deno ${DENO_VERSION}`, async (upstream) => runInProcess(await deno(), upstream))
testContract(`Deno ${DENO_VERSION} with nodeTransport()`, async (upstream) =>
  runInProcess(await deno(), upstream, 'node-transport'),
)
