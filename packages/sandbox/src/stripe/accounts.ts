import type { Environment, ProviderOptions } from '../runtime/provider.types.js'
import { createCompanyState } from './seed/company-state.js'
import {
  type Account,
  createAccount,
  type InitialState,
  initialStateOf,
  type SavedAccount,
  saveAccount,
} from './state/account.js'
import { randomToken } from './state/ids.js'

/** Names an account: the API key and, for connected accounts, the `Stripe-Account` header. */
export interface AccountKey {
  /** The API key. */
  readonly apiKey: string
  /** The connected account, `acct_…`. */
  readonly stripeAccount?: string
}

/** An account and the key that it was opened with. */
export interface KeyedAccount {
  readonly key: AccountKey
  readonly account: Account
}

export interface SavedAccounts {
  readonly sample: SavedAccount | undefined
  readonly accounts: readonly { readonly key: AccountKey; readonly state: SavedAccount }[]
}

/** The accounts of all API keys that have been used. */
export interface Accounts {
  /** The account of a key, opened when the key is new. */
  open(key: AccountKey): Account
  /** The account of a key that has one. */
  find(key: AccountKey): Account | undefined
  all(): Iterable<KeyedAccount>
  clear(): void
  save(): SavedAccounts
  restore(saved: SavedAccounts): void
}

/** The sample company, as every account starts with it; empty without one. */
interface Sample {
  readonly name?: string
  readonly state?: InitialState
}

export function createAccounts(environment: Environment, company: ProviderOptions['company']): Accounts {
  const accounts = new Map<string, KeyedAccount>()
  let sample: Sample | undefined

  const nameOf = ({ apiKey, stripeAccount }: AccountKey) => `${apiKey} ${stripeAccount ?? ''}`

  /** Created once: all accounts share its rows, which never change. */
  function createSample(): Sample {
    const created = company?.()
    if (!created) return {}
    return { name: created.name, state: createCompanyState(created, environment.random.integer(0, 2 ** 31)) }
  }

  /** Saved in full, so that accounts opened after a restore start with it as well. */
  function saveSample(): SavedAccount | undefined {
    if (!sample?.state) return undefined
    return saveAccount(createAccount(environment, { id: 'acct_sample', name: sample.name }, sample.state))
  }

  return {
    open(key) {
      const name = nameOf(key)
      const known = accounts.get(name)
      if (known) return known.account
      sample ??= createSample()
      const isConnected = key.stripeAccount !== undefined
      const id = key.stripeAccount ?? `acct_1${randomToken(environment.random, 15)}`
      const account = createAccount(environment, { id, isConnected, name: sample.name }, sample.state)
      accounts.set(name, { key, account })
      return account
    },
    find: (key) => accounts.get(nameOf(key))?.account,
    all: () => accounts.values(),
    clear() {
      accounts.clear()
      sample = undefined
    },
    save: () => ({
      sample: saveSample(),
      accounts: [...accounts.values()].map(({ key, account }) => ({ key, state: saveAccount(account, sample?.state) })),
    }),
    restore(saved) {
      sample = saved.sample && { name: saved.sample.name, state: initialStateOf(saved.sample) }
      accounts.clear()
      for (const { key, state } of saved.accounts) {
        accounts.set(nameOf(key), {
          key,
          account: createAccount(environment, state, initialStateOf(state, sample?.state)),
        })
      }
    },
  }
}
