import {
  type ChargeOverClient,
  type CustomerRow,
  createChargeOverClient,
  getCustomer,
  type InvoiceRow,
  type ListCustomersResult,
  type ListInvoicesParams,
  type ListInvoicesResult,
  type ListTransactionsResult,
  listAchAccounts,
  listCreditCards,
  listCustomers,
  listInvoices,
  listSubscriptions,
  listTransactions,
  type Paginator,
  paginate,
  type TransactionRow,
} from '@billing/chargeover'
import { createSandbox } from '@billing/sandbox'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { chargeoverAnswer, chargeoverError, queryOf, recordChargeOver } from '~test/support/chargeover.js'
import { hang, type RecordedRequest } from '~test/support/recorder.js'

/** Answers as ChargeOver does: rows with the given ids in their order, behind the last `GT`, then limit and offset. */
const rowsOf =
  (key: string, ids: readonly (number | string)[]) =>
  (request: RecordedRequest): object => {
    const { where = '', limit, offset } = queryOf(request)
    const after = Number(where.split(`${key}:GT:`)[1] ?? 0)
    const behind = ids.filter((id) => Number(id) > after)
    const start = Number(offset)
    return chargeoverAnswer(behind.slice(start, start + Number(limit)).map((id) => ({ [key]: id })))
  }

const customers = rowsOf('customer_id', [2, 3, 5, 8, 13, 21, 34])

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(customers)
  const ids = []
  for await (const { customer_id } of paginate(chargeover, listCustomers, { status: 'a', limit: 3 }))
    ids.push(customer_id)
  expect(ids).toEqual([2, 3, 5, 8, 13, 21, 34])
  const query = { limit: '3', offset: '0', order: 'customer_id:ASC' }
  expect(requests.map(queryOf)).toEqual([
    { ...query, where: 'customer_status_state:EQUALS:a' },
    { ...query, where: 'customer_status_state:EQUALS:a,customer_id:GT:5' },
    { ...query, where: 'customer_status_state:EQUALS:a,customer_id:GT:21' },
  ])
})

test('infers the type of the items', () => {
  const { chargeover } = recordChargeOver({})
  expectTypeOf(paginate(chargeover, listCustomers)).toEqualTypeOf<Paginator<CustomerRow, ListCustomersResult>>()
  expectTypeOf(paginate(chargeover, listInvoices)).toEqualTypeOf<Paginator<InvoiceRow, ListInvoicesResult>>()
  expectTypeOf(paginate(chargeover, listTransactions)).toEqualTypeOf<
    Paginator<TransactionRow, ListTransactionsResult>
  >()
  // @ts-expect-error getCustomer is not a list
  paginate(chargeover, getCustomer)
  // @ts-expect-error there is no such parameter
  paginate(chargeover, listInvoices, { customer_id: 1 })
})

test.each([
  ['customer', listCustomers],
  ['package', listSubscriptions],
  ['invoice', listInvoices],
  ['transaction', listTransactions],
] as const)('knows what the id of a %s is called', async (object, list) => {
  const key = `${object}_id`
  const { chargeover, requests } = recordChargeOver(rowsOf(key, [1, 2, 3]))
  const walk = paginate<{ limit: number }, { response: readonly object[] }>(chargeover, list, { limit: 2 })
  expect(await walk.collect({ max: 9 })).toHaveLength(3)
  expect(requests.map((request) => queryOf(request).where)).toEqual([undefined, `${key}:GT:2`])
  expect(requests.every(({ path }) => path.startsWith(`/api/v3/${object}?`))).toBe(true)
})

test('tolerates ids that are numeric strings', async () => {
  const { chargeover, requests } = recordChargeOver(rowsOf('customer_id', ['9', '10', '11']))
  expect(await paginate(chargeover, listCustomers, { limit: 2 }).collect({ max: 9 })).toHaveLength(3)
  expect(requests[1] && queryOf(requests[1]).where).toBe('customer_id:GT:10')
})

test('requests one more page after a full last page', async () => {
  const { chargeover, requests } = recordChargeOver(rowsOf('customer_id', [1, 2]))
  expect(await paginate(chargeover, listCustomers, { limit: 2 }).collect({ max: 9 })).toHaveLength(2)
  expect(requests).toHaveLength(2)
})

test('applies an offset of the caller once', async () => {
  const { chargeover, requests } = recordChargeOver(customers)
  const rows = await paginate(chargeover, listCustomers, { limit: 3, offset: 2 }).collect({ max: 9 })
  expect(rows.map(({ customer_id }) => customer_id)).toEqual([5, 8, 13, 21, 34])
  expect(requests.map((request) => queryOf(request).offset)).toEqual(['2', '0'])
})

