import { join } from 'node:path'
import { noteReservation, type Reservations, type Spending, type SpendStore, sumReservations } from '@billing/sdk/agent'
import { appendLine } from './append-line.js'
import { readText } from './read-text.js'
import { withFileLock } from './with-file-lock.js'

type Entry = Pick<Spending, 'id' | 'scope'> & {
  readonly currency: string
  readonly minor: number
  /** Whether it is released, and not made. */
  readonly released: boolean
}

/** A line that broke off in a crash was not reserved: nothing was sent after it. */
function parse(line: string): Entry[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/**
 * Counts the totals of a day in a folder, a file for each day, for all processes together.
 *
 * @example
 * ```ts
 * const toolset = createToolset(billing, { spent: fileSpend('spent') })
 * ```
 */
export function fileSpend(folder: string): SpendStore {
  const fileOf = (day: string): string => join(folder, `${day}.jsonl`)

  async function read(scope: string, day: string, currency: string): Promise<Reservations> {
    const reservations: Reservations = new Map()
    for (const entry of ((await readText(fileOf(day))) ?? '').split('\n').flatMap(parse)) {
      if (entry.scope !== scope || entry.currency !== currency) continue
      noteReservation(reservations, entry.id, entry.minor, entry.released ? -1 : 1)
    }
    return reservations
  }
  const append = ({ id, scope, day, amount: { currency, minor } }: Omit<Spending, 'limit'>, released: boolean) =>
    // On a line of its own, also behind one that broke off in a crash.
    appendLine(fileOf(day), `\n${JSON.stringify({ id, scope, currency, minor, released } satisfies Entry)}`)

  return {
    reserve: (spending) =>
      withFileLock(fileOf(spending.day), async () => {
        const { id, scope, day, amount, limit } = spending
        const reservations = await read(scope, day, amount.currency)
        const isOver = limit !== undefined && sumReservations(reservations) + amount.minor > limit
        if (isOver && !reservations.has(id)) return false
        await append(spending, false)
        return true
      }),
    release: (spending) => withFileLock(fileOf(spending.day), () => append(spending, true)),
    total: (scope, day, currency) =>
      withFileLock(fileOf(day), async () => sumReservations(await read(scope, day, currency))),
  }
}
