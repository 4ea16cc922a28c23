import { type ClientOptions, ConfigError } from '@billing/core'
import { invalid, nearestName } from '@billing/core/internal'

/** The options of one account, or those of several by name. `default` is the account used without a name. */
export type AccountsConfig<Options> = Options | NamedAccounts<Options>

/** The options of several accounts by name. */
export interface NamedAccounts<Options> {
  /** The account used without a name. */
  readonly default: Options
  readonly [name: string]: Options
}

/** The options of one account, or those of several whose names are inferred. A name that would hide a member of the client is refused. */
export type ConfigOf<Options, Client, Names extends string> = string extends Names
  ? AccountsConfig<Options>
  : 'default' extends Names
    ? { readonly [Name in Names]: Name extends keyof Client | 'account' | 'then' ? never : Options }
    :
        | Options
        | {
            /** The account used without a name. */
            readonly default: Options
          }

/** The names of the accounts of a provider, from those of the members of its configuration: none without one. */
export type NamesOf<Members extends string> = [Members] extends [never]
  ? never
  : 'default' extends Members
    ? Members
    : 'default'

/** The names of accounts: given as such, or as those of a configuration. */
export type AccountName<Accounts> = Accounts extends string
  ? Accounts
  : Accounts extends { readonly default: object }
    ? keyof Accounts & string
    : 'default'

/** A client for the default account, with one member for each account. */
export type AccountsOf<Client, Accounts> = Client & { readonly [Name in AccountName<Accounts>]: Client } & {
  /** The client of an account whose name is known only at run time. */
  account(name: string): Client
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Named accounts hold nothing but the options of accounts; the options of one account hold at least one credential. */
function isNamed<Options extends ClientOptions>(config: AccountsConfig<Options>): config is NamedAccounts<Options> {
  const members: unknown[] = Object.values(config)
  return isObject((config as NamedAccounts<Options>).default) || (members.length > 0 && members.every(isObject))
}

/** Creates a client for each account and combines them. */
export function createAccounts<Options extends ClientOptions, Client extends object>(
  provider: string,
  create: (options: Options) => Client,
  config: AccountsConfig<Options>,
): AccountsOf<Client, NamedAccounts<Options>> {
  const named = isNamed(config) ? config : { default: config }
  if (!named.default) {
    throw new ConfigError(`${provider}.default is missing: it is the account that is used without a name`)
  }
  const clients = new Map<string, Client>()
  for (const [account, options] of Object.entries(named)) {
    if (!isObject(options))
      throw new ConfigError(`${provider}.${account} must be an object of options, such as { apiKey }`)
    try {
      clients.set(account, create({ ...options, account }))
    } catch (error) {
      if (!ConfigError.isInstance(error)) throw error
      throw new ConfigError(`${provider}.${account}: ${error.message}`, {}, { cause: error })
    }
  }
  const client = clients.get('default') as Client
  for (const account of clients.keys()) {
    if (account === 'account' || account === 'then' || account in client) {
      throw new ConfigError(`${provider}.${account}: choose another name; the client has a member of this name`)
    }
  }
  return {
    ...client,
    ...Object.fromEntries(clients),
    account(name: string) {
      const found = clients.get(name)
      if (found) return found
      const names = [...clients.keys()]
      const nearest = nearestName(names, String(name))
      throw invalid(
        'account',
        `unknown account "${name}" of ${provider}, did you mean "${nearest}"? Known accounts: ${names.join(', ')}`,
      )
    },
  } as AccountsOf<Client, NamedAccounts<Options>>
}