test('uses the default limit to tell the last page', async () => {
  const ids = Array.from({ length: 15 }, (_, index) => index + 1)
  const { chargeover, requests } = recordChargeOver(rowsOf('customer_id', ids))
  expect(await paginate(chargeover, listCustomers).collect({ max: 99 })).toHaveLength(15)
  expect(requests.map((request) => queryOf(request).limit)).toEqual(['10', '10'])
})

test('goes by offset in an order of the caller', async () => {
  const { chargeover, requests } = recordChargeOver(customers)
  const rows = await paginate(chargeover, listCustomers, { limit: 3, offset: 1, order: 'company:DESC' }).collect({
    max: 9,
  })
  expect(rows).toHaveLength(6)
  expect(requests.map(queryOf)).toEqual(
    ['1', '4', '7'].map((offset) => ({ limit: '3', offset, order: 'company:DESC' })),
  )
})

describe('conditions and order as objects', () => {
  const where = { company: { contains: 'a, b' }, customer_id: { lte: 34 } } as const
  const written = 'company:CONTAINS:a\\, b,customer_id:LTE:34'

  test('hold on every page of a walk by id, and when it is resumed', async () => {
    const { chargeover, requests } = recordChargeOver(customers)
    const params = { where, status: 'a', limit: 3 }
    expect(await paginate(chargeover, listCustomers, params).collect({ max: 9 })).toHaveLength(7)
    await paginate(chargeover, listCustomers, params, { resume: '21' }).collect({ max: 9 })
    const conditions = `customer_status_state:EQUALS:a,${written}`
    expect(requests.map((request) => queryOf(request).where)).toEqual([
      conditions,
      `${conditions},customer_id:GT:5`,
      `${conditions},customer_id:GT:21`,
      `${conditions},customer_id:GT:21`,
    ])
  })

  test('hold on every page of a walk by offset, and when it is resumed', async () => {
    const { chargeover, requests } = recordChargeOver(customers)
    const params = { where, order: { company: 'desc', customer_id: 'asc' }, limit: 3 } as const
    expect(await paginate(chargeover, listCustomers, params).collect({ max: 9 })).toHaveLength(7)
    await paginate(chargeover, listCustomers, params, { concurrency: 2, resume: 'offset:6' }).collect({ max: 9 })
    expect(new Set(requests.map(({ path }) => path.replace(/offset=\d+/, '')))).toHaveLength(1)
    expect(requests.map((request) => queryOf(request).offset).slice(0, 4)).toEqual(['0', '3', '6', '6'])
    expect(requests[0] && queryOf(requests[0])).toMatchObject({ where: written, order: 'company:DESC,customer_id:ASC' })
  })

  test('that are empty are refused before anything is sent', async () => {
    const { chargeover, requests } = recordChargeOver(customers)
    for (const params of [{ where: {} }, { order: {} }, { where: { company: {} } }]) {
      const walk = async () => paginate(chargeover, listCustomers, params).collect({ max: 9 })
      await expect(walk()).rejects.toMatchObject({ name: 'ValidationError' })
    }
    expect(requests).toHaveLength(0)
  })

  test('find the same rows in the sandbox as their string form', async () => {
    const chargeover = createChargeOverClient({
      subdomain: 'example',
      apiUsername: 'u',
      apiPassword: 'p',
      fetch: createSandbox({ seed: 42 }).fetch,
    })
    const collect = (params: ListInvoicesParams) =>
      paginate(chargeover, listInvoices, { limit: 5, ...params }).collect({ max: 10_000 })
    const found = await collect({
      where: { invoice_status_state: 'o', invoice_id: { gt: 10_010 } },
      order: { total: 'desc', invoice_id: 'asc' },
    })
    expect(found.length).toBeGreaterThan(10)
    expect(found).toEqual(
      await collect({ status: 'o', where: 'invoice_id:GT:10010', order: 'total:DESC,invoice_id:ASC' }),
    )
  })
})

test('yields whole pages as the list function returns them', async () => {
  const { chargeover } = recordChargeOver(rowsOf('customer_id', [1, 2, 3]))
  const pages = []
  for await (const page of paginate(chargeover, listCustomers, { limit: 2 }).pages()) pages.push(page)
  expect(pages).toEqual([
    { code: 200, status: 'OK', message: '', details: {}, response: [{ customer_id: 1 }, { customer_id: 2 }] },
    { code: 200, status: 'OK', message: '', details: {}, response: [{ customer_id: 3 }] },
  ])
})

