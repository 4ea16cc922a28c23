import { join } from 'node:path'
import type { Spending, SpendStore } from '@billing/sdk/agent'
import { appendLine } from './append-line.js'
import { readText } from './read-text.js'
import { withFileLock } from './with-file-lock.js'

type Entry = Pick<Spending, 'id' | 'scope'> & {
  readonly currency: string
  /** Null takes it back. */
  readonly minor: number | null
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
  async function read(scope: string, day: string, currency: string): Promise<Map<string, number>> {
    const entries = new Map<string, number>()
    for (const entry of ((await readText(fileOf(day))) ?? '').split('\n').flatMap(parse)) {
      if (entry.scope !== scope || entry.currency !== currency) continue
      if (entry.minor === null) entries.delete(entry.id)
      else entries.set(entry.id, entry.minor)
    }
    return entries
  }
  const sum = (entries: Map<string, number>): number => [...entries.values()].reduce((total, minor) => total + minor, 0)
  const append = (day: string, entry: Entry): Promise<void> => appendLine(fileOf(day), JSON.stringify(entry))
  return {
    reserve: ({ id, scope, day, amount: { currency, minor }, limit }) =>
      withFileLock(fileOf(day), async () => {
        const entries = await read(scope, day, currency)
        if (entries.has(id)) return true
        if (limit !== undefined && sum(entries) + minor > limit) return false
        await append(day, { id, scope, currency, minor })
        return true
      }),
    release: ({ id, scope, day, amount: { currency } }) =>
      withFileLock(fileOf(day), () => append(day, { id, scope, currency, minor: null })),
    total: (scope, day, currency) => withFileLock(fileOf(day), async () => sum(await read(scope, day, currency))),
  }
}
