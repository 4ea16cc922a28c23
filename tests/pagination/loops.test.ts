import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import * as stripe from '@billing/stripe'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '../support/chargeover.js'
import { recordChartMogul } from '../support/chartmogul.js'
import type { RecordedRequest } from '../support/recorder.js'
import { recordStripe, stripeList } from '../support/stripe.js'

interface Ignoring {
  readonly items: AsyncIterable<object>
  readonly requests: readonly RecordedRequest[]
  /** How many pages the error may cost. */
  readonly atMost: number
  readonly cursor: unknown
}

const rows = [1, 2, 3].map((number) => ({
  id: `cus_${number}`,
  uuid: `cus_${number}`,
  customer_id: number,
  created: 9,
}))
const entries = { entries: rows, cursor: 'same', has_more: true }

/** Walks at servers that take no notice of the cursor and answer with the same page for ever. */
const WALKS: Readonly<Record<string, () => Ignoring>> = {
  'Stripe, in order': () => {
    const { stripe: client, requests } = recordStripe(stripeList(rows, true))
    return { items: stripe.paginate(client, stripe.listCustomers), requests, atMost: 2, cursor: 'cus_3' }
  },
  'Stripe, in order, objects of several seconds': () => {
    const spread = rows.map((row) => ({ ...row, created: 10 - row.customer_id }))
    const { stripe: client, requests } = recordStripe(stripeList(spread, true))
    return { items: stripe.paginate(client, stripe.listCustomers), requests, atMost: 2, cursor: 'cus_3' }
  },
  'Stripe, to newer ones': () => {
    const { stripe: client, requests } = recordStripe(stripeList(rows, true))
    const items = stripe.paginate(client, stripe.listCustomers, { ending_before: 'cus_9' })
    return { items, requests, atMost: 2, cursor: 'cus_1' }
  },
  'Stripe, several windows': () => {
    const { stripe: client, requests } = recordStripe(stripeList(rows, true))
    const items = stripe.paginate(client, stripe.listCustomers, {}, { concurrency: 4 })
    return { items, requests, atMost: 4, cursor: expect.stringContaining('cus_3') }
  },
  ChartMogul: () => {
    const { chartmogul: client, requests } = recordChartMogul(entries)
    return { items: chartmogul.paginate(client, chartmogul.listCustomers), requests, atMost: 2, cursor: 'same' }
  },
  'ChargeOver, by id': () => {
    const { chargeover: client, requests } = recordChargeOver(chargeoverAnswer(rows))
    const items = chargeover.paginate(client, chargeover.listCustomers, { limit: 3 })
    return { items, requests, atMost: 2, cursor: '3' }
  },
  'ChargeOver, in an order of the caller': () => {
    const { chargeover: client, requests } = recordChargeOver(chargeoverAnswer(rows))
    const items = chargeover.paginate(client, chargeover.listCustomers, { limit: 3, order: 'company:ASC' })
    return { items, requests, atMost: 2, cursor: 'offset:3' }
  },
  'ChargeOver, several pages at a time': () => {
    const { chargeover: client, requests } = recordChargeOver(chargeoverAnswer(rows))
    const items = chargeover.paginate(client, chargeover.listCustomers, { limit: 3 }, { concurrency: 4 })
    return { items, requests, atMost: 5, cursor: 'offset:3' }
  },
}

test.each(Object.keys(WALKS))('a server that ignores the cursor is noticed at the second page: %s', async (name) => {
  const walk = WALKS[name]?.()
  const seen: object[] = []
  const consume = async (): Promise<void> => {
    for await (const item of walk?.items ?? []) seen.push(item)
  }
  await expect(consume()).rejects.toMatchObject({
    name: 'ApiError',
    kind: 'unexpected',
    cursor: walk?.cursor,
    message: expect.stringMatching(/would never end: the page at cursor (cus_\d|same|(offset:)?3) /),
  })
  expect(seen).toHaveLength(3)
  expect(walk?.requests.length).toBeLessThanOrEqual(walk?.atMost ?? 0)
})
