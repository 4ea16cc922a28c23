/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createSandbox, type SandboxState } from '@billing/sandbox'
import { type Listening, listen, type ServedRequest } from '@billing/sandbox/node'
import { portOption, readOptions, type Settings, USAGE, UsageError } from './cli-options.js'

function readFixture(file: string | undefined): SandboxState | undefined {
  if (file === undefined) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SandboxState
  } catch (error) {
    throw new Error(`--fixture ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  return version
}

// The address is quoted: some shells expand its question mark as a file name pattern.
function welcome(server: Listening, { webhooks, webhookSecret, state }: Settings): string {
  const notes = [
    ...webhooks.map((url) => `Webhooks    ${url}   signed with ${webhookSecret}\n`),
    ...(state === undefined ? [] : [`State       ${state}\n`]),
  ]
  return `Control     ${server.control}   in a browser, or below /_sandbox
Stripe      ${server.stripe}   key sk_test_sandbox
ChartMogul  ${server.chartmogul}   key sandbox
ChargeOver  ${server.chargeover}   user sandbox, password sandbox
${notes.join('')}
  import { createBilling } from '@billing/sdk'

  const billing = createBilling({
    stripe: { apiKey: 'sk_test_sandbox', baseUrl: '${server.stripe}' },
    chartmogul: { apiKey: 'sandbox', baseUrl: '${server.chartmogul}' },
    chargeover: { url: '${server.chargeover}', apiUsername: 'sandbox', apiPassword: 'sandbox' },
  })

  curl -u sk_test_sandbox: "${server.stripe}/v1/customers?limit=1"

Ctrl+C stops.
`
}

function logLine({ provider, method, path, status, durationMs }: ServedRequest): string {
  return `${provider.padEnd(10)} ${method} ${path} ${status ?? 'cut'} ${durationMs.toFixed(1)} ms\n`
}

/** Why the servers cannot listen, in terms of the command's options. */
function explain(error: unknown, settings: Settings): string {
  const { ports, host } = settings
  if (error instanceof AggregateError) {
    return [...new Set(error.errors.map((each) => explain(each, settings)))].join('\n')
  }
  if (!(error instanceof Error)) return String(error)
  const { code, port } = (error.cause ?? {}) as NodeJS.ErrnoException & { readonly port?: number }
  const [provider = ''] = Object.entries(ports).find(([, wanted]) => wanted === port) ?? []
  if (code === 'EADDRINUSE') return `${portOption(provider)} ${port} is taken; pass another port, or 0 for any free one`
  if (code === 'EACCES')
    return `${portOption(provider)} ${port} is not permitted; pass a port above 1023, or 0 for any free one`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `--host ${host} is not an address of this machine`
  return error.message
}

async function main(args: string[]): Promise<void> {
  const settings = readOptions(args)
  if (settings === 'help') return void process.stdout.write(USAGE)
  if (settings === 'version') return void process.stdout.write(`${version()}\n`)
  const { ports, host, seed, quiet } = settings
  const { sample, now, state, webhooks, webhookSecret: secret, allowedHosts } = settings
  const sandbox = createSandbox({ seed, sample, now, fixture: readFixture(settings.fixture) })
  const onRequest = quiet ? undefined : (request: ServedRequest) => void process.stdout.write(logLine(request))
  const served = { ...ports, host, allowedHosts, state, webhooks: webhooks.map((url) => ({ url, secret })), onRequest }
  const server = await listen(sandbox, served).catch((error: unknown) => {
    throw new Error(explain(error, settings))
  })
  const stop = () => void server.close().catch(fail)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (!quiet) process.stdout.write(welcome(server, settings))
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const misuse = error instanceof UsageError
  process.stderr.write(misuse ? `${message}\n\n${USAGE}` : `${message}\n`)
  process.exitCode = misuse ? 2 : 1
}

main(process.argv.slice(2)).catch(fail)
