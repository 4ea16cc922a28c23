import { type Account, type Collections, emptyCollection, isCollection } from './account.js'
import type { Collection, Row } from './collection.js'
import { createSchedule } from './schedule.js'

/** A collection over another one, which never changes: what is added, replaced or removed stays here. */
export function createOverlay<T extends Row>(base: Collection<T>, own: Collection<T>): Collection<T> {
  const removed = new Set<string>()
  const current = (row: T): T | undefined => (removed.has(row.id) ? undefined : (own.get(row.id) ?? row))

  /** The rows of the base as they are now, then the new ones. */
  function merge(before: readonly T[], mine: readonly T[]): T[] {
    const changed = new Set(mine)
    const kept = before.flatMap((row) => {
      const now = current(row)
      return now !== undefined && (now === row || changed.has(now)) ? now : []
    })
    return [...kept, ...mine.filter((row) => !kept.includes(row))]
  }

  const overlay: Collection<T> = {
    get: (id) => own.get(id) ?? (removed.has(id) ? undefined : base.get(id)),
    add: own.add,
    replace: own.replace,
    remove(id) {
      own.remove(id)
      removed.add(id)
    },
    all: () => merge(base.all(), own.all()),
    where: (key, value) => merge(base.where(key, value), own.where(key, value)),
    walk: (...range) => overlay.copy().walk(...range),
    copy() {
      const copied = own.copy()
      for (const row of own.all()) copied.remove(row.id)
      for (const row of overlay.all()) copied.add(row)
      return copied
    },
  }
  return overlay
}

/** An account that begins as a given one and keeps all changes, events and tasks to itself, to see what a change would do. */
export function createScratchAccount(account: Account): Account {
  const own = { balances: new Map(account.balances), pendingEvents: [], schedule: createSchedule() }
  const overlays = new Map<string, unknown>()
  return new Proxy(account, {
    get(target, name: keyof Account) {
      if (name in own) return own[name as keyof typeof own]
      if (!isCollection(name)) return target[name]
      if (!overlays.has(name)) overlays.set(name, overlayOf(target, name))
      return overlays.get(name)
    },
  })
}

const overlayOf = (account: Account, name: keyof Collections) =>
  createOverlay(account[name] as Collection<Row>, emptyCollection(name) as Collection<Row>)
