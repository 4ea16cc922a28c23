import { ConfigError } from '@billing/core'
import { commandLine } from '@billing/core/internal'
import { createBilling } from '@billing/sdk'
import { createToolset, type Plan, type Policy, type Toolset, type ToolsetOptions } from '@billing/sdk/agent'
import { fileApprovals, fileAudit, fileSpend, stateFolder } from '@billing/sdk/agent/node'
import { type AnyBilling, allTools } from '@billing/sdk/tools'
import { CliError } from './cli-error.js'
import { type FoundAccount, findAccounts, VARIABLES } from './config/find-accounts.js'
import { stateFolderOf } from './config/paths.js'
import { policyOf } from './config/policy-of.js'
import { PROVIDERS, type ProviderName } from './config/providers.js'
import { type LoadedConfig, readConfig } from './config/read-config.js'
import { countOf } from './count-of.js'
import type { CliIo } from './io.js'
import { isAttended } from './is-attended.js'
import type { GivenOptions } from './options.js'
import { printable } from './output/printable.js'

/** A toolset for the accounts that are configured, or offline. */
export interface Session {
  readonly billing: AnyBilling
  /** What the toolset was created with. */
  readonly toolsetOptions: ToolsetOptions
  readonly toolset: Toolset
}

/** What a session is opened for. */
export interface SessionOptions {
  readonly surface: NonNullable<ToolsetOptions['surface']>
  /** Only the accounts of this provider. */
  readonly provider?: string | undefined
  /** Whether a person at the terminal is asked for approvals. */
  readonly asks: boolean
  /** What is configured; it is read without it. */
  readonly config?: LoadedConfig | undefined
}

type ClientOptions = Readonly<Record<string, unknown>>

/** An account that nobody has configured: its calls fail. */
function absent(provider: string, reason: string): ClientOptions {
  const missing = (): never => {
    throw new ConfigError(reason)
  }
  return provider === 'chargeover'
    ? { subdomain: 'absent', apiUsername: missing, apiPassword: missing }
    : { apiKey: missing }
}

/** Why credentials could not be read: the library says only that they could not. */
interface Failures {
  last: Error | undefined
}

/** Options whose functions note why they fail. */
function noting(options: ClientOptions, failures: Failures): ClientOptions {
  const note = async (read: () => unknown): Promise<unknown> => {
    try {
      return await read()
    } catch (error) {
      failures.last = error as Error
      throw error
    }
  }
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'function' ? () => note(value as () => unknown) : value,
    ]),
  )
}

function billingOf(accounts: readonly FoundAccount[], shared: ClientOptions, failures: Failures): AnyBilling {
  const config: Record<string, Record<string, ClientOptions>> = {}
  for (const { provider, name, options } of accounts)
    config[provider] = { ...config[provider], [name]: { ...shared, ...noting(options, failures) } }
  for (const [provider, named] of Object.entries(config)) {
    const names = Object.keys(named).map((name) => commandLine(['--account', name]))
    const reason = `${provider} has no default account; choose one: ${names.join(', ')}`
    named['default'] ??= { ...shared, ...noting(absent(provider, reason), failures) }
  }
  return createBilling(config as never) as AnyBilling
}

/** Clients of no account: a script can read the documentation, and a call says what it lacks. */
function billingOfNone(failures: Failures): AnyBilling {
  const config = PROVIDERS.map((provider) => [
    provider,
    { default: noting(absent(provider, noAccounts(provider).message), failures) },
  ])
  return createBilling(Object.fromEntries(config) as never) as AnyBilling
}

/** Asks the person at the terminal. What is shown has no free text of an agent that could control the terminal. */
const askPerson = ({ prompts, stderr, user }: CliIo) =>
  async function approve({ summary, request, rule }: Plan) {
    stderr.write(
      printable(
        `${summary}\n  ${request.method} ${request.url}\n${request.body ? `  ${request.body}\n` : ''}  ${rule}\n`,
      ),
    )
    return { approved: await prompts.confirm('Carry it out?'), by: user }
  }