test.each([
  ['whose filter is ignored', [{ customer_id: 1 }, { customer_id: 2 }]],
  ['whose rows have no id', [{ company: 'Acme' }, { company: 'Initech' }]],
])('refuses to go on for ever through a list %s', async (_, rows) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(rows))
  await expect(paginate(chargeover, listCustomers, { limit: 2 }).collect({ max: 99 })).rejects.toMatchObject({
    kind: 'unexpected',
    provider: 'chargeover',
  })
  expect(requests.length).toBeLessThan(5)
})

test('accepts a list function of the caller', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([{ customer_id: 1 }]))
  const list = async (client: ChargeOverClient) => (await client.http.GET('/customer')).data
  expect(await paginate(chargeover, list).collect({ max: 9 })).toEqual([{ customer_id: 1 }])
  expect(requests[0] && queryOf(requests[0])).toEqual({ limit: '10', order: 'customer_id:ASC' })
})

test('refuses a malformed where before anything is sent', async () => {
  const { chargeover, requests } = recordChargeOver(customers)
  await expect(paginate(chargeover, listCustomers, { where: 'acme' }).collect({ max: 9 })).rejects.toMatchObject({
    issues: [{ path: ['where'] }],
  })
  expect(requests).toHaveLength(0)
})

describe('a list that cannot be filtered by id', () => {
  /** As the functions of such lists: limit and offset, and nothing else. */
  const listCurrencies = async (client: ChargeOverClient, params: { limit?: number; offset?: number } = {}) => {
    const query = { limit: 10, offset: 0, ...params }
    const { data } = await client.http.GET<{ response: { currency_id: number }[] }>('/currency', { params: { query } })
    return data
  }
  const PARAMS = { limit: 2, where: { customer_id: 44 } }
  /** Ignores `where`, as ChargeOver does there. */
  const currencies = (request: RecordedRequest): object => {
    const { limit, offset } = queryOf(request)
    const rows = [5, 3, 9, 1, 7].map((currency_id) => ({ currency_id }))
    return chargeoverAnswer(rows.slice(Number(offset), Number(offset) + Number(limit)))
  }

  test('is walked by offset, in the order in which ChargeOver has it', async () => {
    const { chargeover, requests } = recordChargeOver(currencies)
    const rows = await paginate(chargeover, listCurrencies, { limit: 2 }).collect({ max: 9 })
    expect(rows.map(({ currency_id }) => currency_id)).toEqual([5, 3, 9, 1, 7])
    expect(requests.map(queryOf)).toEqual(['0', '2', '4'].map((offset) => ({ limit: '2', offset })))
  })

  test.each([
    ['cards', '/creditcard', 'creditcard_id', (client: ChargeOverClient) => paginate(client, listCreditCards, PARAMS)],
    ['bank accounts', '/ach', 'ach_id', (client: ChargeOverClient) => paginate(client, listAchAccounts, PARAMS)],
  ] as const)('%s are walked by offset as well, with the condition of the caller', async (_, path, key, walk) => {
    const { chargeover, requests } = recordChargeOver((request: RecordedRequest) => {
      const { limit, offset } = queryOf(request)
      const rows = [5, 3, 9].map((id) => ({ [key]: id }))
      return chargeoverAnswer(rows.slice(Number(offset), Number(offset) + Number(limit)))
    })
    expect(await walk(chargeover).collect({ max: 9 })).toEqual([{ [key]: 5 }, { [key]: 3 }, { [key]: 9 }])
    expect(requests.every((request) => request.path.split('?')[0]?.endsWith(path))).toBe(true)
    expect(requests.map(queryOf)).toEqual(
      ['0', '2'].map((offset) => ({ where: 'customer_id:EQUALS:44', limit: '2', offset })),
    )
  })

  test('is walked several pages at a time', async () => {
    const { chargeover, requests } = recordChargeOver(currencies)
    const walk = paginate(chargeover, listCurrencies, { limit: 1, offset: 1 }, { concurrency: 2 })
    expect(await walk.collect({ max: 9 })).toHaveLength(4)
    expect(requests.every((request) => queryOf(request).order === undefined)).toBe(true)
  })

  test('is resumed at an offset, and nowhere else', async () => {
    const { chargeover, requests } = recordChargeOver(currencies)
    const resume = (cursor: string) =>
      paginate(chargeover, listCurrencies, { limit: 2 }, { resume: cursor }).collect({ max: 9 })
    expect(await resume('offset:4')).toEqual([{ currency_id: 7 }])
    await expect(resume('44')).rejects.toMatchObject({ name: 'ValidationError', issues: [{ path: ['resume'] }] })
    expect(requests).toHaveLength(1)
  })

  test('an offset cannot resume a walk by id', async () => {
    const { chargeover, requests } = recordChargeOver(customers)
    const walk = paginate(chargeover, listCustomers, { limit: 2 }, { resume: 'offset:4' })
    await expect(walk.collect({ max: 9 })).rejects.toMatchObject({ issues: [{ path: ['resume'] }] })
    expect(requests).toHaveLength(0)
  })

  test('and that ignores offsets too is refused', async () => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer([{ currency_id: 1 }, { currency_id: 2 }]))
    await expect(paginate(chargeover, listCurrencies, { limit: 2 }).collect({ max: 99 })).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('Paging would never end'),
    })
    expect(requests.length).toBeLessThan(5)
  })
})

