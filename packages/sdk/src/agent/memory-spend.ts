import type { SpendStore } from './stores.types.js'
import { noteReservation, type Reservations, sumReservations } from './sum-spending.js'

/** Counts the totals of a day in memory: they begin anew with each process. */
export function memorySpend(): SpendStore {
  const days = new Map<string, Reservations>()
  const reservationsOf = (scope: string, day: string, currency: string): Reservations => {
    const name = JSON.stringify([day, scope, currency])
    const reservations: Reservations = days.get(name) ?? new Map()
    days.set(name, reservations)
    return reservations
  }
  return {
    async reserve({ id, scope, day, amount: { currency, minor }, limit }) {
      const reservations = reservationsOf(scope, day, currency)
      const isOver = limit !== undefined && sumReservations(reservations) + minor > limit
      if (isOver && !reservations.has(id)) return false
      noteReservation(reservations, id, minor, 1)
      return true
    },
    async release({ id, scope, day, amount: { currency, minor } }) {
      noteReservation(reservationsOf(scope, day, currency), id, minor, -1)
    },
    total: async (scope, day, currency) => sumReservations(reservationsOf(scope, day, currency)),
  }
}
