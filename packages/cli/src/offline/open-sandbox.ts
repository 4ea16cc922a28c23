import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createSandbox, type Sandbox, type SandboxState } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import type { AnyBilling } from '@billing/sdk/tools'
import { usageError } from '../cli-error.js'
import type { CliIo } from '../io.js'
import type { GivenOptions } from '../options.js'
import { documentedState } from './documented-state.js'

/** Clients on a sandbox, with an account `work` as the documentation has it. */
function billingOn(sandbox: Sandbox, account: string | undefined): AnyBilling {
  const fetch = sandbox.fetch as typeof globalThis.fetch
  const names = new Set(['default', 'work', ...(account === undefined ? [] : [account])])
  const forAll = (options: object) => Object.fromEntries([...names].map((name) => [name, { ...options, fetch }]))
  return createBilling({
    stripe: forAll({ apiKey: 'sk_test_offline' }),
    chartmogul: forAll({ apiKey: 'offline' }),
    chargeover: forAll({ subdomain: 'example', apiUsername: 'offline', apiPassword: 'offline' }),
  } as never) as AnyBilling
}

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

/** Opens an emulation of the providers in memory: it ends with the command. */
export async function openSandbox(
  io: CliIo,
  options: GivenOptions,
): Promise<{ billing: AnyBilling; clock: () => number }> {
  const chosen = ['seed', 'fixture', 'documented'].filter((name) => options[name as keyof GivenOptions] !== undefined)
  if (chosen.length > 1) throw usageError(`--${chosen[0]} and --${chosen[1]}: give one of them`)
  const fixture = options.documented
    ? await documentedState()
    : options.fixture === undefined
      ? undefined
      : await readFixture(options.fixture, io)
  const sandbox = createSandbox({
    fixture,
    seed: seedOf(options.seed),
    ...(!fixture && { now: '2026-03-01T00:00:00Z' }),
  })
  return { billing: billingOn(sandbox, options.account), clock: () => sandbox.clock.now() }
}
