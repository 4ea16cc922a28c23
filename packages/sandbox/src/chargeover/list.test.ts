import { describe, expect, test } from 'vitest'
import { cpuTimeOf } from '~test/support/cpu-time.js'
import { createTestInstance } from './testing.js'

function setUp(count = 12) {
  const instance = createTestInstance()
  for (let i = 1; i <= count; i++) {
    instance.post('customer', { company: `Company ${i}`, bill_state: i % 2 ? 'MN' : 'VT', bill_city: `City ${i % 3}` })
  }
  const ids = (query: string): number[] =>
    instance.get(`customer${query}`).map((row: { customer_id: number }) => row.customer_id)
  return { ...instance, ids }
}

describe('paging', () => {
  test('default', () => {
    expect(setUp().ids('')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('limit and offset', () => {
    const { ids } = setUp()
    expect(ids('?limit=3')).toEqual([1, 2, 3])
    expect(ids('?limit=3&offset=3')).toEqual([4, 5, 6])
    expect(ids('?limit=3&offset=11')).toEqual([12])
    expect(ids('?limit=3&offset=12')).toEqual([])
    expect(ids('?limit=0')).toEqual([])
    expect(ids('?limit=many&offset=-1')).toHaveLength(10)
  })

  test('at most 500 rows', () => {
    expect(setUp(501).ids('?limit=1000')).toHaveLength(500)
  })

  test('_count counts the rows that match a filter', () => {
    const { get } = setUp()
    expect(get('customer/_count')).toBe(12)
    expect(get('customer/_count?where=bill_state:EQUALS:MN')).toBe(6)
  })
})

describe('order', () => {
  test('default', () => {
    expect(setUp().ids('?order=customer_id:DESC&limit=3')).toEqual([12, 11, 10])
  })

  test('by several columns, ties in the order of ids', () => {
    const { ids } = setUp(6)
    expect(ids('?order=bill_state:DESC,bill_city:ASC')).toEqual([6, 4, 2, 3, 1, 5])
    expect(ids('?order=bill_city')).toEqual([3, 6, 1, 4, 2, 5])
  })

  test('an unknown column is ignored', () => {
    expect(setUp(3).ids('?order=shoe_size:DESC')).toEqual([1, 2, 3])
  })

  test('pages of a sorted list are consecutive and show changes', () => {
    const { ids, put } = setUp(6)
    const order = '&order=bill_state:ASC'
    expect([...ids(`?limit=2${order}`), ...ids(`?limit=2&offset=2${order}`)]).toEqual([1, 3, 5, 2])
    put('customer/2', { bill_state: 'AA' })
    expect(ids(`?limit=2${order}`)).toEqual([2, 1])
  })

  test('invoice_date sorts invoices by date', () => {
    const instance = createTestInstance()
    const { bill } = instance.start()
    const first = bill(1, { date: '2026-02-01' })
    const second = bill(1, { date: '2026-01-01' })
    const rows = instance.get('invoice?order=invoice_date:ASC')
    expect(rows.map((row: { invoice_id: number }) => row.invoice_id)).toEqual([second, first])
  })
})

describe('expand', () => {
  test('default', () => {
    const instance = createTestInstance()
    const { customer, item, bill, card } = instance.start()
    card()
    instance.post('package', { customer_id: customer, line_items: [{ item_id: item }] })
    instance.post('transaction?action=pay', { customer_id: customer, applied_to: [bill(5)] })
    expect(instance.get('package')[0]).not.toHaveProperty('line_items')
    expect(instance.get('package?expand=line_items')[0].line_items[0].tierset.base).toBe(100.99)
    expect(instance.get('invoice?expand=line_items')[0].line_items).toHaveLength(1)
    expect(instance.get('transaction')[0]).not.toHaveProperty('applied_to')
    expect(instance.get('transaction?expand=applied_to,nonsense')[0].applied_to).toHaveLength(1)
  })
})

test('100,000 objects stay fast to list and to look up', async () => {
  const { get } = setUp(100_000)
  const work = () => {
    for (let i = 0; i < 200; i++) get(`customer/${i * 400 + 1}`)
    get('customer?limit=100')
    get('customer?where=customer_id:GT:99000&limit=100&order=customer_id:ASC')
  }
  expect(await cpuTimeOf(work)).toBeLessThan(500)
})
