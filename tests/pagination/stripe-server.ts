import { createStripeClient, type StripeClient } from '@billing/stripe'
import { type Change, ChangingRows } from './churn.js'

/** An object of a list. Objects of one second come in the order of their ranks, which the client cannot know. */
export interface Row {
  readonly id: string
  readonly created: number
  readonly rank: number
}

export interface StripeServerOptions {
  readonly changes?: readonly Change[]
  /** What the list makes of `created`. */
  readonly created?: 'known' | 'ignored' | 'refused'
  /** Answers a request instead of the server, by its number from 0. */
  readonly instead?: (request: number) => Response | undefined
  /** The requests that fail, by their numbers. */
  readonly failing?: readonly number[]
}

export interface StripeServer {
  readonly stripe: StripeClient
  readonly list: ChangingRows<Row>
  readonly stats: { most: number }
}

export const T0 = Date.UTC(2024, 0) / 1000

/** Objects created at these seconds after `T0`. */
export const rowsAt = (seconds: readonly number[]): Row[] =>
  seconds.map((second, index) => ({
    id: `in_${index}`,
    created: T0 + second,
    // Neither the order of the ids nor its reverse.
    rank: (index * 7919) % 104_729,
  }))

/** A list of Stripe's: newest first, by cursor, a cursor that is not in the list refused, and `created` as a filter. */
export function serveStripe(rows: readonly Row[], options: StripeServerOptions = {}): StripeServer {
  const { changes = [], created: time = 'known', instead, failing = [] } = options
  const list = new ChangingRows(rows, changes, (where, serial) => ({
    id: `in_new_${serial}`,
    created: T0 + Math.floor(where * 2_000),
    rank: Math.floor(where * 104_729),
  }))
  const stats = { running: 0, most: 0 }
  const answer = (query: URLSearchParams): Response => {
    const [after, before] = [query.get('starting_after'), query.get('ending_before')]
    const cursor = after ?? before
    const { requests } = list
    list.request(list.rows.find(({ id }) => id === cursor))
    const other = failing.includes(requests) ? new Response('', { status: 500 }) : instead?.(requests)
    if (other) return other
    const unknown = [...query.keys()].find((key) => key.startsWith('created'))
    if (time === 'refused' && unknown) {
      return refusal('parameter_unknown', unknown, `Received unknown parameter: ${unknown}`)
    }
    const ordered = [...list.rows].sort((a, b) => b.created - a.created || a.rank - b.rank)
    const position = ordered.findIndex(({ id }) => id === cursor)
    if (cursor && position < 0) {
      return refusal('resource_missing', after ? 'starting_after' : 'ending_before', `No such invoice: '${cursor}'`)
    }
    const limit = Number(query.get('limit') ?? 10)
    const candidates = before ? ordered.slice(0, position) : ordered.slice(position + 1)
    const matching = candidates.filter((row) => time !== 'known' || isWithin(query, row.created))
    const data = before ? matching.slice(-limit) : matching.slice(0, limit)
    return Response.json({ object: 'list', data, has_more: matching.length > limit, url: '/v1/invoices' })
  }
  const fetch = async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    stats.most = Math.max(stats.most, ++stats.running)
    await new Promise((resolve) => setImmediate(resolve))
    stats.running -= 1
    signal?.throwIfAborted()
    return answer(new URL(url).searchParams)
  }
  return { stripe: createStripeClient({ apiKey: 'sk_test_x', fetch, maxRetries: 0 }), list, stats }
}

function isWithin(query: URLSearchParams, created: number): boolean {
  const bound = (name: string, otherwise: number): number => Number(query.get(`created[${name}]`) ?? otherwise)
  return (
    created >= bound('gte', 0) &&
    created > bound('gt', -1) &&
    created < bound('lt', Infinity) &&
    created <= bound('lte', Infinity) &&
    created === Number(query.get('created') ?? created)
  )
}

function refusal(code: string, param: string, message: string): Response {
  return Response.json({ error: { type: 'invalid_request_error', code, param, message } }, { status: 400 })
}
