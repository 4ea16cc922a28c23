import { ConfigError } from '@billing/core'
import type { Mode } from '@billing/sdk/agent'
import { CliError } from '../cli-error.js'
import type { CliIo } from '../io.js'
import { refusePublishable } from './check-credential.js'
import type { AccountEntry, LoadedFile, Reference } from './config.types.js'
import { PROVIDERS, type ProviderName } from './providers.js'
import type { LoadedConfig } from './read-config.js'
import { readSecret } from './read-secret.js'

/** An account, with credentials that are read when they are needed. */
export interface FoundAccount {
  readonly provider: ProviderName
  readonly name: string
  /** The file that describes it, or `environment`. */
  readonly source: string
  /** Where each credential is, for people. */
  readonly credentials: Readonly<Record<string, string>>
  /** The options of its client. */
  readonly options: Readonly<Record<string, string | (() => Promise<string>)>>
  readonly mode: Mode | undefined
}

/** The variables of the environment for each option of a client; the first one that is set counts. */
export const VARIABLES: Readonly<Record<ProviderName, Readonly<Record<string, readonly string[]>>>> = {
  stripe: { apiKey: ['STRIPE_API_KEY'] },
  chartmogul: { apiKey: ['CHARTMOGUL_API_KEY'] },
  chargeover: {
    subdomain: ['CHARGEOVER_SUBDOMAIN'],
    apiUsername: ['CHARGEOVER_API_USERNAME', 'CHARGEOVER_USERNAME'],
    apiPassword: ['CHARGEOVER_API_PASSWORD', 'CHARGEOVER_PASSWORD'],
  },
}

const isReference = (value: Reference | string | undefined): value is Reference => typeof value === 'object'

const describe = (reference: Reference): string =>
  Object.entries(reference)
    .map(([kind, target]) => `${kind} ${kind === 'command' ? (target as readonly string[])[0] : target}`)
    .join()

/** The secret, unless it cannot be meant: found out before it is sent. */
function refused(secret: string, where: string, provider: ProviderName): string {
  const reason = provider === 'stripe' ? refusePublishable(secret) : undefined
  if (reason) throw new ConfigError(`${where}: ${reason}`)
  return secret
}

/** The accounts that variables such as `STRIPE_API_KEY` and `STRIPE_API_KEY_WORK` describe. */
function fromEnvironment(provider: ProviderName, { env }: CliIo): FoundAccount[] {
  const names = new Map<string, Record<string, string>>()
  for (const [option, variables] of Object.entries(VARIABLES[provider])) {
    for (const [variable, value] of Object.entries(env)) {
      const base = variables.find((one) => variable === one || variable.startsWith(`${one}_`))
      if (base === undefined || !value) continue
      const name = variable.slice(base.length + 1).toLowerCase() || 'default'
      names.set(name, { [option]: variable, ...names.get(name) })
    }
  }
  return [...names].map(([name, found]) => ({
    provider,
    name,
    source: 'environment',
    credentials: Object.fromEntries(Object.entries(found).map(([option, variable]) => [option, `env ${variable}`])),
    options: Object.fromEntries(
      Object.entries(found).map(([option, variable]) => {
        const value = env[variable] as string
        // Only the calls that need it fail.
        return [option, value.startsWith('pk_') ? async () => refused(value, variable, provider) : value]
      }),
    ),
    mode: undefined,
  }))
}

/** What only a trusted file may say: whom a secret is sent to, what runs, which files are read, and that no money is real. */
function refuseUntrusted(entry: AccountEntry, where: string): void {
  for (const [option, value] of Object.entries(entry)) {
    const kind = isReference(value) ? Object.keys(value)[0] : option
    if (!['command', 'file', 'baseUrl', 'url', 'mode'].includes(`${kind}`)) continue
    throw new CliError(
      'config',
      `${where}.${option}: a project file may use ${kind} only once you trust it: look at the file, then run billing trust`,
      ['billing trust'],
    )
  }
}

function fromFile({ path, config }: LoadedFile, provider: ProviderName, isTrusted: boolean, io: CliIo): FoundAccount[] {
  return Object.entries(config.accounts?.[provider] ?? {}).map(([name, entry]) => {
    const where = `${path}: accounts.${provider}.${name}`
    if (!isTrusted) refuseUntrusted(entry, where)
    const { mode, ...others } = entry
    const members = Object.entries(others) as [string, Reference | string][]
    return {
      provider,
      name,
      source: path,
      credentials: Object.fromEntries(
        members.flatMap(([option, value]) => (isReference(value) ? [[option, describe(value)]] : [])),
      ),
      options: Object.fromEntries(
        members.map(([option, value]) => [
          option,
          isReference(value)
            ? once(async () =>
                refused(await readSecret(value, path, `${where}.${option}`, io), `${where}.${option}`, provider),
              )
            : value,
        ]),
      ),
      mode,
    }
  })
}

/** A secret is read once: a command may ask for a password. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined
  return () => {
    started ??= work()
    return started
  }
}

/** Every account: those of the environment first, then those of the project's file, then those of the user's. */
export function findAccounts({ user, project, isTrusted }: LoadedConfig, io: CliIo): readonly FoundAccount[] {
  return PROVIDERS.flatMap((provider) => {
    const all = [
      ...fromEnvironment(provider, io),
      ...(project ? fromFile(project, provider, isTrusted, io) : []),
      ...(user ? fromFile(user, provider, true, io) : []),
    ]
    return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
  })
}
