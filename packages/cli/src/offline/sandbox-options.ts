import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SandboxOptions, SandboxState } from '@billing/sandbox'
import { usageError } from '../cli-error.js'
import type { CliIo } from '../io.js'
import type { GivenOptions } from '../options.js'
import { documentedState } from './documented-state.js'

async function readFixture(file: string, { cwd }: CliIo): Promise<SandboxState> {
  try {
    return JSON.parse(await readFile(resolve(cwd, file), 'utf8'))
  } catch {
    throw usageError(`--fixture ${file}: cannot be read as JSON`)
  }
}

function seedOf(text: string | undefined): number | false | undefined {
  if (text === undefined || text === 'false') return text && false
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw usageError(`--seed: expected a whole number or false, got ${JSON.stringify(text)}`)
}

/** How the emulation starts: with sample data, with a state of a file, or with the objects that the documentation names. */
export async function sandboxOptions(io: CliIo, options: GivenOptions): Promise<SandboxOptions> {
  const chosen = (['seed', 'fixture', 'documented'] as const).filter((name) => options[name] !== undefined)
  if (chosen.length > 1) throw usageError(`--${chosen[0]} and --${chosen[1]}: give one of them`)
  if (options.documented) return { fixture: await documentedState() }
  if (options.fixture !== undefined) return { fixture: await readFixture(options.fixture, io) }
  return { seed: seedOf(options.seed), now: '2026-03-01T00:00:00Z' }
}
