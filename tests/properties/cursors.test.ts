import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import * as stripe from '@billing/stripe'
import { expect, test } from 'vitest'
import { chargeoverAnswer, queryOf, recordChargeOver } from '../support/chargeover.js'
import { recordChartMogulWith } from '../support/chartmogul.js'
import { recordStripe, stripeList } from '../support/stripe.js'
import { fc } from './fast-check.js'
import { text, wellFormed } from './text.js'
import { parseWhere } from './where-parser.js'

const id = text.filter((value) => value !== '')
const limiter = { acquire: async () => {} }

test('Stripe: any id of a last item asks for the page after it', async () => {
  await fc.assert(
    fc.asyncProperty(id, fc.boolean(), async (last, backwards) => {
      const item = { id: last, object: 'customer', created: 1 }
      const { stripe: client, requests } = recordStripe(stripeList([item], true), stripeList([]))
      const params = backwards ? { ending_before: 'cus_1' } : {}
      await stripe.paginate(client, stripe.listCustomers, params).collect({ max: 9 })
      const query = new URL(requests[1]?.url ?? '').searchParams
      expect([...query]).toEqual([[backwards ? 'ending_before' : 'starting_after', wellFormed(last)]])
    }),
  )
})

test('Stripe: any cursor of a caller arrives unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(id, async (starting_after) => {
      const { stripe: client, requests } = recordStripe(stripeList([]))
      await stripe.listCustomers(client, { starting_after, limit: 3 })
      expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
        ['starting_after', wellFormed(starting_after)],
        ['limit', '3'],
      ])
    }),
  )
})

test('ChartMogul: any cursor asks for the page after it', async () => {
  await fc.assert(
    fc.asyncProperty(id, async (cursor) => {
      const { chartmogul: client, requests } = recordChartMogulWith(
        { limiter },
        { plans: [{}], cursor, has_more: true },
        { plans: [], cursor, has_more: false },
      )
      await chartmogul.paginate(client, chartmogul.listPlans).collect({ max: 9 })
      const query = new URL(requests[1]?.url ?? '').searchParams
      expect(Object.fromEntries(query)).toEqual({ per_page: '50', cursor: wellFormed(cursor) })
    }),
  )
})

test('ChargeOver: any id of a last row is one condition, beside those of the caller', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(id, fc.nat()), text, async (last, company) => {
      const { chargeover: client, requests } = recordChargeOver(
        chargeoverAnswer([{ customer_id: last }]),
        chargeoverAnswer([]),
      )
      const params = { limit: 1, where: chargeover.where({ company }) }
      await chargeover.paginate(client, chargeover.listCustomers, params).collect({ max: 9 })
      const [, next] = requests
      const { where = '', ...rest } = next ? queryOf(next) : {}
      expect(parseWhere(where)).toEqual([
        ['company', 'EQUALS', wellFormed(company)],
        ['customer_id', 'GT', wellFormed(`${last}`)],
      ])
      expect(rest).toEqual({ limit: '1', offset: '0', order: 'customer_id:ASC' })
    }),
  )
})
