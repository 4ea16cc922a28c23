import { type ChargeOverClient, createChargeOverClient } from '@billing/chargeover'
import { type Change, ChangingRows } from './churn.js'

export interface Row {
  /** ChargeOver's ids are numbers; now and then one is a numeric string. */
  readonly customer_id: number | string
}

export interface ChargeOverServer {
  readonly chargeover: ChargeOverClient
  readonly list: ChangingRows<Row>
  readonly stats: { most: number; offsets: number[] }
}

/** Customers with these ids. */
export const rowsOf = (ids: readonly (number | string)[]): Row[] => ids.map((customer_id) => ({ customer_id }))

/** A list of ChargeOver's: by id, behind the last `GT`, then offset and limit. New rows get ids between the others. */
export function serveChargeOver(
  rows: readonly Row[],
  { changes = [], failing = [] }: { readonly changes?: readonly Change[]; readonly failing?: readonly number[] } = {},
): ChargeOverServer {
  const list = new ChangingRows<Row>(rows, changes, (where, serial) => ({
    customer_id: Math.floor(where * 1_000) + serial / 1_000,
  }))
  const stats = { running: 0, most: 0, offsets: [] as number[] }
  const answer = (query: URLSearchParams): Response => {
    const { requests } = list
    const after = Number(/customer_id:GT:([\d.]+)/.exec(query.get('where') ?? '')?.[1] ?? 0)
    list.request(list.rows.find(({ customer_id }) => Number(customer_id) === after))
    if (failing.includes(requests)) return Response.json({ code: 500, status: 'Error' }, { status: 500 })
    const ordered = list.rows.map((row) => [Number(row.customer_id), row] as const).sort(([a], [b]) => a - b)
    const behind = ordered.filter(([id]) => id > after).map(([, row]) => row)
    const offset = Number(query.get('offset'))
    stats.offsets.push(offset)
    const response = behind.slice(offset, offset + Number(query.get('limit')))
    return Response.json({ code: 200, status: 'OK', message: '', response })
  }
  const fetch = async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    stats.most = Math.max(stats.most, ++stats.running)
    await new Promise((resolve) => setImmediate(resolve))
    stats.running -= 1
    signal?.throwIfAborted()
    return answer(new URL(url).searchParams)
  }
  const account = { subdomain: 'example', apiUsername: 'u', apiPassword: 'p' }
  return { chargeover: createChargeOverClient({ ...account, fetch, maxRetries: 0 }), list, stats }
}
