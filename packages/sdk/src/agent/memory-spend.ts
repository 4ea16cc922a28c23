import type { SpendStore } from './stores.types.js'

/** Counts the totals of a day in memory: they begin anew with each process. */
export function memorySpend(): SpendStore {
  const days = new Map<string, Map<string, number>>()
  const keyOf = (scope: string, day: string, currency: string): string => JSON.stringify([day, scope, currency])
  const entriesOf = (key: string): Map<string, number> => {
    const entries = days.get(key) ?? new Map<string, number>()
    days.set(key, entries)
    return entries
  }
  const sum = (entries: Map<string, number>): number => [...entries.values()].reduce((total, minor) => total + minor, 0)
  return {
    async reserve({ id, scope, day, amount, limit }) {
      const entries = entriesOf(keyOf(scope, day, amount.currency))
      if (entries.has(id)) return true
      if (limit !== undefined && sum(entries) + amount.minor > limit) return false
      entries.set(id, amount.minor)
      return true
    },
    async release({ id, scope, day, amount }) {
      entriesOf(keyOf(scope, day, amount.currency)).delete(id)
    },
    total: async (scope, day, currency) => sum(entriesOf(keyOf(scope, day, currency))),
  }
}
