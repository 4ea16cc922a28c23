/// <reference types="node" />

import { parseArgs } from 'node:util'
import type { SampleSize } from '@billing/sandbox'
import type { ServedRequest } from '@billing/sandbox/node'
import { isHttpUrl } from './runtime/is-http-url.js'
import { parseTime } from './runtime/parse-time.js'

export const USAGE = `Usage: billing-sandbox [options]

Serves an emulated Stripe, ChartMogul and ChargeOver from memory.

  --stripe-port <port>      default 12111; 0 takes any free port
  --chartmogul-port <port>  default 12112
  --chargeover-port <port>  default 12113
  --control-port <port>     default 12110: a page that shows the state, and operations for tests (docs/sandbox.md)
  --host <address>          default 127.0.0.1
  --allow-host <name>       a further host name that the control address answers to; may be repeated
  --seed <number|false>     seed of the sample data, the same for the same number; false starts empty; default 42
  --customers <number>      how many customers the sample data has; default 200
  --years <number>          how many years of history; default 2
  --now <time>              where the clock starts, such as 2026-03-01T00:00:00Z; default: the machine's time
  --fixture <file.json>     starts from a state returned by sandbox.export()
  --state <file.json>       goes on from the state in the file, if it is there, and keeps the file up to date
  --webhook <url>           posts Stripe's events to an endpoint; may be repeated
  --webhook-secret <secret> what they are signed with; default whsec_sandbox
  --quiet                   prints neither addresses nor requests
  -h, --help
  -v, --version
`

/** An invalid command line: shown with the usage, exit code 2. */
export class UsageError extends Error {}

/** The options of the command line. */
export interface Settings {
  readonly ports: Readonly<Record<ServedRequest['provider'], number>>
  readonly host: string
  readonly allowedHosts: readonly string[]
  readonly seed: number | false
  readonly sample: SampleSize
  readonly now: string | undefined
  readonly fixture: string | undefined
  readonly state: string | undefined
  readonly webhooks: readonly string[]
  readonly webhookSecret: string
  readonly quiet: boolean
}

const OPTIONS = {
  'stripe-port': { type: 'string', default: '12111' },
  'chartmogul-port': { type: 'string', default: '12112' },
  'chargeover-port': { type: 'string', default: '12113' },
  'control-port': { type: 'string', default: '12110' },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-host': { type: 'string', multiple: true },
  seed: { type: 'string', default: '42' },
  customers: { type: 'string' },
  years: { type: 'string' },
  now: { type: 'string' },
  fixture: { type: 'string' },
  state: { type: 'string' },
  webhook: { type: 'string', multiple: true },
  'webhook-secret': { type: 'string', default: 'whsec_sandbox' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/**
 * Reads the command line.
 *
 * @throws {UsageError} for an invalid option
 */
export function readOptions(args: string[]): Settings | 'help' | 'version' {
  const { values } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const ports = {
    stripe: toPort('stripe', values['stripe-port']),
    chartmogul: toPort('chartmogul', values['chartmogul-port']),
    chargeover: toPort('chargeover', values['chargeover-port']),
    control: toPort('control', values['control-port']),
  }
  refuseSharedPorts(ports)
  return {
    ports,
    host: values.host,
    allowedHosts: values['allow-host'] ?? [],
    seed: toSeed(values.seed),
    sample: { customers: toNumber('customers', values.customers), years: toNumber('years', values.years) },
    now: toTime(values.now),
    fixture: values.fixture,
    state: values.state,
    webhooks: (values.webhook ?? []).map(toAddress),
    webhookSecret: values['webhook-secret'],
    quiet: values.quiet,
  }
}

/** The option that sets a server's port. */
export const portOption = (server: string): string => `--${server}-port`

function parse(args: string[]) {
  refuseUnknown(args)
  try {
    return parseArgs({ args, options: OPTIONS })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function refuseUnknown(args: string[]): void {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(OPTIONS, token.name)) continue
    const meant = suggestions(token.name).map((name) => `--${name}`)
    throw new UsageError(
      `There is no option ${token.rawName}${meant.length ? `; did you mean ${meant.join(' or ')}?` : '.'}`,
    )
  }
}

/** Suggestions for an unknown option: those that the name is a part of, or the most similar one. */
function suggestions(wrong: string): string[] {
  const names = Object.keys(OPTIONS)
  const wanted = wrong.replaceAll('_', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (wanted.length < 2) return []
  const longer = names.filter((name) => name.startsWith(wanted) || name.endsWith(wanted))
  if (longer.length) return longer
  const [best] = names
    .map((name) => ({ name, edits: countEdits(name, wanted) }))
    .filter(({ name, edits }) => edits <= name.length / 2)
    .sort((a, b) => a.edits - b.edits)
  return best ? [best.name] : []
}

/** The number of letters to insert, remove or replace: the Levenshtein distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [removed, letter] of [...from].entries()) {
    const next = [removed + 1]
    for (const [index, other] of [...to].entries()) {
      const kept = (row[index] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function toPort(server: ServedRequest['provider'], text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`${portOption(server)} must be from 0 to 65535, got "${text}".`)
  }
  return port
}

function refuseSharedPorts(ports: Settings['ports']): void {
  for (const [provider, port] of Object.entries(ports)) {
    const other = Object.entries(ports).find(([name, same]) => port !== 0 && same === port && name !== provider)
    if (!other) continue
    const [one, two] = [portOption(provider), portOption(other[0])]
    throw new UsageError(`${one} and ${two} are both ${port}; pass different ports, or 0 for any free one.`)
  }
}

function toSeed(text: string): number | false {
  if (text === 'false') return false
  if (!/^\d+$/.test(text)) throw new UsageError(`--seed must be an integer or "false", got "${text}".`)
  return Number(text)
}

/** Whether the number is one of those that are possible is checked where it is used. */
function toNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${option} must be a number, got "${text}".`)
  return Number(text)
}

function toTime(text: string | undefined): string | undefined {
  if (text === undefined || parseTime(text) !== undefined) return text
  throw new UsageError(`--now must be a time such as 2026-03-01T00:00:00Z, got "${text}".`)
}

function toAddress(text: string): string {
  if (isHttpUrl(text)) return text
  throw new UsageError(`--webhook must be an address with http or https, got "${text}".`)
}
