import { beforeEach, describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, type TestClient } from './testing.js'

let client: TestClient
let data: ReturnType<typeof createBillingData>
const next = (cursor: string) => `cursor=${encodeURIComponent(cursor)}`
const ids = (body: { entries: { external_id: string }[] }) => body.entries.map(({ external_id }) => external_id)

beforeEach(() => {
  client = createTestClient('2026-01-01')
  data = createBillingData(client)
  for (let i = 1; i <= 5; i++) data.customer(`c${i}`)
})

describe('a list', () => {
  test('default', () => {
    const { entries, ...paging } = client.get('/v1/customers').body
    expect(entries).toHaveLength(5)
    expect(paging).toEqual({
      current_page: 1,
      total_pages: 1,
      per_page: 200,
      page: 1,
      has_more: false,
      cursor: expect.stringMatching(/^[\w+/]+=*$/),
    })
  })

  test('following the cursor gives each row once; pages after the first have no page fields', () => {
    const first = client.get('/v1/customers?per_page=2').body
    const second = client.get(`/v1/customers?per_page=2&${next(first.cursor)}`).body
    const third = client.get(`/v1/customers?per_page=2&${next(second.cursor)}`).body
    expect([...ids(first), ...ids(second), ...ids(third)]).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
    expect([first.has_more, second.has_more, third.has_more]).toEqual([true, true, false])
    expect(first.total_pages).toBe(3)
    expect(Object.keys(second).sort()).toEqual(['cursor', 'entries', 'has_more'])
  })

  test('the cursor of the last page gives an empty page', () => {
    const { cursor } = client.get('/v1/customers').body
    expect(client.get(`/v1/customers?${next(cursor)}`).body).toEqual({ entries: [], cursor: null, has_more: false })
  })

  test('a page that holds exactly the rest has no more', () => {
    expect(client.get('/v1/customers?per_page=5').body.has_more).toBe(false)
  })

  test('an empty list has no cursor', () => {
    expect(client.get('/v1/customers?external_id=nobody').body).toMatchObject({
      entries: [],
      cursor: null,
      has_more: false,
      total_pages: 0,
    })
  })

  test('per_page is 200 when it is too large or not a number', () => {
    for (const perPage of ['201', '0', '-1', 'many', '']) {
      expect(client.get(`/v1/customers?per_page=${perPage}`).body.per_page).toBe(200)
    }
  })

  test('page is still supported', () => {
    const body = client.get('/v1/customers?per_page=2&page=3').body
    expect(ids(body)).toEqual(['c5'])
    expect(body).toMatchObject({ current_page: 3, page: 3, total_pages: 3, has_more: false })
    expect(client.get('/v1/customers?per_page=2&page=4').body).toMatchObject({ entries: [], cursor: null })
  })

  test('rows that are added or removed between pages do no harm', () => {
    const first = client.get('/v1/customers?per_page=2').body
    client.send('DELETE', `/v1/customers/${first.entries[0].uuid}`)
    client.send('DELETE', `/v1/customers/${first.entries[1].uuid}`)
    data.customer('c6')
    expect(ids(client.get(`/v1/customers?${next(first.cursor)}`).body)).toEqual(['c3', 'c4', 'c5', 'c6'])
  })

  test('a filtered list pages over the matching rows', () => {
    const first = client.get('/v1/customers?status=New_Lead&system=Custom&per_page=3').body
    expect(first).toMatchObject({ has_more: true, total_pages: 2 })
    expect(
      ids(client.get(`/v1/customers?status=New_Lead&system=Custom&per_page=3&${next(first.cursor)}`).body),
    ).toEqual(['c4', 'c5'])
  })

  test('lists with the newest row first page towards older rows', () => {
    const first = client.get('/v1/plans?per_page=2').body
    const second = client.get(`/v1/plans?per_page=2&${next(first.cursor)}`).body
    expect(second.plans.map(({ name }: { name: string }) => name)).toEqual(['Monthly'])
    expect(client.get(`/v1/plans?${next(second.cursor)}`).body).toEqual({ plans: [], cursor: null, has_more: false })
  })

  test('an invalid cursor is refused', () => {
    for (const cursor of ['nonsense!', btoa('nonsense')]) {
      expect(client.get(`/v1/customers?${next(cursor)}`)).toMatchObject({ status: 400, body: { param: 'cursor' } })
    }
  })
})
