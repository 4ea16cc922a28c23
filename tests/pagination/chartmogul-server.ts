import { type ChartMogulClient, createChartMogulClient } from '@billing/chartmogul'
import { type Change, ChangingRows } from './churn.js'

export interface Row {
  readonly uuid: string
  readonly id: number
  readonly status: string
}

export const rowsOf = (ids: readonly number[]): Row[] =>
  ids.map((id) => ({ id, uuid: `cus_${id}`, status: id % 3 ? 'Active' : 'Cancelled' }))

/** A list of ChartMogul's: in the order of the ids, its cursors naming the last row seen, which need not be there any more. */
export function serveChartMogul(
  rows: readonly Row[],
  { changes = [], failing = [] }: { readonly changes?: readonly Change[]; readonly failing?: readonly number[] } = {},
): { readonly chartmogul: ChartMogulClient; readonly list: ChangingRows<Row> } {
  const list = new ChangingRows<Row>(rows, changes, (where, serial) => {
    const id = Math.floor(where * 1_000) + serial / 1_000
    return { id, uuid: `cus_new_${id}`, status: 'Active' }
  })
  const fetch = async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
    const query = new URL(url).searchParams
    const { requests } = list
    const after = Number(atob(query.get('cursor') ?? '').split('&')[1] ?? 0)
    list.request(list.rows.find(({ id }) => id === after))
    if (failing.includes(requests)) return new Response('<html>Bad gateway</html>', { status: 500 })
    const status = query.get('status')
    const perPage = Number(query.get('per_page'))
    const behind = list.rows
      .filter((row) => row.id > after && (!status || row.status === status))
      .sort((a, b) => a.id - b.id)
    const entries = behind.slice(0, perPage)
    const last = entries.at(-1)
    return Response.json({ entries, cursor: last ? btoa(`0&${last.id}`) : null, has_more: behind.length > perPage })
  }
  const limiter = { acquire: async (): Promise<void> => {} }
  return { chartmogul: createChartMogulClient({ apiKey: 'key', fetch, limiter, maxRetries: 0 }), list }
}
