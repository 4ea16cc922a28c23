import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { tools } from '@billing/sdk/tools'
import * as stripe from '@billing/stripe'
import { describe, expect, test } from 'vitest'

type Walk = (list: never, params: object, options?: object) => AsyncIterable<object>
type WalkByName = (params: object, options?: object) => AsyncIterable<object>

const PACKAGES = {
  chargeover: { functions: chargeover, size: 'limit', concurrency: 3 },
  chartmogul: { functions: chartmogul, size: 'per_page', concurrency: undefined },
  stripe: { functions: stripe, size: 'limit', concurrency: 3 },
} as const

const sandbox = createSandbox({ seed: 42 })
const accounts: string[] = []
const fetch: typeof sandbox.fetch = (input, init) => {
  accounts.push(atob(new Headers(init?.headers).get('authorization')?.split(' ')[1] ?? '').split(':')[0] ?? '')
  return sandbox.fetch(input, init)
}
const limiter = { acquire: async (): Promise<void> => {} }
const account = (name: string) => ({
  stripe: { apiKey: `sk_test_${name}`, fetch },
  chartmogul: { apiKey: `key_${name}`, fetch, limiter },
  chargeover: { subdomain: 'example', apiUsername: `user_${name}`, apiPassword: 'p', fetch },
})
const [main, work] = [account('main'), account('work')]
const billing = createBilling({
  stripe: { default: main.stripe, work: work.stripe },
  chartmogul: { default: main.chartmogul, work: work.chartmogul },
  chargeover: { default: main.chargeover, work: work.chargeover },
})

const ID_KEYS = ['uuid', 'id', 'invoice_id', 'transaction_id', 'package_id', 'customer_id']

/** `customers` for `listCustomers`. */
const listed = (name: string): string => `${name.charAt(4).toLowerCase()}${name.slice(5)}`

/** The ids of the items, sorted: windows of time come in any order. */
const collect = async (items: AsyncIterable<object>): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const item of items) {
    const key = ID_KEYS.find((name) => name in item)
    found.push(item[key as keyof typeof item])
  }
  return found.sort()
}

describe.each(tools.filter((tool) => tool.function.startsWith('list')))('$name', ({ provider, function: name }) => {
  const { functions, size, concurrency } = PACKAGES[provider as keyof typeof PACKAGES]
  const list = functions[name as keyof typeof functions] as never
  const paginate = functions.paginate as (client: object, ...rest: Parameters<Walk>) => AsyncIterable<object>
  const bound = billing[provider as keyof typeof PACKAGES]
  const walk = bound.paginate as Walk
  const pages = { [size]: 7 }

  test('default: every item once, whatever the way', async () => {
    const all = await collect(walk(list, { [size]: 100 }))
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
    expect(await collect(walk(list, pages))).toEqual(all)
    expect(await collect(paginate(bound, list, pages, { prefetch: 3 }))).toEqual(all)
    expect(await collect(paginate(bound.work, list, pages, { prefetch: 0 }))).toEqual(all)
  })

  test('through a named account, several pages at a time', async () => {
    const all = await collect(walk(list, pages))
    accounts.length = 0
    const items = await collect((bound.work.paginate as Walk)(list, pages, { concurrency }))
    expect(items).toEqual(all)
    expect(new Set(accounts)).toEqual(new Set([expect.stringMatching(/_work$/)]))
  })

  test('by the name of what it lists, and as a method', async () => {
    const all = await collect(walk(list, pages))
    for (const client of [bound, bound.work]) {
      accounts.length = 0
      const { paginate } = client
      expect(await collect((paginate[listed(name) as never] as WalkByName)(pages, { concurrency }))).toEqual(all)
      expect(await collect((paginate as Walk)(client[name as never], pages))).toEqual(all)
      const account = client === bound ? /_main$/ : /_work$/
      expect(new Set(accounts)).toEqual(new Set([expect.stringMatching(account)]))
    }
  })

  test('is refused as a method of another account', async () => {
    accounts.length = 0
    const items = collect(walk(bound.work[name as never], pages))
    await expect(items).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path: ['client'] }] })
    expect(accounts).toEqual([])
  })
})

test.each(Object.keys(PACKAGES) as (keyof typeof PACKAGES)[])('%s has a walk for each of its lists', (provider) => {
  const functions = Object.keys(PACKAGES[provider].functions).filter((name) => /^list[A-Z]/.test(name))
  expect(Object.keys(billing[provider].paginate).sort()).toEqual(functions.map(listed).sort())
})

test('there are twelve of them', () => {
  expect(tools.filter((tool) => tool.function.startsWith('list'))).toHaveLength(12)
})
