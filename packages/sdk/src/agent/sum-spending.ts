/** The reservations of one limit, in one currency and day: amounts by id. */
export type Reservations = Map<string, Reservation>

/** An amount that is reserved. */
export interface Reservation {
  /** How much, in the minor unit. */
  readonly minor: number
  /** How often it was reserved and not released. */
  readonly holders: number
}

/**
 * Notes that a reservation is made (1) or released (-1). A request that is repeated with its key reserves the same money once more: releasing
 * the repetition, because it was refused, must not release what the first request has spent.
 */
export function noteReservation(reservations: Reservations, id: string, minor: number, change: 1 | -1): void {
  const found = reservations.get(id) ?? { minor, holders: 0 }
  const holders = found.holders + change
  if (holders > 0) reservations.set(id, { minor: found.minor, holders })
  else reservations.delete(id)
}

/** How much is reserved: each id once. */
export const sumReservations = (reservations: Reservations): number =>
  [...reservations.values()].reduce((total, { minor }) => total + minor, 0)
