import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What `openapi/stripe/webhook_events.yaml` says. */
export interface EventTable {
  /** The schema of the object of an event; `undefined` where there is none. */
  objectOf(type: string): string | undefined
  /** The entries that no event type begins with. */
  unused(types: readonly string[]): string[]
  /** The types of thin events. */
  thin: readonly string[]
}

/** Reads what webhooks deliver from the folder of this repository. */
export function readEventTable(root: string): EventTable {
  const text = readFileSync(join(root, 'openapi/stripe/webhook_events.yaml'), 'utf8')
  const file = parse(text) as { 'x-event-objects': Record<string, string | null>; 'x-thin-event-types': string[] }
  const objects = new Map(Object.entries(file['x-event-objects']))
  const entryOf = (type: string): string | undefined => {
    for (let entry = type; entry; entry = entry.replace(/\.?[^.]*$/, '')) if (objects.has(entry)) return entry
    return undefined
  }
  return {
    objectOf: (type) => objects.get(entryOf(type) ?? '') ?? undefined,
    unused(types) {
      const used = new Set(types.map(entryOf))
      return [...objects.keys()].filter((entry) => !used.has(entry))
    },
    thin: file['x-thin-event-types'],
  }
}
