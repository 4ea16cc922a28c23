import { createSandbox, type Sandbox, type SandboxOptions, type SandboxState } from '@billing/sandbox'
import { usageError } from '../cli-error.js'
import { readJson } from '../flags/read-value.js'
import type { CliIo } from '../io.js'
import type { GivenOptions } from '../options.js'
import { readText } from '../read-text.js'
import { documentedState } from './documented-state.js'

async function readFixture(file: string, io: CliIo): Promise<SandboxState> {
  const state = readJson(await readText(file, io), `--fixture ${file}`)
  if (typeof state === 'object' && state !== null) return state as SandboxState
  throw notAState(file, 'it is no object')
}

const notAState = (file: string, reason: string): Error =>
  usageError(`--fixture ${file}: is no state of the sandbox: ${reason}`, [
    'billing sandbox --seed 42',
    'curl "$CONTROL/_sandbox/state" > state.json',
  ])

function seedOf(text: string | undefined): number | false | undefined {
  if (text === undefined || text === 'false') return text && false
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw usageError(`--seed: expected a whole number or false, got ${JSON.stringify(text)}`)
}

function nowOf(text = '2026-03-01T00:00:00Z'): string {
  if (!Number.isNaN(Date.parse(text))) return text
  throw usageError(`--now: must be a time such as 2026-03-01T00:00:00Z, got ${JSON.stringify(text)}`)
}

/** How the emulation starts: with sample data, with a state of a file, or with the objects that the documentation names. */
async function sandboxOptions(io: CliIo, options: GivenOptions): Promise<SandboxOptions> {
  const chosen = (['seed', 'fixture', 'documented'] as const).filter((name) => options[name] !== undefined)
  if (chosen.length > 1) throw usageError(`--${chosen[0]} and --${chosen[1]}: give one of them`)
  if (options.documented) return { fixture: await documentedState() }
  if (options.fixture !== undefined) return { fixture: await readFixture(options.fixture, io) }
  return { seed: seedOf(options.seed), now: nowOf(options.now) }
}

/**
 * Creates the emulation of the providers that the options of a command describe.
 *
 * @throws {CliError} where the file has no state of a sandbox
 */
export async function createOfflineSandbox(io: CliIo, options: GivenOptions): Promise<Sandbox> {
  const given = await sandboxOptions(io, options)
  try {
    return createSandbox(given)
  } catch (error) {
    // Nothing else in the options can be wrong by now.
    throw notAState(`${options.fixture}`, (error as Error).message.replace(/^sandbox\.import: /, ''))
  }
}