describe('concurrency', () => {
  const ids = Array.from({ length: 23 }, (_, index) => index + 1)
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  afterEach(() => void vi.useRealTimers())

  test('default', async () => {
    vi.useFakeTimers()
    const answer = rowsOf('customer_id', ids)
    let running = 0
    let most = 0
    const { chargeover, requests } = recordChargeOver(async (request: RecordedRequest) => {
      most = Math.max(most, ++running)
      // Later pages of a round come sooner.
      await wait(20 - (Number(queryOf(request).offset) % 12))
      running -= 1
      return answer(request)
    })
    const walk = paginate(chargeover, listCustomers, { limit: 3 }, { concurrency: 4 }).collect({ max: 99 })
    await vi.advanceTimersByTimeAsync(1_000)
    const rows = await walk
    expect(rows.map(({ customer_id }) => customer_id)).toEqual(ids)
    expect(most).toBe(4)
    // Rows 22 and 23 are on the eighth page; three pages were on their way when it came.
    expect(requests).toHaveLength(8 + 3)
    expect(requests.map((request) => Number(queryOf(request).offset))).toEqual(requests.map((_, index) => 3 * index))
    expect(requests.every((request) => queryOf(request).order === 'customer_id:ASC')).toBe(true)
    expect(requests.every((request) => queryOf(request).where === undefined)).toBe(true)
  })

  test('keeps an order and an offset of the caller', async () => {
    const { chargeover, requests } = recordChargeOver(rowsOf('invoice_id', ids))
    const walk = paginate(chargeover, listInvoices, { limit: 10, offset: 5, order: 'date:DESC' }, { concurrency: 2 })
    expect(await walk.collect({ max: 99 })).toHaveLength(18)
    expect(requests.map((request) => queryOf(request))).toEqual(
      ['5', '15', '25'].map((offset) => ({ limit: '10', offset, order: 'date:DESC' })),
    )
  })

  test('delivers what comes before a failure', async () => {
    const answer = rowsOf('customer_id', ids)
    const { chargeover } = recordChargeOver((request: RecordedRequest) =>
      queryOf(request).offset === '6' ? chargeoverError(400, 'Sorry') : answer(request),
    )
    const seen: unknown[] = []
    const walk = async () => {
      for await (const row of paginate(chargeover, listCustomers, { limit: 3 }, { concurrency: 4 })) seen.push(row)
    }
    await expect(walk()).rejects.toThrow('Sorry')
    expect(seen).toHaveLength(6)
  })

  test('cancels running requests when the consumer stops', async () => {
    const answer = rowsOf('customer_id', ids)
    const { chargeover, requests } = recordChargeOver((request: RecordedRequest) =>
      queryOf(request).offset === '0' ? answer(request) : hang(),
    )
    for await (const _ of paginate(chargeover, listCustomers, { limit: 3 }, { concurrency: 4 })) break
    expect(requests.length).toBeGreaterThan(3)
    expect(requests.slice(1).every(({ signal }) => signal.aborted)).toBe(true)
  })

  test.each([0, -1, 1.5, Number.POSITIVE_INFINITY])('refuses %d', (concurrency) => {
    const { chargeover } = recordChargeOver(customers)
    expect(() => paginate(chargeover, listCustomers, {}, { concurrency })).toThrow('concurrency')
  })
})

test('finds every invoice of the sandbox once, in every way to iterate', async () => {
  const chargeover = createChargeOverClient({
    subdomain: 'example',
    apiUsername: 'u',
    apiPassword: 'p',
    fetch: createSandbox({ seed: 42 }).fetch,
  })
  const all = await paginate(chargeover, listInvoices, { limit: 500 }).collect({ max: 100_000 })
  const ids = all.map(({ invoice_id }) => Number(invoice_id))
  expect(ids.length).toBeGreaterThan(50)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  const collect = (params: object, options: object = {}) =>
    paginate(chargeover, listInvoices, { limit: 37, ...params }, options).collect({ max: 100_000 })
  expect(await collect({})).toEqual(all)
  expect(await collect({}, { concurrency: 3 })).toEqual(all)
  expect((await collect({ order: 'invoice_id:DESC' })).reverse()).toEqual(all)
})