const sharedOptions = (io: CliIo, { timeout }: GivenOptions): ClientOptions => {
  const seconds = countOf('timeout', timeout)
  return { ...(io.fetch && { fetch: io.fetch }), ...(seconds && { timeoutMs: seconds * 1000 }) }
}

/** What is the same offline and online. */
const commonOptions = (options: GivenOptions, { surface }: SessionOptions): ToolsetOptions => ({
  tools: allTools,
  run: options.run,
  surface,
  agent: options.agent,
  reveal: options.reveal === true,
  force: options.force === true,
  limits: { resultBytes: countOf('max-bytes', options.maxBytes) ?? Number.MAX_SAFE_INTEGER },
})

/**
 * Opens what calls are made with.
 *
 * @throws {ConfigError} where the configuration cannot be used
 */
export async function openSession(io: CliIo, options: GivenOptions, session: SessionOptions): Promise<Session> {
  const failures: Failures = { last: undefined }
  const { billing, toolsetOptions } = await (options.offline ? offline : online)(io, options, session, failures)
  const toolset = createToolset(billing, toolsetOptions)
  const call: Toolset['call'] = async (...args) => {
    const envelope = await toolset.call(...args)
    const isUnread = failures.last && envelope.problem?.kind === 'config'
    return isUnread ? { ...envelope, error: `${failures.last?.message}. Nothing was sent.` } : envelope
  }
  return { billing, toolsetOptions, toolset: { ...toolset, call } }
}

type Prepared = Omit<Session, 'toolset'>

async function online(
  io: CliIo,
  options: GivenOptions,
  session: SessionOptions,
  failures: Failures,
): Promise<Prepared> {
  const config = session.config ?? (await readConfig(io))
  const policy = await policyOf(config, options.policy, io)
  const accounts = findAccounts(config, io).filter(
    ({ provider }) => session.provider === undefined || provider === session.provider,
  )
  const hasNone = accounts.length === 0
  if (hasNone && session.surface !== 'lua') throw noAccounts(session.provider)
  const state = stateFolder(stateFolderOf(io))
  const toolsetOptions: ToolsetOptions = {
    ...commonOptions(options, session),
    policy,
    approvals: fileApprovals(state.approvals),
    audit: fileAudit(state.audit),
    spent: fileSpend(state.spent),
    mode: (provider, account) => accounts.find((one) => one.provider === provider && one.name === account)?.mode,
    approve: session.asks && isAttended(io) ? askPerson(io) : undefined,
  }
  const billing = hasNone ? billingOfNone(failures) : billingOf(accounts, sharedOptions(io, options), failures)
  return { billing, toolsetOptions }
}

/** What is said where there is no account, of a provider or at all. */
function noAccounts(provider: string | undefined): CliError {
  const lacking = provider === undefined ? 'no account is configured' : `${provider} has no account`
  const known = provider ?? 'stripe'
  const variables = Object.values(VARIABLES[known as ProviderName]).map(([variable]) => variable)
  return new CliError(
    'config',
    `${lacking}: run billing login ${known}, or set ${variables.join(', ')}, or add --offline`,
    [`billing login ${known}`],
  )
}

/** No money moves, so nobody has to be asked, unless a policy is named to be tried. */
const NO_MONEY: Policy = { write: 'allow' }

async function offline(io: CliIo, options: GivenOptions, session: SessionOptions): Promise<Prepared> {
  const { openSandbox } = await import('./offline/open-sandbox.js')
  const { billing, clock } = await openSandbox(io, options)
  const config = { user: undefined, project: undefined, isTrusted: false }
  const toolsetOptions: ToolsetOptions = {
    ...commonOptions(options, session),
    policy: options.policy === undefined ? NO_MONEY : await policyOf(config, options.policy, io),
    mode: () => 'offline',
    clock,
    approve: session.asks && isAttended(io) ? askPerson(io) : undefined,
  }
  return { billing, toolsetOptions }
}
