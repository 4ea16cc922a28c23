import { resolve } from 'node:path'
import { listen } from '@billing/sandbox/node'
import { usageError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { envelopeOf } from '../envelope.js'
import { createOfflineSandbox } from '../offline/create-offline-sandbox.js'
import type { GivenOptions } from '../options.js'
import { portOf } from '../port-of.js'

/** Four ports in a row, in the order of `billing-sandbox`; any free ones without a port, or with 0. */
function portsOf({ port }: GivenOptions): {
  control?: number
  stripe?: number
  chartmogul?: number
  chargeover?: number
} {
  const first = port === undefined ? 0 : portOf(port)
  if (first === 0) return {}
  portOf(`${first + 3}`)
  return { control: first, stripe: first + 1, chartmogul: first + 2, chargeover: first + 3 }
}

function checkWebhook(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  throw usageError(`--webhook: must be an address with http or https, got ${JSON.stringify(text)}`)
}

/** Why the ports cannot be used. */
function unavailable(error: Error): Error {
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error
  const { code, port } = Object(first.cause) as { readonly code?: string; readonly port?: number }
  return code === 'EADDRINUSE'
    ? usageError(`--port: ${port} is taken; four in a row must be free, and 0 takes any`)
    : error
}

/** Serves the emulation of the providers over HTTP until it is interrupted. */
export const runSandbox: RunCommand = async ({ io, options }) => {
  const secret = options.webhookSecret ?? 'whsec_sandbox'
  const webhooks = (options.webhook ?? []).map((url) => ({ url: checkWebhook(url), secret }))
  const served = { ...portsOf(options), state: options.state && resolve(io.cwd, options.state), webhooks }
  const server = await listen(await createOfflineSandbox(io, options), served).catch((error: Error) => {
    throw unavailable(error)
  })
  const { stripe, chartmogul, chargeover, control } = server
  const data = { stripe, chartmogul, chargeover, control, credentials: 'any key: sk_test_sandbox, sandbox' }
  io.stderr.write(
    `${Object.entries(data)
      .map(([name, value]) => `${name.padEnd(12)}${value}\n`)
      .join('')}Ctrl+C stops.\n`,
  )
  await new Promise<void>((resolved) => {
    if (io.signal?.aborted) resolved()
    io.signal?.addEventListener('abort', () => resolved(), { once: true })
  })
  await server.close()
  return { envelope: envelopeOf('sandbox', { data }) }
}
