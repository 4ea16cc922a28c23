/** The scenario in a process of Node, Bun or Deno: `process.js <surroundings> [node-transport]`. Prints the outcomes as JSON. */
import { nodeTransport } from '@billing/sdk/node'
import { type Outcome, runScenario } from './scenario.js'

const [upstream = '', transport] = process.argv.slice(2)

async function outcomes(): Promise<Outcome[]> {
  try {
    const fetch = transport ? (nodeTransport() as typeof globalThis.fetch) : undefined
    return await runScenario({ upstream: JSON.parse(upstream), fetch })
  } catch (error) {
    return [{ step: 'nodeTransport()', error: String(error) }]
  }
}

// Nothing ends the process: that it ends by itself is part of the contract.
console.log(JSON.stringify(await outcomes()))
