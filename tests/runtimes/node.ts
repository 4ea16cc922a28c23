import { testContract } from './contract.js'
import { runInProcess } from './script.js'

/** The contract with the global `fetch`, and with the Node transport. */
export function testNode(version: string, program: () => string): void {
  testContract(`Node ${version}`, async (upstream) => runInProcess([program()], upstream))
  testContract(`Node ${version} with nodeTransport()`, async (upstream) =>
    runInProcess([program()], upstream, 'node-transport'),
  )
}
