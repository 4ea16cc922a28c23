import { listen } from '@billing/sandbox/node'
import type { RunCommand } from '../command.types.js'
import { envelopeOf } from '../envelope.js'
import { createOfflineSandbox } from '../offline/create-offline-sandbox.js'

/** Serves the emulation of the providers over HTTP until it is interrupted. */
export const runSandbox: RunCommand = async ({ io, options }) => {
  const server = await listen(await createOfflineSandbox(io, options))
  const { stripe, chartmogul, chargeover, control } = server
  const data = { stripe, chartmogul, chargeover, control, credentials: 'any key: sk_test_sandbox, sandbox' }
  io.stderr.write(
    `${Object.entries(data)
      .map(([name, value]) => `${name.padEnd(12)}${value}\n`)
      .join('')}Ctrl+C stops.\n`,
  )
  await new Promise<void>((resolve) => {
    if (io.signal?.aborted) resolve()
    io.signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return { envelope: envelopeOf('sandbox', { data }) }
}
