import type { ProviderOptions } from '../runtime/provider.types.js'
import { createRandom } from '../runtime/random.js'
import { newId } from './ids.js'
import { loadCompany } from './seed/load-company.js'
import { copyStore, createStore, isChanged, restoreStore, type SavedStore, type Store, saveStore } from './store.js'

export interface SavedAccounts {
  /** Seed of the sample data, for API keys that are first used later. */
  readonly seed: number
  readonly stores: Readonly<Record<string, SavedStore>>
}

/** One account for each API key. All start as copies of the same sample data, which is created for the first key. */
export interface Accounts {
  of(apiKey: string): Store
  /** Those that have been opened, by API key and in that order. */
  all(): ReadonlyMap<string, Store>
  clear(seed: number): void
  save(): SavedAccounts
  restore(saved: SavedAccounts): void
}

const SAMPLE_STREAM = 0x2545f491

export function createAccounts(firstSeed: number, company: ProviderOptions['company'] = () => undefined): Accounts {
  const stores = new Map<string, Store>()
  const restored = new Set<string>()
  let seed = firstSeed
  let template: Store | undefined

  function createTemplate(): Store {
    const sample = company()
    // Random numbers of its own: the sample data does not depend on earlier requests, and no later id repeats one of its ids.
    const random = createRandom(seed ^ SAMPLE_STREAM)
    const store = createStore({
      uuid: newId(random, 'acc'),
      name: sample?.name ?? 'Sandbox',
      currency: sample?.currency.toUpperCase() ?? 'USD',
      week_start_on: 'monday',
    })
    if (sample) loadCompany(store, sample, random)
    return store
  }

  function clear(newSeed: number): void {
    seed = newSeed
    template = undefined
    stores.clear()
    restored.clear()
  }

  return {
    of(apiKey) {
      const known = stores.get(apiKey)
      if (known) return known
      template ??= createTemplate()
      const store = copyStore(template)
      stores.set(apiKey, store)
      return store
    },
    all: () => stores,
    clear,
    save() {
      // The others can be created again from the seed.
      const written = [...stores].filter(([apiKey, store]) => restored.has(apiKey) || isChanged(store))
      return { seed, stores: Object.fromEntries(written.map(([apiKey, store]) => [apiKey, saveStore(store)])) }
    },
    restore(saved) {
      clear(saved.seed)
      for (const [apiKey, store] of Object.entries(saved.stores)) {
        stores.set(apiKey, restoreStore(store))
        restored.add(apiKey)
      }
    },
  }
}
