import { describe, expect, test } from 'vitest'
import { createRandom } from '../runtime/random.js'
import { createCompany } from '../seed/company.js'
import { createBillingData, createTestClient } from './testing.js'

const NOW = '2026-06-15T12:00:00Z'
const company = () => createCompany(createRandom(42), Date.parse(NOW))

describe('createChartMogulProvider', () => {
  test('default', () => {
    const client = createTestClient(NOW)
    const answer = client.get('/v1/ping')
    expect(answer).toMatchObject({ status: 200, body: { data: 'pong!' } })
    expect(answer.headers['x-request-id']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(client.get('/v1/ping').headers['x-request-id']).not.toBe(answer.headers['x-request-id'])
  })

  test('a request without an API key is refused', () => {
    const client = createTestClient(NOW)
    const expected = { status: 401, body: { code: 401, message: 'No valid API key provided', param: null } }
    expect(client.get('/v1/ping', '')).toMatchObject(expected)
    expect(client.get('/v1/no-such-thing', '')).toMatchObject(expected)
    for (const authorization of ['Bearer key', 'Basic', 'Basic !!', `Basic ${btoa(':password')}`]) {
      const headers = new Headers({ authorization })
      const url = new URL('https://api.chartmogul.com/v1/ping')
      expect(client.provider.handle({ method: 'GET', url, headers, body: '' })).toMatchObject(expected)
    }
  })

  test('the key may be repeated as the password', () => {
    const headers = new Headers({ authorization: `Basic ${btoa('key:key')}` })
    const url = new URL('https://api.chartmogul.com/v1/ping')
    expect(createTestClient(NOW).provider.handle({ method: 'GET', url, headers, body: '' }).status).toBe(200)
  })

  test('unknown paths answer 404', () => {
    const client = createTestClient(NOW)
    for (const path of ['/', '/v1/subscriptions', '/v1/users/me', '/v1/user', '/v2/customers']) {
      expect(client.get(path)).toMatchObject({ status: 404, body: { message: 'Not Found' } })
    }
    expect(client.send('PUT', '/v1/plans')).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } })
  })

  test('each API key has its own account', () => {
    const client = createTestClient(NOW)
    client.send('POST', '/v1/data_sources', { name: 'Mine' }, 'mine')
    expect(client.get('/v1/data_sources', 'mine').body.data_sources).toHaveLength(1)
    expect(client.get('/v1/data_sources', 'other').body.data_sources).toEqual([])
  })

  test('each API key starts with its own copy of the same sample company', () => {
    const client = createTestClient(NOW, { company })
    const [customer] = client.get('/v1/customers?per_page=1', 'first').body.entries
    expect(client.send('DELETE', `/v1/customers/${customer.uuid}`, undefined, 'first').status).toBe(204)
    expect(client.get(`/v1/customers/${customer.uuid}`, 'first').status).toBe(404)
    expect(client.get(`/v1/customers/${customer.uuid}`, 'second').body).toEqual(customer)
    expect(client.get(`/v1/customers/${customer.uuid}/subscriptions`, 'second').body.entries).not.toEqual([])
  })

  test('sample data does not depend on earlier requests', () => {
    const [late, early] = [createTestClient(NOW, { company }), createTestClient(NOW, { company })]
    for (let i = 0; i < 5; i++) late.get('/v1/no-such-thing')
    expect(late.get('/v1/plans').body).toEqual(early.get('/v1/plans').body)
  })

  test('new objects and requests never repeat an id of the sample data', () => {
    const client = createTestClient(NOW, { company })
    const [{ uuid: data_source_uuid }] = client.get('/v1/data_sources').body.data_sources
    const ids = new Set<string>([client.get('/v1/account').body.id.slice('acc_'.length)])
    for (let i = 0; i < 300; i++) {
      const { headers, body } = client.send('POST', '/v1/customers', { data_source_uuid, external_id: `new_${i}` })
      ids.add(headers['x-request-id'] ?? '').add(body.uuid.slice('cus_'.length))
    }
    expect(ids.size).toBe(601)
    for (const page of [1, 2, 3]) {
      for (const { uuid } of client.get(`/v1/customers?page=${page}`).body.entries) ids.add(uuid.slice('cus_'.length))
    }
    expect(ids.size).toBe(801)
  })

  test('save and restore change nothing that a caller can see, and omit unchanged accounts', () => {
    const client = createTestClient(NOW, { company })
    const data = createBillingData(client)
    data.customer('new', { email: 'new@example.com' })
    client.get('/v1/ping', 'reader')
    const saved = JSON.parse(JSON.stringify(client.provider.save()))
    expect(Object.keys(saved.stores)).toEqual(['test_key'])

    const other = createTestClient(NOW, { company })
    other.provider.restore(saved)
    for (const path of [
      '/v1/customers',
      '/v1/customers/search?email=new@example.com',
      '/v1/plans',
      '/v1/invoices?per_page=20',
    ]) {
      expect(other.get(path).body).toEqual(client.get(path).body)
      expect(other.get(path, 'reader').body).toEqual(client.get(path, 'reader').body)
    }
    expect(JSON.parse(JSON.stringify(other.provider.save()))).toEqual(saved)
  })

  test('clear restores the sample company', () => {
    const client = createTestClient(NOW, { company })
    const [customer] = client.get('/v1/customers?per_page=1').body.entries
    client.send('DELETE', `/v1/customers/${customer.uuid}`)
    client.provider.clear()
    expect(client.get('/v1/customers?per_page=1').body.entries[0].external_id).toBe(customer.external_id)
  })

  test('a body that is not a JSON object is refused', () => {
    const client = createTestClient(NOW)
    for (const body of ['', '{', '[]', 'null']) {
      expect(client.send('POST', '/v1/plans', body)).toMatchObject({ status: 400, body: { code: 400, param: null } })
    }
  })
})

describe('rateLimit', () => {
  test('default', () => {
    const client = createTestClient(NOW)
    for (let i = 0; i < 100; i++) expect(client.get('/v1/ping').status).toBe(200)
  })

  test('the 41st request of a second is refused, until the next second', () => {
    const client = createTestClient(NOW, { rateLimit: true })
    for (let i = 0; i < 40; i++) expect(client.get('/v1/ping').status).toBe(200)
    expect(client.get('/v1/ping')).toMatchObject({
      status: 429,
      body: { code: 429, message: 'Your request rate has exceeded our rate limit.', param: null },
    })
    expect(client.get('/v1/ping', 'other').status).toBe(200)
    client.clock.advance('1 second')
    expect(client.get('/v1/ping').status).toBe(200)
  })
})
