import { inject } from 'vitest'
import { bundleProgram } from './bundle.js'
import { testContract } from './contract.js'
import { programOf } from './program-of.js'
import { EDGE_RUNTIME_VERSION } from './runtimes.js'
import type { Outcome } from './scenario.js'
import { withServer } from './serve.js'

const addressIn = (text: string): string | undefined => /`(http:.*?)\/`/.exec(text)?.[1]

testContract(`edge-runtime ${EDGE_RUNTIME_VERSION}`, async (upstream) => {
  const conditions = ['edge-light', 'worker', 'browser']
  const script = await bundleProgram('edge', upstream, { format: 'iife', conditions })
  const command = [programOf('edge-runtime', EDGE_RUNTIME_VERSION), '--listen', '--port', '0', script]
  return withServer(command, inject('consumer'), { descriptor: 1, addressIn }, async (url) => {
    const answer = await fetch(url)
    return (await answer.json()) as Outcome[]
  })
})
