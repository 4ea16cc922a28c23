import { commandLine } from '@billing/core/internal'
import { createToolset } from '@billing/sdk/agent'
import { stateFolder, verifyAuditFile } from '@billing/sdk/agent/node'
import { CliError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { findAccounts } from '../config/find-accounts.js'
import { stateFolderOf } from '../config/paths.js'
import { policyOf } from '../config/policy-of.js'
import { type LoadedConfig, readConfig } from '../config/read-config.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'
import type { CliIo } from '../io.js'
import { openSession } from '../open-session.js'
import type { GivenOptions } from '../options.js'

/** One thing that was looked at. */
interface Check {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
  /** What to do about it. */
  readonly hint: string
}

/** An account that could not be asked: nothing is wrong with its configuration as far as is known. */
class Unanswered extends Error {}

const ELSEWHERE: readonly unknown[] = ['connection', 'timeout', 'server', 'rate_limit', 'unexpected']

const TRY_AGAIN = 'billing doctor'

/** A read that every key may make. */
const PROBES = {
  stripe: 'stripe_get_balance',
  chartmogul: 'chartmogul_get_current_user',
  chargeover: 'chargeover_get_current_user',
} as const

/** What to do about an error, where it says that itself. */
const stepOf = (error: unknown): string | undefined =>
  error instanceof Unanswered ? TRY_AGAIN : error instanceof CliError ? error.next[0] : undefined

async function attempt(check: string, hint: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { check, ok: true, detail: await work(), hint: '' }
  } catch (error) {
    return { check, ok: false, detail: (error as Error).message, hint: stepOf(error) ?? hint }
  }
}

/** Whether each account answers. */
async function checkAccounts(config: LoadedConfig, io: CliIo, options: GivenOptions): Promise<Check[]> {
  const accounts = findAccounts(config, io)
  if (accounts.length === 0) {
    return [{ check: 'accounts', ok: false, detail: 'none is configured', hint: 'billing login stripe' }]
  }
  return Promise.all(
    accounts.map(({ provider, name }) =>
      attempt(
        `account ${provider}.${name}`,
        commandLine(['billing', 'login', provider, '--account', name]),
        async () => {
          const { toolset } = await openSession(io, options, { surface: 'cli', provider, asks: false, config })
          const { success, error, meta, problem } = await toolset.call(
            PROBES[provider],
            {},
            { account: name, signal: io.signal },
          )
          if (!success) throw new (ELSEWHERE.includes(problem?.kind) ? Unanswered : Error)(`${error}`)
          return `answers (${meta.mode})`
        },
      ),
    ),
  )
}

/** Says what is wrong with the configuration, and what to do about it. */
export const runDoctor: RunCommand = async ({ io, options }) => {
  const audit = stateFolder(stateFolderOf(io)).audit
  let config: LoadedConfig | undefined
  const configuration = await attempt('configuration', 'correct the file', async () => {
    config = await readConfig(io)
    const { user, project, isTrusted } = config
    const files = [user?.path, project && `${project.path} (${isTrusted ? 'trusted' : 'not trusted'})`].filter(Boolean)
    return files.join(', ') || 'none: everything is as it comes'
  })
  const loaded = config as LoadedConfig | undefined
  const others = loaded
    ? await Promise.all([
        attempt('policy', 'correct the policy', async () => {
          const policy = await policyOf(loaded, options.policy, io)
          // It is checked where it is used.
          createToolset({}, { policy })
          const { rules = [], tightenedBy } = policy
          return `${rules.length} rules${tightenedBy ? ', tightened by the project' : ''}`
        }),
        attempt('audit log', 'billing audit verify', async () => {
          const { intact, open, lines } = await verifyAuditFile(audit)
          if (!intact || open.length > 0)
            throw new Error(intact ? `${open.length} writes have no known outcome` : 'was changed')
          return `${lines} lines`
        }),
        ...(await checkAccounts(loaded, io, options).catch((error: Error) => [
          // Only what a file may not say before it is trusted fails here.
          { check: 'accounts', ok: false, detail: error.message, hint: 'billing trust' },
        ])),
      ])
    : []
  const checks = [configuration, ...others]
  const failed = checks.filter(({ ok }) => !ok)
  if (failed.length === 0) return { envelope: envelopeOf('doctor', { data: { checks } }) }
  const envelope = failedEnvelope('doctor', failed.map(({ check, detail }) => `${check}: ${detail}`).join('\n'), {
    kind: failed.every(({ hint }) => hint === TRY_AGAIN) ? 'connection' : 'config',
    next: [...new Set(failed.map(({ hint }) => hint))],
  })
  return { envelope: { ...envelope, data: { checks } }, isPartial: true }
}
