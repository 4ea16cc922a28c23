import { createSandbox, type ProviderName } from '@billing/sandbox'
import { type BillingConfig, createBilling } from '@billing/sdk'
import { tools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { billingConfig, providerPackages } from '../support/provider-packages.js'
import { PROVIDERS } from '../support/providers.js'
import { record } from '../support/recorder.js'
import { type DescribedList, describedLists, walkName } from './paged-lists.js'
import { twoPagesOf } from './two-pages.js'

type Walk = (list: never, params: object, options?: object) => AsyncIterable<object>
type WalkByName = (params: object, options?: object) => AsyncIterable<object>

type Client = Readonly<Record<string, unknown>> & { readonly paginate: Readonly<Record<string, unknown>> }

/** Those that fetch several pages at a time. */
const CONCURRENT = ['chargeover', 'stripe']

const sandbox = createSandbox({ seed: 42 })
const accounts: string[] = []
const fetch: typeof sandbox.fetch = (input, init) => {
  accounts.push(atob(new Headers(init?.headers).get('authorization')?.split(' ')[1] ?? '').split(':')[0] ?? '')
  return sandbox.fetch(input, init)
}
const limiter = { acquire: async (): Promise<void> => {} }
const [main, work] = ['_main', '_work'].map((account) => billingConfig({ fetch, limiter }, account))
const billing = createBilling(
  Object.fromEntries(PROVIDERS.map((name) => [name, { default: main?.[name], work: work?.[name] }])) as BillingConfig,
) as unknown as Readonly<Record<ProviderName, Client & { readonly work: Client }>>

const ID_KEYS = ['uuid', 'id', 'invoice_id', 'transaction_id', 'package_id', 'customer_id']

/** The ids of the items, sorted: windows of time come in any order. */
const collect = async (items: AsyncIterable<object>): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const item of items) {
    const key = ID_KEYS.find((name) => name in item)
    found.push(item[key as keyof typeof item])
  }
  return found.sort()
}

describe.each(tools.filter((tool) => tool.function.startsWith('list')))('$name', (tool) => {
  const { provider, function: name, inputSchema } = tool
  const { functions } = providerPackages[provider as ProviderName]
  const list = functions[name] as never
  const paginate = functions['paginate'] as (client: object, ...rest: Parameters<Walk>) => AsyncIterable<object>
  const bound = billing[provider as ProviderName]
  const walk = bound.paginate as unknown as Walk
  const size = 'per_page' in (inputSchema as { properties: object }).properties ? 'per_page' : 'limit'
  const concurrency = CONCURRENT.includes(provider) ? 3 : undefined
  const pages = { [size]: 7 }

  test('default: every item once, in every way to iterate', async () => {
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
    const items = await collect((bound.work.paginate as unknown as Walk)(list, pages, { concurrency }))
    expect(items).toEqual(all)
    expect(new Set(accounts)).toEqual(new Set([expect.stringMatching(/_work$/)]))
  })

  test('by the name of what it lists, and as a method', async () => {
    const all = await collect(walk(list, pages))
    for (const client of [bound, bound.work]) {
      accounts.length = 0
      const { paginate } = client
      expect(await collect((paginate[walkName(name)] as WalkByName)(pages, { concurrency }))).toEqual(all)
      expect(await collect((paginate as unknown as Walk)(client[name] as never, pages))).toEqual(all)
      const account = client === bound ? /_main$/ : /_work$/
      expect(new Set(accounts)).toEqual(new Set([expect.stringMatching(account)]))
    }
  })

  test('is refused as a method of another account', async () => {
    accounts.length = 0
    const items = collect(walk(bound.work[name] as never, pages))
    await expect(items).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path: ['client'] }] })
    expect(accounts).toEqual([])
  })
})

const paged = describedLists.filter(({ pagination }) => pagination)

describe.each(paged)('$name', (list) => {
  const { provider, functions: names, input } = list
  const { create, functions, validate } = providerPackages[provider]
  const { answers, second } = twoPagesOf(list)
  const params = { ...input, [provider === 'chartmogul' ? 'per_page' : 'limit']: 2 }

  /** The rows, and the requests of a walk by a client that checks what it is called with. */
  const run = async (walk: (client: Client) => unknown) => {
    const { fetch, requests } = record(...answers)
    const client = create({ fetch, limiter, validate, maxRetries: 0 }) as unknown as Client
    const rows: number[] = []
    for await (const { row } of walk(client) as AsyncIterable<{ row: number }>) rows.push(row)
    return { rows, urls: requests.map(({ url }) => new URL(url)) }
  }

  test.each(names)('%s: two pages, the second after the first', async (name) => {
    const { rows, urls } = await run(({ paginate }) => (paginate[walkName(name)] as WalkByName)(params))
    expect(rows).toEqual([1, 2, 3])
    const [first, next, ...others] = urls as [URL, URL]
    expect(others).toEqual([])
    expect(next.pathname).toBe(first.pathname)
    expect(Object.fromEntries(next.searchParams)).toEqual({
      ...Object.fromEntries(first.searchParams),
      ...second(first.searchParams),
    })
    const paginate = functions['paginate'] as (client: object, ...rest: Parameters<Walk>) => AsyncIterable<object>
    expect(await run((client) => paginate(client, functions[name] as never, params))).toEqual({ rows, urls })
  })
})

describe.each(PROVIDERS)('%s', (provider) => {
  const walks = Object.keys(billing[provider].paginate)
  const namesOf = (lists: readonly DescribedList[]): string[] =>
    lists.filter((list) => list.provider === provider).flatMap(({ functions }) => functions.map(walkName))

  test('has a walk for each list with pages, and for nothing else', () => {
    expect(walks.sort()).toEqual(namesOf(paged).sort())
  })
})
