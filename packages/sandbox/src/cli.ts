#!/usr/bin/env node
/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { createSandbox, type SandboxState } from '@billing/sandbox'
import { type Listening, listen, type ServedRequest } from '@billing/sandbox/node'

const USAGE = `Usage: billing-sandbox [options]

Serves a Stripe, a ChartMogul and a ChargeOver that live in memory.

  --stripe-port <port>      default 12111; 0 takes any free port
  --chartmogul-port <port>  default 12112
  --chargeover-port <port>  default 12113
  --host <address>          default 127.0.0.1
  --seed <number|false>     sample data: the same number grows the same business, false starts empty; default 42
  --fixture <file.json>     starts from a state that sandbox.export() gave
  --quiet                   prints neither addresses nor requests
  --help, --version
`

/** A mistake of whoever typed the command: shown with the usage, exit code 2. */
class UsageError extends Error {}

interface Settings {
  readonly ports: { readonly stripe: number; readonly chartmogul: number; readonly chargeover: number }
  readonly host: string
  readonly seed: number | false
  readonly fixture: string | undefined
  readonly quiet: boolean
}

function readArguments(args: string[]): Settings | 'help' | 'version' {
  const { values } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  return {
    ports: {
      stripe: toPort('stripe-port', values['stripe-port']),
      chartmogul: toPort('chartmogul-port', values['chartmogul-port']),
      chargeover: toPort('chargeover-port', values['chargeover-port']),
    },
    host: values.host,
    seed: toSeed(values.seed),
    fixture: values.fixture,
    quiet: values.quiet,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        'stripe-port': { type: 'string', default: '12111' },
        'chartmogul-port': { type: 'string', default: '12112' },
        'chargeover-port': { type: 'string', default: '12113' },
        host: { type: 'string', default: '127.0.0.1' },
        seed: { type: 'string', default: '42' },
        fixture: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        version: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function toPort(flag: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--${flag} is "${text}", it goes from 0 to 65535.`)
  return port
}

function toSeed(text: string): number | false {
  if (text === 'false') return false
  if (!/^\d+$/.test(text)) throw new UsageError(`--seed is "${text}", it is a whole number or "false".`)
  return Number(text)
}

function readFixture(file: string | undefined): SandboxState | undefined {
  if (file === undefined) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SandboxState
  } catch (error) {
    throw new Error(`The fixture "${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  return version
}

function welcome(server: Listening): string {
  return `Stripe      ${server.stripe}   key sk_test_sandbox
ChartMogul  ${server.chartmogul}   key sandbox
ChargeOver  ${server.chargeover}   user sandbox, password sandbox

  import { createBilling } from '@billing/sdk'

  const billing = createBilling({
    stripe: { apiKey: 'sk_test_sandbox', baseUrl: '${server.stripe}' },
    chartmogul: { apiKey: 'sandbox', baseUrl: '${server.chartmogul}' },
    chargeover: { url: '${server.chargeover}', apiUsername: 'sandbox', apiPassword: 'sandbox' },
  })

  curl -u sk_test_sandbox: ${server.stripe}/v1/customers?limit=1

Ctrl+C stops.
`
}

function logLine({ provider, method, path, status, durationMs }: ServedRequest): string {
  return `${provider.padEnd(10)} ${method} ${path} ${status ?? 'cut'} ${durationMs.toFixed(1)} ms\n`
}

async function main(args: string[]): Promise<void> {
  const settings = readArguments(args)
  if (settings === 'help') return void process.stdout.write(USAGE)
  if (settings === 'version') return void process.stdout.write(`${version()}\n`)
  const { ports, host, seed, quiet } = settings
  const sandbox = createSandbox({ seed, fixture: readFixture(settings.fixture) })
  const onRequest = quiet ? undefined : (request: ServedRequest) => void process.stdout.write(logLine(request))
  const server = await listen(sandbox, { ...ports, host, onRequest })
  if (!quiet) process.stdout.write(welcome(server))
  const stop = () => void server.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  const misuse = error instanceof UsageError
  process.stderr.write(misuse ? `${message}\n\n${USAGE}` : `${message}\n`)
  process.exitCode = misuse ? 2 : 1
})
