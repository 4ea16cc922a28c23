/// <reference types="node" />
import { parseArgs } from 'node:util'
import type { ProviderName } from '@billing/sandbox'

export const USAGE = `Usage: billing-sandbox [options]

Serves a Stripe, a ChartMogul and a ChargeOver that live in memory.

  --stripe-port <port>      default 12111; 0 takes any free port
  --chartmogul-port <port>  default 12112
  --chargeover-port <port>  default 12113
  --host <address>          default 127.0.0.1
  --seed <number|false>     sample data: the same number grows the same business, false starts empty; default 42
  --fixture <file.json>     starts from a state that sandbox.export() gave
  --quiet                   prints neither addresses nor requests
  -h, --help
  -v, --version
`

/** A mistake of whoever typed the command: shown with the usage, exit code 2. */
export class UsageError extends Error {}

/** What the command line asks for. */
export interface Settings {
  readonly ports: Readonly<Record<ProviderName, number>>
  readonly host: string
  readonly seed: number | false
  readonly fixture: string | undefined
  readonly quiet: boolean
}

const OPTIONS = {
  'stripe-port': { type: 'string', default: '12111' },
  'chartmogul-port': { type: 'string', default: '12112' },
  'chargeover-port': { type: 'string', default: '12113' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: '42' },
  fixture: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/**
 * Reads the command line.
 *
 * @throws {UsageError} for what it does not understand
 */
export function readOptions(args: string[]): Settings | 'help' | 'version' {
  const { values } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const ports = {
    stripe: toPort('stripe', values['stripe-port']),
    chartmogul: toPort('chartmogul', values['chartmogul-port']),
    chargeover: toPort('chargeover', values['chargeover-port']),
  }
  refuseSharedPorts(ports)
  return { ports, host: values.host, seed: toSeed(values.seed), fixture: values.fixture, quiet: values.quiet }
}

/** The option that sets a provider's port. */
export const portOption = (provider: string): string => `--${provider}-port`

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

/** The options that a wrong name may stand for: those that it is a part of, or the one that it is misspelt of. */
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

/** How many letters must be inserted, removed or replaced: Levenshtein's distance. */
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

function toPort(provider: ProviderName, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`${portOption(provider)} is "${text}", it goes from 0 to 65535.`)
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
  if (!/^\d+$/.test(text)) throw new UsageError(`--seed is "${text}", it is a whole number or "false".`)
  return Number(text)
}
