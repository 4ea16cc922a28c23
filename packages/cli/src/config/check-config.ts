import { ConfigError } from '@billing/core'
import { commandLine, isRecord, nearestName } from '@billing/core/internal'
import type { ConfigFile } from './config.types.js'
import { PROVIDERS, type ProviderName } from './providers.js'

/** The members of an account, and whether each is a secret. */
const MEMBERS: Readonly<Record<ProviderName, Readonly<Record<string, 'secret' | 'text'>>>> = {
  stripe: { apiKey: 'secret', baseUrl: 'text', mode: 'text' },
  chartmogul: { apiKey: 'secret', baseUrl: 'text', mode: 'text' },
  chargeover: { apiUsername: 'secret', apiPassword: 'secret', subdomain: 'text', url: 'text', mode: 'text' },
}

const KINDS = ['env', 'file', 'command', 'keyring']

function checkMembers(
  value: unknown,
  known: readonly string[],
  where: string,
): asserts value is Record<string, unknown> {
  if (!isRecord(value)) throw new ConfigError(`${where}: must be an object`)
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new ConfigError(`${where}: unknown member ${unknown}, did you mean ${nearestName(known, unknown)}?`)
  }
}

/**
 * Refuses a configuration that holds a secret, or whose members are none. What it says of values never repeats them. The policy is checked
 * where it is used.
 *
 * @throws {ConfigError} that names the place
 */
export function checkConfig(config: unknown, path: string): asserts config is ConfigFile {
  checkMembers(config, ['accounts', 'policy', 'mcpServers'], path)
  const { accounts = {}, mcpServers = {} } = config
  checkMembers(accounts, PROVIDERS, `${path}: accounts`)
  for (const [provider, named] of Object.entries(accounts)) {
    if (!isRecord(named)) throw new ConfigError(`${path}: accounts.${provider}: must be an object of accounts by name`)
    for (const [account, entry] of Object.entries(named)) {
      const where = `${path}: accounts.${provider}.${account}`
      const isOption = Object.hasOwn(MEMBERS[provider as ProviderName], account)
      if (isOption && isRecord(entry) && KINDS.some((kind) => Object.hasOwn(entry, kind))) {
        throw new ConfigError(`${where}: accounts have names: { "default": { "${account}": … } }`)
      }
      checkAccount(entry, provider as ProviderName, where, account)
    }
  }
  if (!isRecord(mcpServers)) throw new ConfigError(`${path}: mcpServers: must be an object of servers by name`)
  for (const [name, server] of Object.entries(mcpServers)) checkServer(server, `${path}: mcpServers.${name}`)
}

function checkServer(server: unknown, where: string): void {
  checkMembers(server, ['command', 'args', 'url'], where)
  const { command, args = [], url } = server
  const isProgram = typeof command === 'string' && Array.isArray(args) && args.every((one) => typeof one === 'string')
  const isAddress = typeof url === 'string' && URL.canParse(url) && !('args' in server)
  if ((command === undefined ? isAddress : isProgram && url === undefined) === false) {
    throw new ConfigError(`${where}: must have a command with args, a list of strings, or a url`)
  }
}

function checkAccount(entry: unknown, provider: ProviderName, where: string, account: string): void {
  if (typeof entry === 'string') throw literalSecret(where, provider, account)
  const members = MEMBERS[provider]
  checkMembers(entry, Object.keys(members), where)
  for (const [name, value] of Object.entries(entry)) {
    if (members[name] === 'secret') checkReference(value, `${where}.${name}`, provider, account)
    else if (typeof value !== 'string') throw new ConfigError(`${where}.${name}: must be a string`)
  }
  const { mode } = entry
  if (mode !== undefined && mode !== 'live' && mode !== 'test')
    throw new ConfigError(`${where}.mode: must be live or test`)
}

function checkReference(value: unknown, where: string, provider: ProviderName, account: string): void {
  if (typeof value === 'string') throw literalSecret(where, provider, account)
  checkMembers(value, KINDS, where)
  const [kind, ...others] = Object.keys(value)
  if (kind === undefined || others.length > 0) throw new ConfigError(`${where}: must have one of ${KINDS.join(', ')}`)
  const target = value[kind]
  const isCommand = Array.isArray(target) && target.length > 0 && target.every((part) => typeof part === 'string')
  if (kind === 'command' ? !isCommand : typeof target !== 'string' || target === '') {
    throw new ConfigError(
      `${where}.${kind}: must be ${kind === 'command' ? 'a list of a program and its arguments' : 'a string'}`,
    )
  }
}

const literalSecret = (where: string, provider: string, account: string): ConfigError =>
  new ConfigError(
    `${where}: a configuration file holds no secrets, only where they are, such as { "env": "STRIPE_API_KEY" } or { "file": "stripe-key" }. ` +
      `Remove it, replace it at the provider if others could read the file, and run ${commandLine(['billing', 'login', provider, '--account', account])}`,
  )
