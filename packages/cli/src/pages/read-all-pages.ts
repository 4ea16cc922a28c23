import type { Envelope } from '@billing/sdk/agent'
import type { CatalogueTool } from '@billing/sdk/catalogue'
import { usageError } from '../cli-error.js'
import { countOf } from '../count-of.js'
import type { CliIo } from '../io.js'
import { listOf } from '../output/rows-of.js'
import { nextPage, pageSize } from './next-page.js'

/** A list that is read to its end. */
export interface ListToRead {
  readonly io: CliIo
  readonly tool: CatalogueTool
  readonly input: object
  /** How many items at most. */
  readonly max: string | undefined
  readonly call: (input: object) => Promise<Envelope>
}

/**
 * Reads a list page by page.
 *
 * @returns the answer of the last page, with the items of all pages. Where one fails it has those before it, and says where the list goes on.
 */
export async function readAllPages({ io, tool, input, max, call }: ListToRead): Promise<Envelope> {
  if (tool.access !== 'read') throw usageError('--all: is for lists, and this tool writes')
  const most = countOf('max', max) ?? Number.POSITIVE_INFINITY
  const items: unknown[] = []
  const progress = io.stderr.isTTY ? await io.progress('Reading …') : undefined
  let page: object = { ...pageSize(tool), ...input }
  let duration = 0
  try {
    for (;;) {
      const envelope = await call(page)
      duration += envelope.duration_ms
      const list = listOf(envelope.data)
      const whole = (last: Envelope, left: Envelope['data']): Envelope => ({
        ...last,
        data: left,
        duration_ms: duration,
      })
      if (!envelope.success) {
        if (items.length === 0) return envelope
        const error = `${envelope.error} ${items.length} items were read before that; the list goes on with ${JSON.stringify(page)}`
        return { ...whole(envelope, items), error }
      }
      if (!list) throw usageError(`--all: is for lists, and ${tool.name} returns one thing`)
      items.push(...list.items)
      progress?.update(`${items.length} items …`)
      const next = items.length < most ? nextPage(tool.provider, page, envelope.data, list.items) : undefined
      if (next) page = next
      else return whole(envelope, withList(envelope.data, list.name, items.slice(0, most)))
    }
  } finally {
    progress?.stop()
  }
}

const withList = (data: unknown, name: string, items: readonly unknown[]): unknown => ({
  ...(data as object),
  [name]: items,
  ...('has_more' in (data as object) && { has_more: false }),
})
