import { testContract } from './contract.js'
import { runInProcess } from './script.js'

/** The contract with the global `fetch`, and with the Node transport. */
export function testNode(version: string, program: () => Promise<string>): void {
  testContract(`Node ${version}`, async (upstream) => runInProcess([await program()], upstream))
  testContract(`Node ${version} with nodeTransport()`, async (upstream) =>
    runInProcess([await program()], upstream, 'node-transport'),
  )
}
